/** How the site compares, in plain words, for the page of methods. */
export const METHOD_COMPARISON = {
  overTime:
    'So một đơn vị với chính nó theo thời gian: hai kỳ phải cùng loại, cùng là lũy kế hoặc cùng riêng trong kỳ, dài bằng nhau và không trùng ngày. “Kỳ liền trước” là kỳ kết thúc đúng ngay trước ngày bắt đầu; thiếu một kỳ thì không lấy kỳ xa hơn thay thế. “Cùng kỳ năm trước” là những ngày ấy của năm trước.',
  change: 'Khi nào gọi là tăng, giảm',
  changeText: (confidence: string, minimum: string) => [
    'Hai kỳ không bao giờ có tỷ lệ giống hệt nhau, kể cả khi cách làm việc không đổi: chỉ cần vài hồ sơ rơi sang kỳ khác. Vì vậy trang chỉ viết “tăng” hoặc “giảm” khi phần chênh lớn hơn mức mà ngẫu nhiên có thể tạo ra; nếu không thì viết “không đổi đáng kể” và vẫn nêu đủ hai con số.',
    `Cách kiểm: khoảng tin cậy ${confidence} của hiệu hai tỷ lệ (phương pháp Newcombe, dựng từ khoảng Wilson có hiệu chỉnh liên tục của từng tỷ lệ). Nếu cả khoảng nằm về một phía của số 0 thì là tăng hoặc giảm. Chọn ${confidence} vì mỗi trang có khoảng mười phép so; mức 95 % sẽ báo nhầm ở gần nửa số trang.`,
    `Kỳ nào có mẫu số dưới ${minimum} hồ sơ thì không kết luận tăng giảm, không xếp nhóm, không tô màu. Ngưỡng này do đơn vị công bố đặt.`,
  ],
  bands: 'Cao hơn, thấp hơn mức chung; vì sao không có bảng xếp hạng',
  bandsText: (confidence: string, fewest: string) => [
    'Mức chung của một nhóm là tổng tử số chia tổng mẫu số của mọi đơn vị có số liệu. Trung vị là đơn vị đứng giữa, mỗi đơn vị tính một lần.',
    `Mỗi đơn vị có một khoảng mà tỷ lệ thật có thể nằm trong (khoảng chính xác Clopper–Pearson), rộng vừa đủ để với độ tin cậy ${confidence} khoảng của mọi đơn vị trong nhóm cùng đúng. Khoảng nằm hẳn trên mức chung: cao hơn; nằm hẳn dưới: thấp hơn; còn lại: không khác đáng kể. Khi mọi đơn vị thật ra như nhau, quá 95 trong 100 lần sẽ không đơn vị nào bị gọi tên.`,
    'Hạng có thể suy từ chính các khoảng ấy: đơn vị nào có khoảng nằm hẳn phía trên thì chắc chắn đứng trước. Với số hồ sơ của một xã, hạng thường chỉ biết trong một khoảng rộng, nên trang không bao giờ nêu một thứ hạng trơ.',
    `Nhóm dưới ${fewest} đơn vị đủ hồ sơ thì không xếp.`,
  ],
  peers: 'Nhóm so sánh',
  peersText:
    'Một đơn vị được so với: mọi đơn vị có kỳ so được; các đơn vị cùng tỉnh; cùng loại (xã, phường, thị trấn, đặc khu) trong tỉnh; cùng một phần ba theo số hồ sơ tiếp nhận trong kỳ. Nhóm nào trùng nhóm trước thì không lặp lại. Số đơn vị có số liệu trên tổng số đơn vị luôn được nêu.',
  why: 'Vì sao thay đổi',
  whyText:
    'Mức chung có thể tăng vì từng phần làm tốt hơn, hoặc vì hồ sơ dồn sang phần vốn đã tốt. Trang tách hai nguyên nhân (phương pháp Kitagawa): phần do tỷ lệ của từng phần thay đổi, tính theo tỷ trọng trung bình của hai kỳ; phần do tỷ trọng thay đổi; và phần còn lại của những phần chỉ có số ở một kỳ. Ba phần cộng lại đúng bằng thay đổi chung.',
  lineage: 'Qua ngày 1/7/2025',
  lineageText:
    'Xã, phường lập từ nhiều đơn vị cũ có trang riêng. Số liệu của các đơn vị cũ được vẽ ở bên kia một vạch để tham khảo, chỉ cộng lại ở những kỳ mà mọi đơn vị cũ trong danh bạ đều có báo cáo so được. Kỳ chứa ngày 1/7/2025 không tính cho bên nào.',
} as const;
