/** Everything at once, as in a day's work. */
export const MIXED = `
nguyễn đức hùng sở y tế => first spelt=nguyễn đức hùng & unit=Sở Y tế
nguyen duc hung so noi vu => first plain=nguyen duc hung & lineage=Sở Nội vụ
hùng sở y tế 2015 => first name=Nguyễn Đức Hùng & unit=Sở Y tế & year=2015
ánh nguyệt nhà giáo ưu tú => first name=Trần Thị Ánh Nguyệt & type=nha-giao-uu-tu
nguyet NGUT => first name=Trần Thị Ánh Nguyệt & type=nha-giao-uu-tu
bằng khen thủ tướng thân trọng một => first name=Thân Trọng Một
bk ubnd tỉnh thoại => first name=Quách Thoại
quách thoại 1996 => first name=Quách Thoại
sân khấu chèo => only reason=sân khấu
kieu oanh cheo => first name=Kiều Oanh
mẹ việt nam anh hùng quảng giao => first name=Mẫn Thị Xoan
BMVNAH => only type=ba-me-viet-nam-anh-hung
bà mẹ việt nam anh hùng => only type=ba-me-viet-nam-anh-hung
huân chương độc lập => only type=huan-chuong-doc-lap-hang-ba
HCĐL => only type=huan-chuong-doc-lap-hang-ba
"cờ thi đua của chính phủ" => only type=co-thi-dua-chinh-phu
TTLĐXS 2016 => only type=tap-the-lao-dong-xuat-sac & year=2016
tập thể lao động xuất sắc => only type=tap-the-lao-dong-xuat-sac
TTLĐXS y => first type=tap-the-lao-dong-xuat-sac & unit=Sở Y tế
gia đình văn hóa an bình => first type=gia-dinh-van-hoa & unit=UBND xã An Bình
gđvh => first type=gia-dinh-van-hoa
covid-19 => only reason=covid-19
chống dịch sởi năm:2015 => only name=Nguyễn Đức Hùng & year=2015
giáo viên "Trường THPT Lê Lợi" năm:2011..2014 => only name=Trần Thị Ánh Nguyệt & year=2011..2014
hùng đơn vị:"Sở Y tế" cấp:tỉnh => only name=Nguyễn Đức Hùng & unit=Sở Y tế & type=bang-khen-bo-ban-nganh-tinh
hùng đơn vị:"Sở Y tế" cấp:nhà nước => only name=Nguyễn Đức Hùng & unit=Sở Y tế & type=thay-thuoc-uu-tu
trạng thái:đã hủy vương hữu => only name=Vương Hữu Nhơn
Uông Bích Lựu => first name=Uông Bích Lưu
lưu trạch năm => first name=Lưu Trạch Nam
dũng cảm rừng => only reason=rừng & reason=dũng cảm
sáng kiến -toán người ký:"Ngô Thị Giáo" => only name=Lương Thị Thuyền
chiến sĩ thi đua cấp tỉnh => only type=chien-si-thi-dua-bo-ban-nganh-tinh
chiến sỹ thi đua toàn quốc => only type=chien-si-thi-dua-toan-quoc
hiệu trưởng lê lợi => first position=Phó Hiệu trưởng & unit=Trường THPT Lê Lợi
kỹ sư cải tiến kỹ thuật => first name=Lý Mỹ Kỳ;Lí Mĩ Kì
kĩ thuật mặt đường => only name=Lý Mỹ Kỳ
vùng biên giới => only reason=vùng biên giới
olympic toán => only reason=olympic toán
không có ai tên thế này => none
zzzzzz => none
`;
