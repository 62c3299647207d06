export const DATA_PAGE = {
  title: 'Dữ liệu',
  description: 'Tải toàn bộ số liệu dưới dạng CSV và JSON, mô tả từng cột, giấy phép và đính chính.',
  downloads: 'Tải về',
  everything: 'Toàn bộ',
  /** `rows`: the most that a table in JSON has; `tables`: those that have more. */
  csvOnly: (rows: string, tables: string) =>
    `Bảng có thể dài hơn khoảng ${rows} dòng thì không có bản JSON. Chỉ có bản CSV: ${tables}.`,
  perProvince: 'Từng tỉnh, thành phố',
  perProvinceLead:
    'Mỗi tỉnh, thành phố có năm bảng như ở mục “Toàn bộ”, tại địa chỉ du-lieu/tinh/<mã tỉnh>/; liên kết tải ở cuối trang của tỉnh:',
  perCommune: 'Từng đơn vị',
  perCommuneLead:
    'Mỗi đơn vị có các bảng ấy của riêng mình, tại địa chỉ du-lieu/xa/<mã đơn vị>/; liên kết tải ở trang “Tải về, in và nhúng” của đơn vị. Bảng “Mọi số liệu như in” chỉ có ở đơn vị có báo cáo chép nguyên, bảng “Các lần đính chính” chỉ có ở đơn vị đã có đính chính.',
  perIndicator: 'Từng chỉ tiêu',
  perIndicatorLead:
    'Mỗi chỉ tiêu có một tệp riêng ở địa chỉ du-lieu/chi-tieu/<mã chỉ tiêu>.csv và .json, các cột như bảng “Mọi số liệu như in”; liên kết tải nằm ở trang của chỉ tiêu.',
  catalogues: 'Danh bạ và danh mục',
  cataloguesLead: 'Các bảng khác chỉ ghi mã; ba bảng này cho biết mỗi mã là đơn vị, lĩnh vực, chỉ tiêu nào.',
  descriptions: 'Tệp mô tả và mã kiểm',
  descriptionsLead: 'Dành cho chương trình đọc số liệu và người cần kiểm tra tệp đã tải về.',
  packageName: 'Gói dữ liệu (datapackage.json)',
  packageText:
    'tên, kiểu và ý nghĩa của từng cột, giấy phép, nguồn, dung lượng và mã kiểm của từng bảng, theo chuẩn Data Package 2.0; đọc được cả bằng công cụ của bản 1.',
  metadataName: 'Siêu dữ liệu CSVW (csv-metadata.json)',
  metadataText: 'cũng mô tả từng cột, theo chuẩn CSV on the Web của W3C.',
  indicatorPackageName: 'Gói dữ liệu của các chỉ tiêu',
  indicatorPackageText: 'mô tả các tệp của từng chỉ tiêu; cạnh đó cũng có tệp csv-metadata.json.',
  checksumsName: 'Mã kiểm (SHA256SUMS)',
  checksumsText:
    'mã SHA-256 của mọi tệp số liệu. Lệnh sha256sum -c SHA256SUMS, chạy trong thư mục đã tải về, cho biết tệp nào không còn nguyên vẹn.',
  furtherPackages:
    'Thư mục của mỗi tỉnh, thành phố cũng có gói dữ liệu và siêu dữ liệu; thư mục của mỗi đơn vị có gói dữ liệu.',
  format: 'Quy ước',
  conventions: [
    'Địa chỉ các tệp và tên cột giữ nguyên khi số liệu được cập nhật, có thể ghi thẳng vào bảng tính hay chương trình.',
    'CSV mã UTF-8 có BOM, ngăn cách bằng dấu phẩy; số viết liền không dấu chấm nghìn; ngày dạng năm-tháng-ngày; tỷ lệ là số từ 0 đến 1.',
    'Ô trống trong CSV và null trong JSON nghĩa là không có số, không phải 0; cột missing ghi lý do.',
    "Trong CSV, ô chữ bắt đầu bằng =, +, -, @ được thêm dấu nháy đơn (') phía trước để phần mềm bảng tính không chạy nó như công thức. JSON giữ nguyên văn.",
    'Bảng “Số hồ sơ theo lĩnh vực” dùng đúng tên cột của bảng phẳng, có thể đưa lại vào thư mục dữ liệu, trừ những dòng không có ngày vì báo cáo không ghi.',
    'Tệp số liệu từ 1 MB trở lên có thêm bản nén gzip cùng tên, thêm đuôi .gz, để tải nhanh hơn.',
    'Số phiên bản trong gói dữ liệu là ngày cuối cùng có số liệu; tám ký tự sau dấu + đổi khi bất kỳ bảng nào đổi.',
    'Bảng “Mọi số liệu như in” chỉ có các báo cáo chép nguyên; số của các bảng phẳng nằm trọn trong bảng “Số hồ sơ theo lĩnh vực”.',
  ],
  columns: 'Các cột',
  columnsCaption: (table: string) => `Các cột của bảng “${table}”`,
  column: 'Cột',
  type: 'Kiểu',
  /** Unbroken, so that a narrow column stays as wide as they are. */
  types: {
    string: 'chữ',
    integer: 'số\u00a0nguyên',
    number: 'số',
    boolean: '1\u00a0hoặc\u00a00',
    date: 'ngày',
  },
  meaning: 'Ý nghĩa',
  licence: 'Giấy phép và nguồn',
  licenceText: (name: string, publisher: string) =>
    `Số liệu do ${publisher} công bố theo giấy phép ${name}. Khi dùng lại, hãy ghi nguồn và ngày của kỳ báo cáo.`,
  sources: 'Số liệu chép từ các báo cáo sau, giữ nguyên như in, không lấy lời văn và tên người:',
  toNotices: 'Giấy phép của phần mềm nguồn mở dùng trong trang này',
  corrections: 'Đính chính',
  noCorrections: 'Chưa có đính chính nào.',
  hasCorrections: (count: string) =>
    `Đã đính chính ${count}. Mỗi lần có số trước đây, số sau khi sửa, ngày và lý do; cột corrected của bảng “Mọi số liệu như in” ghi ngày.`,
  toCorrections: 'Trang đính chính: thế nào là đính chính, từng lần đã sửa',
} as const;
