/** The 34 provinces since 1/7/2025, each with those it was made of; one that stands alone kept its name. */
export const NATIONAL_PROVINCES: readonly (readonly [string, ...string[]])[] = [
  ['Hà Nội'],
  ['Cao Bằng'],
  ['Tuyên Quang', 'Hà Giang', 'Tuyên Quang'],
  ['Điện Biên'],
  ['Lai Châu'],
  ['Sơn La'],
  ['Lào Cai', 'Yên Bái', 'Lào Cai'],
  ['Thái Nguyên', 'Bắc Kạn', 'Thái Nguyên'],
  ['Lạng Sơn'],
  ['Quảng Ninh'],
  ['Bắc Ninh', 'Bắc Giang', 'Bắc Ninh'],
  ['Phú Thọ', 'Hòa Bình', 'Vĩnh Phúc', 'Phú Thọ'],
  ['Hải Phòng', 'Hải Dương', 'Hải Phòng'],
  ['Hưng Yên', 'Thái Bình', 'Hưng Yên'],
  ['Ninh Bình', 'Hà Nam', 'Nam Định', 'Ninh Bình'],
  ['Thanh Hóa'],
  ['Nghệ An'],
  ['Hà Tĩnh'],
  ['Quảng Trị', 'Quảng Bình', 'Quảng Trị'],
  ['Huế', 'Thừa Thiên Huế'],
  ['Đà Nẵng', 'Quảng Nam', 'Đà Nẵng'],
  ['Quảng Ngãi', 'Kon Tum', 'Quảng Ngãi'],
  ['Gia Lai', 'Bình Định', 'Gia Lai'],
  ['Đắk Lắk', 'Phú Yên', 'Đắk Lắk'],
  ['Khánh Hòa', 'Ninh Thuận', 'Khánh Hòa'],
  ['Lâm Đồng', 'Đắk Nông', 'Bình Thuận', 'Lâm Đồng'],
  ['Đồng Nai', 'Bình Phước', 'Đồng Nai'],
  ['Tây Ninh', 'Long An', 'Tây Ninh'],
  ['Thành phố Hồ Chí Minh', 'Bình Dương', 'Bà Rịa - Vũng Tàu', 'Thành phố Hồ Chí Minh'],
  ['Đồng Tháp', 'Tiền Giang', 'Đồng Tháp'],
  ['Vĩnh Long', 'Bến Tre', 'Trà Vinh', 'Vĩnh Long'],
  ['An Giang', 'Kiên Giang', 'An Giang'],
  ['Cần Thơ', 'Sóc Trăng', 'Hậu Giang', 'Cần Thơ'],
  ['Cà Mau', 'Bạc Liêu', 'Cà Mau'],
];

/** Syllables of place names, first and second; any two that differ make a name. */
export const FIRST_SYLLABLES =
  'An,Ái,Ân,Ba,Bạch,Bàn,Bảo,Bắc,Bằng,Bích,Bình,Ca,Cam,Cao,Cát,Cẩm,Cần,Châu,Chi,Chiềng,Chính,Chu,Cổ,Công,Cù,Cửa,Cường,Dân,Diễn,Diên,Dương,Duy,Đa,Đại,Đạo,Đắk,Đăng,Đình,Định,Đoan,Đoàn,Đông,Đồng,Đức,Ea,Gia,Giang,Giao,Giáp,Hà,Hải,Hàm,Hạnh,Hậu,Hiền,Hiệp,Hiếu,Hòa,Hoài,Hoàng,Hoằng,Hồng,Hợp,Huy,Hùng,Hưng,Hương,Hữu,Ia,Khai,Khánh,Khoái,Kiên,Kiến,Kim,Kon,Krông,Kỳ,Lai,Lạc,Lam,Lâm,Lăng,Lập,Lê,Liên,Linh,Long,Lộc,Lục,Lương,Lưu,Mai,Mậu,Minh,Mỹ,Mường,Nam,Nậm,Nga,Ngãi,Ngọc,Nguyên,Nghi,Nghĩa,Nhân,Nhơn,Ninh,Ô,Pha,Phan,Phong,Phú,Phù,Phúc,Phước,Phương,Phượng,Quan,Quang,Quảng,Quế,Quý,Quỳnh,Quyết,Sa,Sài,Sinh,Sông,Sơn,Tà,Tam,Tân,Tây,Tế,Thái,Thạch,Thanh,Thành,Thạnh,Thăng,Thắng,Thế,Thiên,Thiện,Thiệu,Thọ,Thống,Thông,Thuận,Thụy,Thủy,Thượng,Thường,Tiên,Tiến,Tịnh,Trà,Tràng,Trân,Trung,Trường,Tú,Tuy,Tùng,Từ,Tường,Vạn,Văn,Vân,Việt,Vinh,Vĩnh,Võ,Vũ,Xuân,Xà,Y,Yên'.split(
    ',',
  );
export const SECOND_SYLLABLES =
  'An,Ba,Bá,Bái,Bàng,Bảo,Bằng,Biên,Bình,Bồng,Cang,Canh,Cát,Cầu,Châu,Chánh,Chân,Chi,Chinh,Chương,Cơ,Cư,Cương,Dân,Dinh,Du,Dũng,Dương,Đà,Đài,Đàn,Đào,Đạt,Điền,Điệp,Đình,Định,Đô,Độ,Đông,Động,Đồng,Đức,Đường,Giang,Giao,Hà,Hải,Hàm,Hanh,Hào,Hạnh,Hậu,Hiên,Hiệp,Hiếu,Hòa,Hóa,Hoa,Hoành,Hoàn,Hồ,Hội,Hồng,Hợp,Huệ,Hùng,Hưng,Hương,Hữu,Kênh,Khai,Khang,Khánh,Khê,Khôi,Khương,Kiên,Kiến,Kỳ,Lạc,Lai,Lâm,Lăng,Lập,Lễ,Liêm,Liên,Linh,Lĩnh,Lộc,Lợi,Long,Lư,Lương,Lý,Mai,Mậu,Minh,Môn,Mỹ,Nam,Nang,Ngãi,Nghi,Nghĩa,Nghiệp,Ngọc,Nguyên,Nhân,Nhơn,Nhuận,Ninh,Phan,Phát,Phong,Phổ,Phú,Phúc,Phước,Phương,Phượng,Quan,Quang,Quế,Quới,Quý,Ranh,Sa,Sơn,Tài,Tâm,Tân,Tập,Tây,Thái,Thành,Thanh,Thạch,Thạnh,Thắng,Thăng,Thiện,Thịnh,Thọ,Thới,Thôn,Thông,Thuận,Thuật,Thụy,Thủy,Thượng,Thường,Tiên,Tiến,Tịnh,Toàn,Trà,Trạch,Trang,Trì,Trị,Triều,Trinh,Trung,Trường,Trực,Tú,Tuấn,Tuyền,Tường,Uyên,Vân,Văn,Viên,Viễn,Việt,Vinh,Võ,Vọng,Vũ,Vượng,Xá,Xuân,Xuyên,Yên'.split(
    ',',
  );
export const THIRD_SYLLABLES = 'Đông,Tây,Nam,Bắc,Trung,Thượng,Hạ'.split(',');
