/** Units by the name of the decision, by abbreviations, and by names before and after a change. */

export const UNITS = `
trường thpt lê lợi => first name=Trường THPT Lê Lợi
"Trường THPT Lê Lợi" => only unit=Trường THPT Lê Lợi || name=Trường THPT Lê Lợi
trường trung học phổ thông lê lợi => only unit=Trường THPT Lê Lợi || name=Trường THPT Lê Lợi
TTYT huyện Yên Hà => only lineage=Trung tâm Y tế huyện Yên Hà
đơn vị:"UBND xã Ea Hư" => only unit=UBND xã Ea Hư
đơn vị: ủy ban nhân dân xã ea hư => only unit=UBND xã Ea Hư
đơn vị: uỷ ban nhân dân xã tả hư => only unit=UBND xã Tả Hư
đơn vị: UBND huyện Yên Hà => only unit=Ủy ban nhân dân huyện Yên Hà
SYT => only unit=Sở Y tế || number=19/QĐ-SYT;33/QĐ-SYT
BVĐK tỉnh => only unit=Bệnh viện Đa khoa tỉnh
HTX Mộc => only unit=Hợp tác xã Mộc Hư Cấu
đơn vị: CTCP May => only unit=Công ty Cổ phần May Hư Cấu
đơn vị: công ty cp may => none
nhà máy z131 => only unit=Nhà máy Z131
z131 => only unit=Nhà máy Z131
ban chỉ huy quân sự thuận giang => only unit=Ban CHQS huyện Thuận Giang
đơn vị: bộ chỉ huy quân sự => only unit=Bộ Chỉ huy Quân sự tỉnh
phòng nghiệp vụ y => first name=Phòng Nghiệp vụ Y
tổ sản xuất số 5 => first name=Tổ sản xuất số 5
khoa nhi 2015 => first name=Khoa Nhi
đơn vị: dong thanh => only unit=UBND phường Đông Thành
mầm non hoa sen => first name=Trường Mầm non Hoa Sen
phòng không không quân => first unit=Quân chủng Phòng không - Không quân
PHÒNG KHÔNG KHÔNG QUÂN => first unit=Quân chủng Phòng không - Không quân
`;

export const LINEAGES = `
đơn vị:"Sở Văn hóa - Thông tin" => only lineage=Sở Văn hóa - Thông tin
đơn vị:"Sở Văn hóa, Thể thao và Du lịch" => only lineage=Sở Văn hóa, Thể thao và Du lịch
đơn vị: so van hoa the thao va du lich => only lineage=Sở Văn hóa - Thông tin
đơn vị: sở VHTTDL => only lineage=Sở Văn hóa - Thông tin
đơn vị:"Sở Tài nguyên và Môi trường" => only lineage=Sở Tài nguyên và Môi trường
đơn vị: sở tài nguyên và môi trường => only lineage=Sở Tài nguyên và Môi trường
đơn vị:"Sở Nông nghiệp và Môi trường" => only lineage=Sở Nông nghiệp và Môi trường
đơn vị: sở nông nghiệp và phát triển nông thôn => only lineage=Sở Nông nghiệp và Phát triển nông thôn
đơn vị:"Sở Giao thông vận tải" => only lineage=Sở Giao thông vận tải
đơn vị: sở GTVT => only lineage=Sở Giao thông vận tải
đơn vị:"Sở Xây dựng" => only lineage=Sở Xây dựng
đơn vị:"Sở Lao động - Thương binh và Xã hội" => only lineage=Sở Lao động - Thương binh và Xã hội
đơn vị: sở nội vụ => only lineage=Sở Nội vụ
sở lđtbxh khuê => first name=Doãn Quốc Khuê
sở nội vụ khuê => first name=Doãn Quốc Khuê
đơn vị:"UBND xã An Bình" => only lineage=UBND xã An Bình
đơn vị:"UBND xã Thuận An" => only lineage=UBND xã Thuận An
xã quảng giao mẫn thị xoan => first name=Mẫn Thị Xoan
xã thuận an mẫn thị xoan => first name=Mẫn Thị Xoan
đơn vị: bệnh viện huyện yên hà => only lineage=Bệnh viện huyện Yên Hà
trung tâm y tế huyện yên hà thuý hoà => first name=Hoàng Thúy Hòa;Hoàng Thuý Hoà
`;
