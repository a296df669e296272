/** Awards that the golden queries are about, one a line: name | position | unit | award | number | day | signer | reason. */
import type { GoldenAward } from './golden-award.ts';

const TYPES = {
  bk: ['bang-khen-bo-ban-nganh-tinh', 'province'],
  bkttg: ['bang-khen-thu-tuong', 'state'],
  cstdcs: ['chien-si-thi-dua-co-so', 'unit'],
  cstdt: ['chien-si-thi-dua-bo-ban-nganh-tinh', 'province'],
  cstdtq: ['chien-si-thi-dua-toan-quoc', 'state'],
  ldtt: ['lao-dong-tien-tien', 'unit'],
  ttldxs: ['tap-the-lao-dong-xuat-sac', 'province'],
  ttldtt: ['tap-the-lao-dong-tien-tien', 'unit'],
  hcld3: ['huan-chuong-lao-dong-hang-ba', 'state'],
  hcld2: ['huan-chuong-lao-dong-hang-nhi', 'state'],
  hcdl3: ['huan-chuong-doc-lap-hang-ba', 'state'],
  ngut: ['nha-giao-uu-tu', 'state'],
  ttut: ['thay-thuoc-uu-tu', 'state'],
  bmvnah: ['ba-me-viet-nam-anh-hung', 'state'],
  gdvh: ['gia-dinh-van-hoa', 'commune'],
  gkxa: ['giay-khen-ubnd-cap-xa', 'commune'],
  gkhuyen: ['giay-khen-ubnd-cap-huyen', 'unit'],
  gkso: ['giay-khen-co-quan-chuyen-mon-cap-tinh', 'unit'],
  cocp: ['co-thi-dua-chinh-phu', 'state'],
  cotinh: ['co-thi-dua-bo-ban-nganh-tinh', 'province'],
  knc: ['ky-niem-chuong-tinh', 'province'],
} as const;

const LINES = `
Nguyễn Đức Hùng|Bác sĩ|Sở Y tế|bk|123/QĐ-UBND|2015-03-10|Phạm Văn Ký|Có thành tích xuất sắc trong phòng, chống dịch sởi
Nguyễn Đức Hùng|Bác sĩ|Sở Y tế|ttut|1021/QĐ-CTN|2017-02-27|Trần Đại Lượng|Đã có công lao trong sự nghiệp bảo vệ sức khỏe Nhân dân
Nguyễn Đức Hùng|Chuyên viên|Sở Nội vụ|cstdcs|45/QĐ-SNV|2019-01-15|Lê Thị Thư|Hoàn thành xuất sắc nhiệm vụ năm 2018
Nguyễn Đức Hưng|Chuyên viên|Sở Nội vụ|cstdcs|45/QĐ-SNV|2019-01-15|Lê Thị Thư|Hoàn thành xuất sắc nhiệm vụ năm 2018
Nguyễn Đức Hừng|Lái xe|Sở Tài chính|ldtt|18/QĐ-STC|2012-01-20|Đặng Quốc Thu|Hoàn thành tốt nhiệm vụ
Trần Thị Ánh Nguyệt|Giáo viên|Trường THPT Lê Lợi|cstdcs|310/QĐ-SGDĐT|2011-07-05|Ngô Thị Giáo|Có sáng kiến đổi mới phương pháp dạy học môn Toán
Trần Thị Ánh Nguyệt|Giáo viên|Trường THPT Lê Lợi|bk|877/QĐ-UBND|2014-11-18|Phạm Văn Ký|Có nhiều đóng góp cho sự nghiệp giáo dục, bồi dưỡng học sinh giỏi
Trần Thị Ánh Nguyệt|Phó Hiệu trưởng|Trường THPT Lê Lợi|ngut|1533/QĐ-CTN|2020-11-10|Trần Đại Lượng|Đã có cống hiến xuất sắc trong sự nghiệp giáo dục
Trần Ánh Nguyệt|Kế toán|Sở Tài chính|ldtt|18/QĐ-STC|2012-01-20|Đặng Quốc Thu|Hoàn thành tốt nhiệm vụ
Hoàng Thuý Hoà|Y sĩ|Bệnh viện huyện Yên Hà|bk|402/QĐ-UBND|2003-02-25|Vũ Ngọc Lãng|Tận tụy chăm sóc người bệnh
Hoàng Thúy Hòa|Điều dưỡng trưởng|Trung tâm Y tế huyện Yên Hà|bk|655/QĐ-UBND|2016-02-24|Phạm Văn Ký|Tận tụy chăm sóc người bệnh
H'Hen Niê|Nông dân|UBND xã Ea Hư|bk|212/QĐ-UBND|2018-10-12|Phạm Văn Ký|Điển hình phát triển kinh tế hộ vùng đồng bào dân tộc thiểu số
K'Brông|Già làng|UBND xã Đăk Hư|bk|212/QĐ-UBND|2018-10-12|Phạm Văn Ký|Vận động Nhân dân giữ gìn an ninh trật tự buôn làng
Y Blơk Niê|Trưởng buôn|UBND xã Ea Hư|gkxa|9/QĐ-UBND|2021-01-08|Y Thông Byă|Vận động Nhân dân xây dựng nông thôn mới
Giàng A Páo|Trưởng bản|UBND xã Tả Hư|bk|531/QĐ-UBND|2009-05-19|Vũ Ngọc Lãng|Xóa bỏ cây thuốc phiện, phát triển rừng thảo quả
Giàng A Pao|Dân quân|UBND xã Tả Hư|gkxa|14/QĐ-UBND|2010-12-20|Sùng A Lử|Dũng cảm chữa cháy rừng
Rơ Châm H'Yéo|Giáo viên|Trường Tiểu học Ia Hư|cstdcs|77/QĐ-SGDĐT|2013-07-12|Ngô Thị Giáo|Bám trường, bám lớp vùng biên giới
Bh'riu Liếc|Bí thư Đảng ủy|UBND xã A Hư|hcld3|1290/QĐ-CTN|2019-09-02|Trần Đại Lượng|Có thành tích xuất sắc trong công tác
Thạch Sa Rây|Sư cả|Chùa Khmer Hư Cấu|bk|1101/QĐ-UBND|2017-04-12|Phạm Văn Ký|Gìn giữ chữ viết và lễ hội dân tộc Khmer
Niê Kđăm Y Wang|Công nhân|Công ty TNHH MTV Cao su Hư Cấu|ldtt|6/QĐ-CSHC|2015-01-30|Mai Văn Mủ|Vượt sản lượng khai thác mủ
Lý Mỹ Kỳ|Kỹ sư|Sở Giao thông vận tải|bk|1290/QĐ-UBND|2007-08-28|Vũ Ngọc Lãng|Có sáng kiến cải tiến kỹ thuật thi công mặt đường
Lí Mĩ Kì|Kĩ sư|Sở Xây dựng|bk|1512/QĐ-UBND|2010-04-29|Vũ Ngọc Lãng|Có sáng kiến cải tiến kĩ thuật
Võ Quý Đôn|Trưởng phòng|Sở Tư pháp|bk|961/QĐ-UBND|2013-08-28|Phạm Văn Ký|Có thành tích trong công tác phổ biến, giáo dục pháp luật
Võ Quí Đôn|Phó Giám đốc|Sở Tư pháp|hcld3|1288/QĐ-CTN|2019-09-02|Trần Đại Lượng|Có thành tích xuất sắc trong công tác từ năm 2014 đến năm 2018
Đỗ Đình Đạt|Thanh tra viên|Thanh tra tỉnh|cstdt|2230/QĐ-UBND|2016-12-30|Phạm Văn Ký|Có thành tích tiêu biểu xuất sắc, sáng kiến áp dụng trong toàn tỉnh
Dỗ Dình Dạt|Thợ mộc|Hợp tác xã Mộc Hư Cấu|gkxa|31/QĐ-UBND|2018-05-02|Hồ Xã Trưởng|Truyền nghề cho thanh niên
Nghiêm Xuân Khuyến|Chánh Văn phòng|Văn phòng Ủy ban nhân dân tỉnh|hcld2|588/QĐ-CTN|2012-04-27|Trần Đại Lượng|Có thành tích xuất sắc trong công tác
Quách Thoại|Nghệ sĩ|Đoàn Chèo Hư Cấu|bk|340/QĐ-UBND|1996-05-12|Hà Cựu Trào|Có nhiều đóng góp cho sự nghiệp sân khấu
Tống Phước Huệ|Thủ kho|Công ty Cổ phần May Hư Cấu|bk|1788/QĐ-UBND|2011-04-28|Vũ Ngọc Lãng|Có thành tích trong phong trào thi đua lao động sáng tạo
Ông Văn Ưng|Nông dân|UBND xã An Bình|gkxa|12/QĐ-UBND|2016-03-15|Nguyễn Xã Sự|Hiến đất làm đường giao thông nông thôn
Lã Thị Thuỷ Tiên|Hộ sinh|Trung tâm Y tế huyện Yên Hà|cstdcs|19/QĐ-SYT|2018-01-19|Hoàng Y Trưởng|Có sáng kiến chăm sóc trẻ sơ sinh
Doãn Quốc Khuê|Cán bộ|Sở Lao động - Thương binh và Xã hội|bk|905/QĐ-UBND|2010-07-20|Vũ Ngọc Lãng|Chăm lo đời sống người có công
Doãn Quốc Khuê|Phó Trưởng phòng|Sở Lao động - Thương binh và Xã hội|cstdt|2231/QĐ-UBND|2017-12-29|Phạm Văn Ký|Có sáng kiến quản lý hồ sơ người có công
Phùng Ngọc Uyển Nhi|Học sinh|Trường THPT Lê Lợi|bk|1402/QĐ-UBND|2022-06-15|Võ Tân Tỉnh|Đạt huy chương Vàng Olympic Toán quốc tế
Khổng Minh Triết|Phóng viên|Báo Hư Cấu|bk|611/QĐ-UBND|2014-06-20|Phạm Văn Ký|Có nhiều tác phẩm báo chí về xây dựng nông thôn mới
Viên Đình Khiết|Kiểm lâm viên|Chi cục Kiểm lâm Hư Cấu|bk|733/QĐ-UBND|2001-04-02|Hà Cựu Trào|Dũng cảm ngăn chặn phá rừng
Tôn Nữ Diệu Huyền|Thủ thư|Sở Văn hóa - Thông tin|ldtt|88/QĐ-SVHTT|2004-01-12|Lưu Văn Thể|Hoàn thành tốt nhiệm vụ năm 2003
Tôn Nữ Diệu Huyền|Trưởng phòng|Sở Văn hóa, Thể thao và Du lịch|cstdcs|61/QĐ-SVHTTDL|2013-01-14|Lưu Văn Thể|Hoàn thành xuất sắc nhiệm vụ năm 2012
Kiều Oanh|Diễn viên|Đoàn Chèo Hư Cấu|gkso|120/QĐ-SVHTT|2006-05-30|Lưu Văn Thể|Đạt giải tại Liên hoan sân khấu chèo
Ngụy Như Kontum|Nhân viên|Sở Tài chính|ldtt|17/QĐ-STC|2014-01-16|Đặng Quốc Thu|Hoàn thành tốt nhiệm vụ
Mẫn Thị Xoan|Mẹ liệt sĩ|UBND xã Quảng Giao|bmvnah|394/QĐ-CTN|1994-12-17|Lê Đức Chủ|Có nhiều cống hiến, hy sinh vì sự nghiệp giải phóng dân tộc
Thiều Thị Tâm|Công nhân|Nhà máy Z131|hcld3|216-LCT|1989-08-16|Võ Chí Chủ|Có thành tích trong lao động sản xuất
Ninh Viết Giao|Nhà giáo|Trường Cao đẳng Sư phạm Hư Cấu|hcdl3|205/2005/QĐ/CTN|2005-03-22|Trần Đại Lượng|Có công lao trong sưu tầm văn hóa dân gian
Thân Trọng Một|Bộ đội|Bộ Chỉ huy Quân sự tỉnh|bkttg|736/QĐ-TTg|2008-06-17|Nguyễn Tấn Thủ|Dũng cảm cứu dân trong lũ lụt
Bạch Đông Ôn|Chỉ huy trưởng|Ban CHQS huyện Thuận Giang|bk|123/QĐ-UBND|1998-03-05|Hà Cựu Trào|Có thành tích trong phòng, chống bão lụt
La Hối|Nhạc sĩ|Hội Văn học Nghệ thuật|bk|123/QĐ-CTN|2001-09-03|Trần Đại Lượng|Có nhiều tác phẩm giá trị
Âu Dương Lân|Kỹ thuật viên|Đài Phát thanh và Truyền hình|bk|1234/QĐ-UBND|2019-11-20|Phạm Văn Ký|Có sáng kiến số hóa tư liệu
Từ Thị Cúc|Lao công|Công ty Môi trường đô thị|gkhuyen|1123/QĐ-UBND|2017-05-01|Lại Huyện Trưởng|Tận tụy với công việc
Uông Bích Lưu|Văn thư|Sở Khoa học và Công nghệ|ldtt|0071/QĐ-SKHCN|2009-01-21|Tạ Khoa Công|Hoàn thành tốt nhiệm vụ
Lục Vân Thiện|Bí thư Đoàn|UBND xã Đông Lĩnh|bk|1600/QĐ-UBND|2020-03-20|Võ Tân Tỉnh|Hiến máu tình nguyện nhiều lần
Đinh A Rôi|Trưởng thôn|UBND xã Sơn Hư|gkhuyen|64/QĐ-UBND|2012-10-10|Lại Huyện Trưởng|Vận động bà con định canh định cư
Chu Nhữ Thiên|Đảng viên|Huyện ủy Thuận Giang|bk|1021-QĐ/TU|2013-02-03|Bùi Bí Thư|Có thành tích trong công tác xây dựng Đảng
Cấn Văn Vượng|Doanh nhân|Công ty TNHH Vượng Phát|bkttg|1721/QĐ-TTg|2021-10-13|Nguyễn Tấn Thủ|Ủng hộ Quỹ phòng, chống dịch Covid-19
Trịnh Thị Nhàn|Chủ hộ|UBND xã An Bình|gdvh|90/QĐ-UBND|2015-11-18|Nguyễn Xã Sự|Gia đình văn hóa tiêu biểu
Nguyễn Hùng Đức|Lái xe|Sở Xây dựng|ldtt|40/QĐ-SXD|2016-01-22|Ngô Kiến Trúc|Hoàn thành tốt nhiệm vụ
Nguyễn Ngọc Ngạn Hà|Dược sĩ|Bệnh viện Đa khoa tỉnh|bk|652/QĐ-UBND|2016-02-24|Phạm Văn Ký|Nghiên cứu bào chế thuốc nam
Phạm Thị Thuở|Hộ lý|Bệnh viện Đa khoa tỉnh|ldtt|33/QĐ-SYT|2014-01-20|Hoàng Y Trưởng|Hoàn thành tốt nhiệm vụ
Huỳnh Thị Khuya|Bảo vệ|Trường THCS Nguyễn Trãi|ldtt|80/QĐ-SGDĐT|2010-07-12|Ngô Thị Giáo|Hoàn thành tốt nhiệm vụ
Lương Thị Thuyền|Tổ trưởng|Trường Mầm non Hoa Sen|cstdcs|82/QĐ-SGDĐT|2010-07-12|Ngô Thị Giáo|Có sáng kiến làm đồ chơi từ vật liệu sẵn có
Vương Hữu Nhơn|Giám đốc|Công ty Cổ phần May Hư Cấu|hcld2|589/QĐ-CTN|2012-04-27|Trần Đại Lượng|Có thành tích xuất sắc trong công tác
Ngô Thừa Ân Tứ|Thủ từ|UBND phường Đông Thành|gkxa|7/QĐ-UBND|2019-02-28|Cao Phường Trưởng|Gìn giữ di tích đình làng
Đàm Vĩnh Tuế|Nghệ nhân|UBND phường Đông Thành|knc|1650/QĐ-UBND|2018-08-30|Phạm Văn Ký|Đóng góp cho sự phát triển của tỉnh
Lưu Trạch Nam|Kỹ sư|Sở Tài nguyên và Môi trường|bk|1322/QĐ-UBND|2019-08-02|Phạm Văn Ký|Hoàn thành cấp giấy chứng nhận quyền sử dụng đất
Cù Thị Hậu Đức|Chuyên viên|Sở Nông nghiệp và Phát triển nông thôn|bk|1001/QĐ-UBND|2017-07-21|Phạm Văn Ký|Chuyển đổi cơ cấu cây trồng
Phí Văn Bái|Chuyên viên|Sở Nông nghiệp và Môi trường|ldtt|12/QĐ-SNNMT|2026-01-15|Hà Nông Trưởng|Hoàn thành tốt nhiệm vụ năm 2025
Ứng Hoài Phố|Nhà văn|Hội Văn học Nghệ thuật|knc|1652/QĐ-UBND|2018-08-30|Phạm Văn Ký|Đóng góp cho sự phát triển của tỉnh
`;

const COLLECTIVES = `
Trường THPT Lê Lợi||Sở Giáo dục và Đào tạo|cocp|1444/QĐ-TTg|2016-09-20|Nguyễn Tấn Thủ|Dẫn đầu phong trào thi đua Dạy tốt - Học tốt
Phòng Nghiệp vụ Y||Sở Y tế|ttldxs|980/QĐ-UBND|2015-04-14|Phạm Văn Ký|Hoàn thành xuất sắc nhiệm vụ năm 2014
Phòng Nghiệp vụ Y||Sở Y tế|ttldxs|991/QĐ-UBND|2016-04-12|Phạm Văn Ký|Hoàn thành xuất sắc nhiệm vụ năm 2015
Khoa Nhi||Bệnh viện Đa khoa tỉnh|ttldxs|980/QĐ-UBND|2015-04-14|Phạm Văn Ký|Hoàn thành xuất sắc nhiệm vụ năm 2014
Nhân dân và cán bộ xã Quảng Giao||UBND xã Quảng Giao|hcld3|700/QĐ-CTN|2010-10-04|Trần Đại Lượng|Có thành tích xuất sắc trong xây dựng nông thôn mới
Đội Phòng cháy chữa cháy||Công an tỉnh|cotinh|2101/QĐ-UBND|2018-12-28|Phạm Văn Ký|Dẫn đầu phong trào thi đua Vì an ninh Tổ quốc
Sư đoàn Phòng không 377 Hư Cấu||Quân chủng Phòng không - Không quân|bk|1899/QĐ-UBND|2012-12-21|Phạm Văn Ký|Giúp Nhân dân khắc phục hậu quả bão lụt
Tổ sản xuất số 5||Công ty Cổ phần May Hư Cấu|ttldtt|3/QĐ-MHC|2013-01-25|Vương Hữu Nhơn|Vượt kế hoạch năm 2012
Trường Mầm non Hoa Sen||Phòng Giáo dục và Đào tạo huyện Thuận Giang|ttldtt|83/QĐ-SGDĐT|2010-07-12|Ngô Thị Giáo|Hoàn thành nhiệm vụ năm học 2009-2010
Hợp tác xã Nông nghiệp Đông Lĩnh||UBND xã Đông Lĩnh|bk|1003/QĐ-UBND|2017-07-21|Phạm Văn Ký|Điển hình kinh tế tập thể
Ban Quản lý Chợ||UBND xã Thuận An|gkxa|5/QĐ-UBND|2026-02-03|Nguyễn Xã Sự|Giữ gìn trật tự, vệ sinh
`;

const HOUSEHOLDS = `
Hộ ông Trương Phi Vũ||UBND xã An Bình|gdvh|90/QĐ-UBND|2015-11-18|Nguyễn Xã Sự|Gia đình văn hóa tiêu biểu
Hộ bà Hạ Thị Liễu||UBND xã Đông Lĩnh|gdvh|92/QĐ-UBND|2015-11-18|Hồ Xã Trưởng|Gia đình văn hóa tiêu biểu
Gia đình ông Sầm Văn Bích||UBND xã Đông Lĩnh|bk|1460/QĐ-UBND|2016-06-28|Phạm Văn Ký|Gia đình hiếu học
`;

/** Corrected and revoked after their decision; of a correction the name before it. */
const CHANGED: Readonly<Record<string, Pick<GoldenAward, 'standing' | 'formerName'>>> = {
  'Uông Bích Lưu': { standing: 'corrected', formerName: 'Uông Bích Lựu' },
  'Cấn Văn Vượng': { standing: 'revoked' },
  'Vương Hữu Nhơn': { standing: 'revoked' },
  'Lưu Trạch Nam': { standing: 'corrected', formerName: 'Lưu Trạch Năm' },
};

function read(lines: string, kind: GoldenAward['kind'], start: number): GoldenAward[] {
  return lines
    .trim()
    .split('\n')
    .map((line, at) => {
      const [
        name = '',
        position = '',
        unit = '',
        type = '',
        number = '',
        date = '',
        signer = '',
        reason = '',
      ] = line.split('|');
      const [awardType, level] = TYPES[type as keyof typeof TYPES];
      const rest = { number, date, signer, reason, standing: 'in-force' as const, ...CHANGED[name] };
      return { id: `p${start + at}`, kind, name, position, unit, awardType, level, ...rest };
    });
}

export const PLANTED: readonly GoldenAward[] = [
  ...read(LINES, 'person', 1),
  ...read(COLLECTIVES, 'collective', 201),
  ...read(HOUSEHOLDS, 'household', 301),
];
