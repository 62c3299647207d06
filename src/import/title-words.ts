/** Vietnamese words by which lines around a table are told apart. All patterns are for NFC text with single spaces. */

/** Ends a table: addressees, signatures, place and date. */
export const FOOTER =
  /^(?:nơi nhận ?:|người (?:lập|tổng hợp|báo cáo|ký)(?: biểu| báo cáo| tên)?$|thủ trưởng(?: cơ quan| đơn vị)?$|(?:tm|kt|tl|tuq)\. |(?:phó )?chủ tịch$|\(ký|\p{L}[\p{L} ]{1,40}, ?ngày .{0,6}tháng .{0,6}năm)/iu;

/** Heads a document or another appendix. */
export const LETTERHEAD =
  /^(?:cộng h(?:òa|oà) xã hội|độc lập ?[-–]|(?:ủy|uỷ) ban nhân dân|ubnd |phụ lục|biểu số |đơn vị báo cáo)/iu;

/** The first heading of the text of a report: titles stand above it. */
export const FIRST_SECTION = /^(?:I|A|1)\s?[.)/]\s?\p{L}/u;

/** Stands under a title, but is a sentence of the report. */
export const SENTENCE = /[.:;]$|^(?:thực hiện|căn cứ|trong |để |theo )/iu;

export const REPORT_WORD = /^báo cáo$/iu;
export const REPORT_TITLE = /^báo cáo (?!số |như sau|tại |của )\p{L}/iu;

/** A form of a report that a province prints in several tables. */
export const FORM_PART = /^(biểu(?: mẫu)?(?: số)? ?\d+)[.:)]?(?: ?[-–:])?(?: (\p{L}.*))?$/iu;

/** "Phụ lục 4", "Phụ lục 01b", "PHỤ LỤC". */
export const APPENDIX_NAME = /^phụ lục(?: (?:số )?[\dIVX]+\p{L}?)?[.:]?$/iu;

/** What stands in brackets after a title and is none. */
export const TITLE_REMARK = / ?\((?:kỳ|từ|kèm|đính|ban).*$/iu;

/** What titles of tables speak of; a line without such a word may be a name of a person. */
export const TITLE_WORDS =
  /phụ lục|thống? kê|tình hình|kết quả|báo cáo|biểu|tổng hợp|danh mục|chỉ tiêu|số liệu|hồ sơ|thủ tục|nhiệm vụ|kế hoạch|công tác/iu;

/** Lines near a title that are none. */
export const NO_TITLE =
  /^(?:\(|từ ngày|tính từ|kỳ báo cáo|kỳ:|số ?:|biểu số|cộng h(?:òa|oà) xã hội|độc lập|(?:ủy|uỷ) ban nhân dân|ubnd |đơn vị (?:báo cáo|tính)|kính gửi|nơi nhận|người |xã |phường |thị trấn |đặc khu |.{0,40}, ?ngày )/iu;

/** A unit of commune level and the words after it; "thị xã" and "cấp xã" are none. */
export const COMMUNE_WORD =
  /(?<![\p{L}\p{M}])(?<!(?:thị|cấp|các|liên) )(xã|phường|thị trấn|đặc khu) (?=\p{Lu})/giu;
export const UPPER_UNIT = /^(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|tx\.?) /iu;
/** "Cam Phúc Nam, ngày 14 tháng 6 năm 2023" */
export const PLACE_AND_DATE =
  /^(\p{Lu}[\p{L}\p{M} ]{1,40}?), ?ngày (?:(\d{1,2}) ?tháng ?(\d{1,2}) ?năm ?(\d{4}))?/u;
export const ADDRESSEE = /^kính gửi/iu;

export const NUMBER_LINE = /^số ?: ?(\d*(?:[-\p{L}])? ?\/ ?BC[-–]?[\p{L}&-]*)/iu;
export const NUMBER_CITED =
  /kèm theo báo cáo (?:.{0,60}? )?số ?:? ?(\d*(?:[-\p{L}])? ?\/ ?BC[-–]?[\p{L}&-]*)(?: ngày (\d{1,2})[/.-](\d{1,2})[/.-](\d{4}))?/iu;

const DAY = String.raw`(\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2} tháng \d{1,2} năm \d{4})`;
export const DAY_IN_WORDS = /^(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/iu;
export const SPAN = new RegExp(
  `từ (?:ngày )?${DAY} ?(?:,? ?(?:đến|tới) |- |– )(?:hết )?(?:ngày )?${DAY}`,
  'giu',
);

/** "ngày 14 tháng 6 năm 2023", "ngày tháng 12 năm 2023": days, not periods. */
export const WHOLE_DAY = /ngày ?\d{0,2} ?(?:tháng ?\d{0,2} ?)?năm ?\d{4}/giu;
/** What follows speaks of another period than the report's. */
export const OTHER_YEAR =
  /(?:phương hướng|nhiệm vụ|kế hoạch|chương trình|so với|giai đoạn|từ|đến|quyết định|nghị quyết)(?:(?! năm \d).){0,80}? năm \d{4}(?: ?[-–] ?\d{4})?/giu;

export const QUARTER = /quý (IV|I{1,3}|[1-4])(?: ?[/-] ?| năm | )(\d{4})/giu;
export const QUARTER_ALONE = /quý (IV|I{1,3}|[1-4])(?![\p{L}\d])/iu;
export const FIRST_HALF = /^đầu$/iu;
export const HALF_YEAR = /(?:0?6|sáu) tháng (đầu|cuối) năm ?[/,]? ?(\d{4})/giu;
export const NINE_MONTHS = /(?:0?9|chín) tháng (?:đầu )?năm ?[/,]? ?(\d{4})/giu;
export const MONTH = /(?<!\d ?)tháng (1[0-2]|0?[1-9])(?: năm |[ /-]+)(\d{4})/giu;
export const YEAR = /năm (\d{4})/giu;
