/** Names of people as they are asked for: whole, in any order, half typed. */

/** With marks: whose name is spelt so comes first. */
export const SPELT_NAMES = `
Trần Thị Ánh Nguyệt => first name=Trần Thị Ánh Nguyệt
TRẦN THỊ ÁNH NGUYỆT => first name=Trần Thị Ánh Nguyệt
Trần Thị Ánh Nguyệt => first name=Trần Thị Ánh Nguyệt
ánh nguyệt trần thị => first name=Trần Thị Ánh Nguyệt
Nguyễn Đức Hùng => first spelt=nguyễn đức hùng
nguyễn đức hưng => first spelt=nguyễn đức hưng
Nguyễn Đức Hừng => first name=Nguyễn Đức Hừng
hùng nguyễn đức => first spelt=nguyễn đức hùng
Hoàng Thúy Hòa => first name=Hoàng Thuý Hoà;Hoàng Thúy Hòa
hoàng thuý hoà => first name=Hoàng Thuý Hoà;Hoàng Thúy Hòa
Lý Mỹ Kỳ => first name=Lý Mỹ Kỳ;Lí Mĩ Kì
Lí Mĩ Kì => first name=Lý Mỹ Kỳ;Lí Mĩ Kì
Đỗ Đình Đạt => first name=Đỗ Đình Đạt
Dỗ Dình Dạt => first name=Dỗ Dình Dạt
Võ Quý Đôn => first name=Võ Quý Đôn;Võ Quí Đôn
Võ Quí Đôn => first name=Võ Quý Đôn;Võ Quí Đôn
H'Hen Niê => first name=H'Hen Niê
H’Hen Niê => first name=H'Hen Niê
K'Brông => first name=K'Brông
Y Blơk Niê => first name=Y Blơk Niê
Giàng A Páo => first spelt=giàng a páo
Giàng A Pao => first name=Giàng A Pao
Rơ Châm H'Yéo => first name=Rơ Châm H'Yéo
Bh'riu Liếc => first spelt=bh riu liếc
Thạch Sa Rây => first spelt=thạch sa rây
Niê Kđăm Y Wang => first name=Niê Kđăm Y Wang
Ngụy Như Kontum => first name=Ngụy Như Kontum
Tôn Nữ Diệu Huyền => first name=Tôn Nữ Diệu Huyền
Ông Văn Ưng => first name=Ông Văn Ưng
Âu Dương Lân => first name=Âu Dương Lân
Nguyễn Ngọc Ngạn Hà => first name=Nguyễn Ngọc Ngạn Hà
Uông Bích Lưu => first name=Uông Bích Lưu
Hộ bà Hạ Thị Liễu => first name=Hộ bà Hạ Thị Liễu
trần thị ánh ngu => first name=Trần Thị Ánh Nguyệt
nghiêm xuân khuy => first name=Nghiêm Xuân Khuyến
`;

/** Without marks, as most type. */
export const PLAIN_NAMES = `
tran thi anh nguyet => first name=Trần Thị Ánh Nguyệt
nguyet tran anh => first name=Trần Thị Ánh Nguyệt;Trần Ánh Nguyệt
nguyen duc hung => first plain=nguyen duc hung
hung duc nguyen => first plain=nguyen duc hung
hoang thuy hoa => first plain=hoang thuy hoa
ly my ky => first name=Lý Mỹ Kỳ;Lí Mĩ Kì
li mi ki => first name=Lý Mỹ Kỳ;Lí Mĩ Kì
do dinh dat => first plain=do dinh dat
vo quy don => first name=Võ Quý Đôn;Võ Quí Đôn
vo qui don => first name=Võ Quý Đôn;Võ Quí Đôn
h hen nie => first name=H'Hen Niê
hhen nie => first name=H'Hen Niê
h'hen => first plain=h hen
kbrong => first name=K'Brông
k'brong => first name=K'Brông
k brong => first name=K'Brông
y blok nie => first plain=y blok nie
giang a pao => first plain=giang a pao
ro cham hyeo => first name=Rơ Châm H'Yéo
bhriu liec => first plain=bh riu liec
thach sa ray => first plain=thach sa ray
nie kdam y wang => first name=Niê Kđăm Y Wang
nghiem xuan khuyen => first name=Nghiêm Xuân Khuyến
quach thoai => first name=Quách Thoại
tong phuoc hue => first name=Tống Phước Huệ
ong van ung => first plain=ong van ung
la thi thuy tien => first name=Lã Thị Thuỷ Tiên
doan quoc khue => first name=Doãn Quốc Khuê
phung ngoc uyen nhi => first name=Phùng Ngọc Uyển Nhi
khong minh triet => first name=Khổng Minh Triết
ton nu dieu huyen => first name=Tôn Nữ Diệu Huyền
nguy nhu kontum => first name=Ngụy Như Kontum
bach dong on => first name=Bạch Đông Ôn
uong bich luu => first name=Uông Bích Lưu
luc van thien => first plain=luc van thien
truong phi vu => first plain=truong phi vu
tran thi anh ngu => first name=Trần Thị Ánh Nguyệt
nghiem xuan khu => first name=Nghiêm Xuân Khuyến
pham thi thu => first plain=pham thi thu
Doan Quoc Khue => first name=Doãn Quốc Khuê
`;
