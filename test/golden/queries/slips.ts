/** Initials, slips of the fingers, the typing method off. */

export const INITIALS = `
ttan => first name=Trần Thị Ánh Nguyệt
TTÁN => first name=Trần Thị Ánh Nguyệt
nđđ sở tư pháp => none
vqđ => first name=Võ Quý Đôn;Võ Quí Đôn
VQĐ sở tư pháp => first name=Võ Quý Đôn;Võ Quí Đôn
nxk văn phòng => first name=Nghiêm Xuân Khuyến
n.x.k văn phòng => first name=Nghiêm Xuân Khuyến
N.X. Khuyến => first name=Nghiêm Xuân Khuyến
n x khuyến => first name=Nghiêm Xuân Khuyến
T.T.A. Nguyệt => first name=Trần Thị Ánh Nguyệt
t t ánh nguyệt => first name=Trần Thị Ánh Nguyệt
pnun => first name=Phùng Ngọc Uyển Nhi
tndh => first name=Tôn Nữ Diệu Huyền
T.N.D.H => first name=Tôn Nữ Diệu Huyền
dqk => first name=Doãn Quốc Khuê
d q khuê => first name=Doãn Quốc Khuê
lttt yên hà => first name=Lã Thị Thuỷ Tiên
nnnh => first name=Nguyễn Ngọc Ngạn Hà
kmt báo => first name=Khổng Minh Triết
vđk kiểm lâm => first name=Viên Đình Khiết
ndh sở nội vụ => first name=Nguyễn Đức Hùng & unit=Sở Nội vụ || name=Nguyễn Đức Hưng
`;

export const TYPOS = `
tran thi anh nguyte => first name=Trần Thị Ánh Nguyệt
tran thi anh ngyuet => first name=Trần Thị Ánh Nguyệt
trần thị ánh nguyêt => first name=Trần Thị Ánh Nguyệt
nghiem xuan khuyn => first name=Nghiêm Xuân Khuyến
nghiem xaun khuyen => first name=Nghiêm Xuân Khuyến
ngheim xuan khuyen => first name=Nghiêm Xuân Khuyến
quach thaoi => first name=Quách Thoại
qach thoai => first name=Quách Thoại
tong phuoc huee => first name=Tống Phước Huệ
tong phouc hue => first name=Tống Phước Huệ
doan quoc khye => first name=Doãn Quốc Khuê
doan qouc khue => first name=Doãn Quốc Khuê
phung ngoc uyyen nhi => first name=Phùng Ngọc Uyển Nhi
phugn ngoc uyen nhi => first name=Phùng Ngọc Uyển Nhi
khong minh treit => first name=Khổng Minh Triết
nguy nhu kontun => first name=Ngụy Như Kontum
nguy nhu knotum => first name=Ngụy Như Kontum
vien dinh khietj => first name=Viên Đình Khiết
thach sa rayy => first plain=thach sa ray
bhriu liecc => first plain=bh riu liec
kbrongg => first name=K'Brông
luc van thein => first plain=luc van thien
dam vinh tuee => first name=Đàm Vĩnh Tuế
vuong huu nhonn => first name=Vương Hữu Nhơn
vuogn huu nhon => first name=Vương Hữu Nhơn
uogn bich luu => first name=Uông Bích Lưu
phung ngoc uyen nhhi => first name=Phùng Ngọc Uyển Nhi
benh vien da khao tinh => first unit=Bệnh viện Đa khoa tỉnh
doan chheo => first unit=Đoàn Chèo Hư Cấu
olympci toán => first name=Phùng Ngọc Uyển Nhi
`;

export const UNIKEY = `
traanf thij asnh nguyeetj => first name=Trần Thị Ánh Nguyệt
traanf thij anhs nguyeetj => first name=Trần Thị Ánh Nguyệt
tra62n thi5 anh1 nguye65t => first name=Trần Thị Ánh Nguyệt
nghieem xuaan khuyeens => first name=Nghiêm Xuân Khuyến
nghie6m xua6n khuye61n => first name=Nghiêm Xuân Khuyến
quasch thoaij => first name=Quách Thoại
quach1 thoai5 => first name=Quách Thoại
ddoox ddinhf ddatj => first name=Đỗ Đình Đạt
d9o64 d9inh2 d9at5 => first name=Đỗ Đình Đạt
doanx quoocs khuee => first name=Doãn Quốc Khuê
toongs phuwowcs hueej => first name=Tống Phước Huệ
to61ng phu7o71c hue65 => first name=Tống Phước Huệ
nguyeenx ddwcs hungf => first spelt=nguyễn đức hùng
nguyeenx dduwcs huwng => first spelt=nguyễn đức hưng
vox quys ddoon => first name=Võ Quý Đôn;Võ Quí Đôn
khoongr minh trieets => first name=Khổng Minh Triết
đơn vị: sowr y tees => only unit=Sở Y tế
đơn vị: so73 y te61 => only unit=Sở Y tế
ddoanf chefo => first unit=Đoàn Chèo Hư Cấu
`;
