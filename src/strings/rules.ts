import type { Grade, RuleId } from '../domain/finding.ts';

const GRADE_NAMES: Readonly<Record<Grade, string>> = {
  truncated: 'Cắt chữ số cuối',
  rounded: 'Lệch chữ số cuối',
  mismatch: 'Không khớp',
  impossible: 'Không thể có',
};

const GRADE_EXPLANATIONS: Readonly<Record<Grade, string>> = {
  truncated:
    'Tỷ lệ đúng, nhưng phần thập phân bị cắt bớt thay vì làm tròn, ví dụ 99,386… ghi thành 99,38. Mức nhẹ nhất.',
  rounded: 'Tỷ lệ lệch đúng một đơn vị ở chữ số cuối được in, thường do cách làm tròn.',
  mismatch: 'Số được in khác với số tính lại từ chính các số khác trong báo cáo.',
  impossible: 'Số không thể đúng với bất kỳ cách đếm nào, ví dụ một phần lớn hơn tổng chứa nó.',
};

const RULE_NAMES: Readonly<Record<RuleId, string>> = {
  'I1-received': 'Tổng tiếp nhận',
  'I2-resolved': 'Tổng đã giải quyết',
  'I3-pending': 'Tổng đang giải quyết',
  'I4-balance': 'Cân đối tiếp nhận và giải quyết',
  'I5-total': 'Dòng tổng cộng',
  'I6-rate': 'Tỷ lệ và các số của nó',
  'I6-empty': 'Tỷ lệ khi không có gì để tính',
  'I7-part': 'Phần và tổng',
  'I8-carried-over': 'Từ kỳ trước chuyển sang',
  'I9-cumulative': 'Kỳ dài và các kỳ bên trong',
  'I9-part-exceeds': 'Kỳ ngắn vượt kỳ dài',
  'I10-procedures': 'Theo thủ tục và theo lĩnh vực',
  'parts-sum': 'Tổng và các phần',
  'stated-twice': 'Một số nêu ở hai nơi',
  unit: 'Số và đơn vị tính',
  'period-name': 'Tên kỳ và ngày của số liệu',
  'over-received': 'Giải quyết nhiều hơn tiếp nhận',
};

const RULE_EXPLANATIONS: Readonly<Record<RuleId, string>> = {
  'I1-received':
    'Số tiếp nhận bằng số trực tuyến, cộng số trực tiếp và bưu chính, cộng số từ kỳ trước chuyển sang.',
  'I2-resolved': 'Số đã giải quyết bằng số trước hạn, cộng số đúng hạn, cộng số quá hạn.',
  'I3-pending': 'Số đang giải quyết bằng số còn trong hạn cộng số đã quá hạn.',
  'I4-balance': 'Số tiếp nhận bằng số đã giải quyết cộng số đang giải quyết.',
  'I5-total': 'Mỗi cột của dòng tổng cộng bằng tổng của các lĩnh vực ở cột đó.',
  'I6-rate':
    'Mỗi tỷ lệ được in bằng tỷ lệ tính lại từ chính các số của nó, làm tròn đến số chữ số mà báo cáo in ra.',
  'I6-empty':
    'Khi mẫu số bằng 0 thì không có tỷ lệ. Ghi 0 % hay 100 % đều không có căn cứ; nên ghi “không phát sinh”.',
  'I7-part': 'Một phần không bao giờ lớn hơn tổng chứa nó.',
  'I8-carried-over':
    'Số từ kỳ trước chuyển sang bằng số đang giải quyết ở cuối kỳ liền trước của cùng đơn vị.',
  'I9-cumulative':
    'Số của một kỳ dài (quý, 6 tháng, 9 tháng, năm) bằng tổng các kỳ ngắn nối liền nhau, lấp đầy kỳ đó. Kỳ ngắn được cộng phải là số riêng trong kỳ, không phải số lũy kế.',
  'I9-part-exceeds':
    'Một kỳ ngắn nằm trọn trong một kỳ dài thì không thể có nhiều hồ sơ mới tiếp nhận hay đã giải quyết hơn kỳ dài. Lỗi này thường gặp khi số lũy kế được ghi vào một tháng hay một quý.',
  'I10-procedures':
    'Số trong bảng theo lĩnh vực bằng tổng các dòng của bảng theo thủ tục, ở từng lĩnh vực và ở dòng tổng.',
  'parts-sum': 'Khi báo cáo in một tổng cùng tất cả các phần của nó, tổng phải bằng các phần cộng lại.',
  'stated-twice':
    'Cùng một số, cùng phạm vi và cùng thời gian, nêu ở hai nơi trong báo cáo thì phải giống nhau. Bảng hồ sơ được lấy làm gốc trước lời văn, lời văn trước phụ lục.',
  unit: 'Số phải đúng loại mà tên chỉ tiêu và đơn vị tính nói: chỉ tiêu gọi là tỷ lệ thì không đếm bằng hồ sơ, câu trả lời bằng mã phải là một trong các mã đã cho.',
  'period-name':
    'Số liệu của một kỳ phải có ít nhất một ngày nằm trong tháng, quý hay năm mà báo cáo mang tên.',
  'over-received':
    'Không thể giải quyết nhiều hồ sơ hơn số đã tiếp nhận trong cùng khoảng ngày (số tiếp nhận đã gồm hồ sơ kỳ trước chuyển sang).',
};

export function nameGrade(grade: Grade): string {
  return GRADE_NAMES[grade];
}

/** One or two sentences for the method page. */
export function explainGrade(grade: Grade): string {
  return GRADE_EXPLANATIONS[grade];
}

export function nameRule(rule: RuleId): string {
  return RULE_NAMES[rule];
}

/** What the rule asks of a report, for the method page. */
export function explainRule(rule: RuleId): string {
  return RULE_EXPLANATIONS[rule];
}
