/** What a system says by these words, where it happened, and what to do; `place` is empty where nobody knows. */
const SENTENCES: Readonly<Record<string, (place: string) => string>> = {
  ENOSPC: (place) => `đĩa đã đầy${at(place)}. Hãy xóa bớt tệp trên đĩa đó rồi chạy lại`,
  EDQUOT: (place) => `đã hết phần đĩa được cấp${at(place)}. Hãy xóa bớt tệp, hoặc xin thêm, rồi chạy lại`,
  EROFS: (place) =>
    `đĩa chỉ cho đọc, không cho ghi${at(place)}. Hãy chọn nơi khác, hoặc mở cho ghi, rồi chạy lại`,
  EACCES: forbid,
  EPERM: forbid,
  ENOTDIR: blockFolder,
  EEXIST: blockFolder,
  ENOENT: (place) => `không tìm thấy tệp hoặc thư mục${named(place)}. Hãy xem lại tên rồi chạy lại`,
  EBUSY: keepOpen,
  ETXTBSY: keepOpen,
  EMFILE: openTooMany,
  ENFILE: openTooMany,
  ENAMETOOLONG: (place) =>
    `tên hoặc đường dẫn quá dài${at(place)}. Hãy chuyển dự án đến thư mục có đường dẫn ngắn hơn`,
  EIO: (place) => `đĩa bị lỗi khi đọc hoặc ghi${at(place)}. Hãy kiểm tra đĩa, hoặc chạy trên đĩa khác`,
};

/** One sentence without its full stop; null for what is no error of the file system, or none that we know. */
export function describeSystemError(code: string, place: string): string | null {
  const describe = Object.hasOwn(SENTENCES, code) ? SENTENCES[code] : undefined;
  return describe === undefined ? null : `${describe(place)} (${code})`;
}

function forbid(place: string): string {
  return `không có quyền đọc hoặc ghi${at(place)}. Hãy cấp quyền cho người chạy lệnh này, hoặc chọn nơi khác`;
}

function blockFolder(place: string): string {
  return `cần một thư mục mà chỗ đó đã là tệp${at(place)}. Hãy đổi tên tệp đó, hoặc chọn nơi khác`;
}

function keepOpen(place: string): string {
  return `chương trình khác đang mở${named(place)}. Hãy đóng chương trình đó rồi chạy lại`;
}

function openTooMany(): string {
  return 'máy đang mở quá nhiều tệp. Hãy đóng bớt chương trình rồi chạy lại';
}

function at(place: string): string {
  return place === '' ? '' : ` ở "${place}"`;
}

function named(place: string): string {
  return place === '' ? '' : ` "${place}"`;
}
