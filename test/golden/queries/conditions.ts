/** Phrases, fields, times and numbers. */

export const PHRASES = `
"Trần Ánh Nguyệt" => only name=Trần Ánh Nguyệt
"Ánh Nguyệt" => first spelt=ánh nguyệt
“Nguyễn Đức Hùng” => first spelt=nguyễn đức hùng & not=name=Nguyễn Hùng Đức
"Hùng Đức" => first name=Nguyễn Hùng Đức
«phòng, chống bão lụt» => only reason=phòng, chống bão lụt
"hiến máu tình nguyện" => only reason=hiến máu tình nguyện
"xây dựng nông thôn mới" => only reason=xây dựng nông thôn mới
"xay dung nong thon moi" => only reason=xây dựng nông thôn mới
"Nông nghiệp Đông Lĩnh" => only name=Hợp tác xã Nông nghiệp Đông Lĩnh
"Dạy tốt - Học tốt" => only reason=dạy tốt - học tốt
"tận tụy chăm sóc => only reason=tận tụy chăm sóc
"cấp giấy chứng nhận" lưu => only name=Lưu Trạch Nam
"Phòng không - Không quân" => only unit=Quân chủng Phòng không - Không quân
"Ngọc Ngạn" => first name=Nguyễn Ngọc Ngạn Hà
"Ngạn Ngọc" => none
`;

export const FILTERS = `
tên:Thoại => only name=Quách Thoại
tên: uyển nhi => only name=Phùng Ngọc Uyển Nhi
ten:"Lê Lợi" => only name=Trường THPT Lê Lợi
đơn vị:"Sở Y tế" => only unit=Sở Y tế
don vi: so y te => only unit=Sở Y tế
đơn vị : Đoàn Chèo Hư Cấu => only unit=Đoàn Chèo Hư Cấu
đơn vị:"Báo Hư Cấu" => only unit=Báo Hư Cấu
chức vụ:"Thủ thư" => only position=Thủ thư
chức vụ: lái xe => only position=Lái xe
chuc vu: chanh van phong => only position=Chánh Văn phòng
người ký:"Lưu Văn Thể" => only signer=Lưu Văn Thể
nguoi ky: ngo thi giao => only signer=Ngô Thị Giáo
lý do:"chữa cháy rừng" => only reason=chữa cháy rừng
thành tích: cải tiến mặt đường => only name=Lý Mỹ Kỳ
hình thức:"Nhà giáo ưu tú" => only type=nha-giao-uu-tu
danh hiệu: chiến sĩ thi đua toàn quốc => only type=chien-si-thi-dua-toan-quoc
hinh thuc: huan chuong lao dong hang nhi => only type=huan-chuong-lao-dong-hang-nhi
hình thức: HCLĐ hạng Nhì => only type=huan-chuong-lao-dong-hang-nhi
loại:hộ gia đình => only kind=household
loai: tap the => only kind=collective
loại:tập thể năm:2015 => only kind=collective & year=2015
loại: tập thể, hộ gia đình => only kind=collective;household
-loại:cá nhân => only kind=collective;household
trạng thái:đã hủy => only standing=revoked
trạng thái:đã hủy bỏ => only standing=revoked
trang thai: da dinh chinh => only standing=corrected
trạng thái:(đã hủy) => only standing=revoked
cấp:xã => only level=commune
cấp: nhà nước loại: tập thể => only level=state & kind=collective
cap:tinh loai:ho gia dinh => only level=province & kind=household
năm:2026 => only year=2026
đơn vị:(Sở Y tế HOẶC "Báo Hư Cấu") => only unit=Sở Y tế;Báo Hư Cấu
đơn vị:"Sở Y tế" -chuyên => only unit=Sở Y tế
đơn vị:"Sở Y tế" KHÔNG Nguyễn => only unit=Sở Y tế & not=spelt=nguyễn
Thoại HOẶC Kontum => first name=Quách Thoại;Ngụy Như Kontum
"Quách Thoại" | "Kiều Oanh" => only name=Quách Thoại;Kiều Oanh
tên:(Thoại HOẶC Kontum) => only name=Quách Thoại;Ngụy Như Kontum
`;

export const TIMES = `
năm:1986..1987 => only year=1986..1987
năm:2014-2016 đơn vị:"Sở Y tế" => only unit=Sở Y tế & year=2014..2016
nam : 2015 don vi:"Truong THPT Le Loi" => none
năm:>=2020 đơn vị:"Trường THPT Lê Lợi" => only unit=Trường THPT Lê Lợi & year=2020..
năm:<1988 => only year=1900..1987
năm:1986, 1988 => only year=1986 || year=1988
từ:2024 => only year=2024..
từ:01/11/2024 đến:30/11/2024 => only day=2024-11-01..2024-11-30
đến:1986 => only year=1900..1986
từ 1990 đến 1991 => only year=1990..1991
trước năm 1987 => only year=1900..1986
sau năm 2025 => only year=2026..
ngày:12/10/2018 => only day=2018-10-12
12/10/2018 => only day=2018-10-12
12-10-2018 => only day=2018-10-12
ngày 5/3/98 => only day=1998-03-05
ngày 5 tháng 3 năm 1998 => only day=1998-03-05
tháng 9/2019 => only day=2019-09-01..2019-09-30
9/2019 => only day=2019-09-01..2019-09-30
tháng:9/2019 loại:cá nhân cấp:nhà nước => only day=2019-09-01..2019-09-30 & kind=person & level=state
Nguyễn Đức Hùng 2019 => first spelt=nguyễn đức hùng & year=2019
nguyệt giáo viên năm 2014 => first name=Trần Thị Ánh Nguyệt & year=2014
`;

export const NUMBERS = `
123/QĐ-UBND => only number=123/QĐ-UBND
123/qd-ubnd => only number=123/QĐ-UBND
0123/QĐ-UBND => only number=123/QĐ-UBND
123 / QĐ – UBND => only number=123/QĐ-UBND
số 123 qđ ubnd => only number=123/QĐ-UBND
QĐ-UBND 123 => only number=123/QĐ-UBND
123/2015/QĐ-UBND => only number=123/QĐ-UBND & year=2015
QĐ 123 => only number=123/QĐ-UBND;123/QĐ-CTN
QD 123 => only number=123/QĐ-UBND;123/QĐ-CTN
số:123 => only number=123/QĐ-UBND;123/QĐ-CTN
qđ:123/QĐ-CTN => only number=123/QĐ-CTN
quyết định số 123/QĐ-UBND ngày 05/3/1998 => only number=123/QĐ-UBND & year=1998
QĐ số 123/QĐ-UBND ngày 10/3/2015 => only number=123/QĐ-UBND & year=2015
1234/QĐ-UBND => only number=1234/QĐ-UBND
1.234/QĐ-UBND => only number=1234/QĐ-UBND
216-LCT => only number=216-LCT
216/LCT => only number=216-LCT
205/QĐ-CTN => only number=205/2005/QĐ/CTN
205/2005/QĐ/CTN => only number=205/2005/QĐ/CTN
71/QĐ-SKHCN => only number=0071/QĐ-SKHCN
0071/QĐ-SKHCN => only number=0071/QĐ-SKHCN
1021-QĐ/TU => only number=1021-QĐ/TU
1021/QĐ-CTN => only number=1021/QĐ-CTN
736/QĐ-TTg => only number=736/QĐ-TTg
736 qd ttg => only number=736/QĐ-TTg
45/QĐ-S => only number=45/QĐ-SNV
123/QĐ-UBND sởi => only number=123/QĐ-UBND & year=2015
212/QĐ-UBND hen => only name=H'Hen Niê
99999/QĐ-UBND => none
`;
