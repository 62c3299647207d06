/** What a reader types, and the first hit: the unit with its places and, if it has ended, what it became. */
export type ExpectedHit = readonly [query: string, firstHit: string];

const HIEP_HOA = 'Phường Hiệp Hòa, Cao Bằng';
const NAM_DAO = 'Đặc khu Nậm Đào, Cao Bằng';
const HANH_HOA = 'Xã Hạnh Hòa, Cao Bằng';
const WARD_1 = 'Phường 1, quận 2, Hà Nội → Phường Ninh Nghi, Hà Nội';
const WARD_11 = 'Phường 11, quận 2, Hà Nội → Phường Lâm Lợi, Hà Nội';

/** By what they show, on the registry of `listNationalCommunes`. */
export const NATIONAL_QUERIES: Readonly<Record<string, readonly ExpectedHit[]>> = {
  'marks may be left out or typed in any way': [
    ['hiep hoa', HIEP_HOA],
    ['Hiệp Hòa', HIEP_HOA],
    ['HIỆP HOÀ', HIEP_HOA],
    ['Hiệp Hòa'.normalize('NFD'), HIEP_HOA],
    ['Thuỷ Nhơn', 'Xã Thủy Nhơn, Cao Bằng'],
    ['dinh sa', 'Phường Đình Sa, Hà Nội'],
    ['Ðình Sa', 'Phường Đình Sa, Hà Nội'],
  ],
  'marks that are typed choose between names': [
    ['nga thang', 'Xã Nga Thăng, Cao Bằng'],
    ['Nga Thắng', 'Phường Nga Thắng, Đồng Tháp'],
    ['Đoàn Thuật', 'Xã Đoàn Thuật, An Giang'],
    ['Đoan Thuật', 'Xã Đoan Thuật, Tuyên Quang'],
  ],
  'kinds may be left out, shortened, put anywhere, and be wrong': [
    ['P. Hiệp Hòa', HIEP_HOA],
    ['p.hiep hoa', HIEP_HOA],
    ['hiep hoa phuong', HIEP_HOA],
    ['xã Hiệp Hòa', HIEP_HOA],
    ['X.Hạnh Hòa', HANH_HOA],
    ['hanh hoa (xa)', HANH_HOA],
    ['đặc khu Nậm Đào', NAM_DAO],
    ['ĐK nam dao', NAM_DAO],
    ['tt trang nghi', 'Thị trấn Tràng Nghi, huyện Tràng Nghi, Hà Giang → Xã Quế Việt, Tuyên Quang'],
    ['thi tran trang hanh', 'Thị trấn Tràng Hanh, huyện Tràng Hanh, Quảng Ngãi → Xã Linh Vinh, Quảng Ngãi'],
    ['phuong nga thang', 'Phường Nga Thắng, Đồng Tháp'],
    ['Phượng Động', 'Phường Phượng Động, Tuyên Quang'],
  ],
  'a name borne by several is narrowed by a place': [
    ['ta van', 'Xã Tà Vân, Cao Bằng'],
    ['ta van tuyen quang', 'Xã Tà Vân, Tuyên Quang'],
    ['Tà Vân, Hà Nội', 'Xã Tà Vân, Hà Nội'],
    ['xa ta van tinh tuyen quang', 'Xã Tà Vân, Tuyên Quang'],
    ['ha noi ta van', 'Xã Tà Vân, Hà Nội'],
    ['chieng ho can t', 'Xã Chiềng Hồ, Cần Thơ'],
    ['cua hiep, dien bien', 'Xã Cửa Hiệp, Điện Biên'],
  ],
  'old names lead to what they became, behind those of today': [
    ['dien truong', 'Phường Diễn Trường, thành phố Sa Viễn, Hà Nội → Phường Bắc Đô, Hà Nội'],
    ['xã Mường Bình', 'Xã Mường Bình, huyện Trung Tây, Tuyên Quang → Xã Vũ Hùng, Tuyên Quang'],
    ['hieu khuong ninh thuan', 'Xã Hiếu Khương, huyện Kon Sa Bắc, Ninh Thuận → Xã Diễn Chinh, Khánh Hòa'],
    ['hieu khuong khanh hoa', 'Xã Hiếu Khương, huyện Kon Sa Bắc, Ninh Thuận → Xã Diễn Chinh, Khánh Hòa'],
    ['huy my sa vien', 'Phường Huy Mỹ, thành phố Sa Viễn, Hà Nội → Phường Đoàn Thường, Hà Nội'],
    ['thuan chuong', 'Phường Thuận Chương, Ninh Bình'],
  ],
  'old districts and provinces lead to the communes of today': [
    ['thanh pho sa vien', 'Phường Bắc Đô, Hà Nội'],
    ['TP. Sa Viễn', 'Phường Bắc Đô, Hà Nội'],
    ['h. kon sa bac', 'Xã Diễn Chinh, Khánh Hòa'],
    ['doan thuong ha noi', 'Phường Đoàn Thường, Hà Nội'],
    ['dan thuy yen bai', 'Xã Dân Thủy, Lào Cai'],
  ],
  'codes keep their zeros': [
    ['00001', 'Phường Đoàn Thường, Hà Nội'],
    ['00004', 'Phường Huy Mỹ, thành phố Sa Viễn, Hà Nội → Phường Đoàn Thường, Hà Nội'],
    ['01756', NAM_DAO],
    ['01308 hanh hoa', HANH_HOA],
    ['1308', HANH_HOA],
    ['2642', 'Phường Diên Trì Thượng, Vĩnh Long'],
  ],
  'one letter may be wrong': [
    ['hip hoa', HIEP_HOA],
    ['hiepp hoa', HIEP_HOA],
    ['hjep hoa', HIEP_HOA],
    ['heip hoa', HIEP_HOA],
    ['Chiềng Heụ', 'Xã Chiềng Huệ, Điện Biên'],
    ['ea thoi trugn', 'Xã Ea Thới Trung, Gia Lai'],
    ['the nghipe nam da nang', 'Phường Thế Nghiệp Nam, Đà Nẵng'],
  ],
  'spaces may be too many or missing': [
    ['  hiep   hoa ', HIEP_HOA],
    ['hiephoa', HIEP_HOA],
    ['hi ep hoa', HIEP_HOA],
    ['thenghiep nam', 'Phường Thế Nghiệp Nam, Đà Nẵng'],
  ],
  'the last word need not be whole, the order need not be right': [
    ['ea thoi tr', 'Xã Ea Thới Trung, Gia Lai'],
    ['tay dao thu', 'Xã Tây Đào Thượng, Thái Nguyên'],
    ['trung thoi ea', 'Xã Ea Thới Trung, Gia Lai'],
    ['nghiep nam', 'Phường Thế Nghiệp Nam, Đà Nẵng'],
  ],
  'a number is a name': [
    ['phuong 1 quan 2 ha noi', WARD_1],
    ['P1 Q2 Hà Nội', WARD_1],
    ['P.01, Q.2, Hà Nội', WARD_1],
    ['P.11 Q.2 Hà Nội', WARD_11],
    ['phường 11, quận 2, hà nội', WARD_11],
  ],
};
