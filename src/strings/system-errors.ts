interface SystemError {
  readonly what: string;
  readonly advice: string;
}

const FORBIDDEN: SystemError = {
  what: 'không có quyền đọc hoặc ghi',
  advice: 'Hãy cấp quyền cho người chạy lệnh này, hoặc chọn nơi khác',
};
const NO_FOLDER: SystemError = {
  what: 'cần một thư mục nhưng chỗ đó đã là tệp',
  advice: 'Hãy đổi tên tệp đó, hoặc chọn nơi khác',
};
const IN_USE: SystemError = {
  what: 'chương trình khác đang dùng tệp hoặc thư mục',
  advice: 'Hãy đóng chương trình đó rồi chạy lại',
};
const TOO_MANY_OPEN: SystemError = {
  what: 'máy đang mở quá nhiều tệp',
  advice: 'Hãy đóng bớt chương trình rồi chạy lại',
};

const ERRORS: Readonly<Record<string, SystemError>> = {
  ENOSPC: { what: 'đĩa đã đầy', advice: 'Hãy xóa bớt tệp trên đĩa đó rồi chạy lại' },
  EDQUOT: {
    what: 'đã dùng hết phần đĩa được cấp',
    advice: 'Hãy xóa bớt tệp, hoặc xin thêm chỗ, rồi chạy lại',
  },
  EROFS: {
    what: 'đĩa chỉ cho đọc, không cho ghi',
    advice: 'Hãy chọn nơi khác, hoặc mở đĩa cho ghi, rồi chạy lại',
  },
  EACCES: FORBIDDEN,
  EPERM: FORBIDDEN,
  ENOTDIR: NO_FOLDER,
  EEXIST: NO_FOLDER,
  ENOENT: { what: 'không tìm thấy tệp hoặc thư mục', advice: 'Hãy xem lại tên rồi chạy lại' },
  EISDIR: { what: 'cần một tệp nhưng chỗ đó là thư mục', advice: 'Hãy chọn tên khác' },
  EBUSY: IN_USE,
  ETXTBSY: IN_USE,
  EMFILE: TOO_MANY_OPEN,
  ENFILE: TOO_MANY_OPEN,
  ENAMETOOLONG: {
    what: 'tên hoặc đường dẫn quá dài',
    advice: 'Hãy chuyển dự án đến thư mục có đường dẫn ngắn hơn',
  },
  ERR_WORKER_OUT_OF_MEMORY: {
    what: 'số liệu cần nhiều bộ nhớ hơn phần dành cho chương trình',
    advice:
      'Hãy đưa bớt báo cáo của các năm cũ ra khỏi thư mục số liệu, hoặc báo cho người bảo trì chương trình',
  },
  EIO: { what: 'đĩa bị lỗi khi đọc hoặc ghi', advice: 'Hãy kiểm tra đĩa, hoặc chạy trên đĩa khác' },
};

/** What happened, where, and what to do, without the last full stop; null for a code that is none of a file system. */
export function describeSystemError(code: string, place: string): string | null {
  const named = nameSystemError(code, place);
  return named === null ? null : `${named}. ${ERRORS[code]?.advice}`;
}

/** What happened and where; `place` is empty where nobody knows. */
export function nameSystemError(code: string, place: string): string | null {
  const error = Object.hasOwn(ERRORS, code) ? ERRORS[code] : undefined;
  if (error === undefined) return null;
  return `${error.what}${place === '' ? '' : ` ở "${place}"`} (${code})`;
}
