/**
 * Syllables that fill lists of awards: family and given names, words of units, posts and awards. They decide where two
 * encodings both give possible syllables ("Vò" in Unicode, "Vũ" in TCVN3).
 */
export const COMMON_SYLLABLES: ReadonlySet<string> = new Set(
  `nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đinh trịnh lâm mai hà tạ trương cao đoàn
châu lương thái tô phùng quách vương từ triệu lục nông hứa hầu giàng sùng vàng lò quàng tòng cầm bế lường lưu tống kiều
văn thị ngọc hữu đức minh thanh quốc xuân thu hồng hùng hải hoa hòa hoà hương hiền hiếu hưng huệ huy huyền hạnh hằng
hậu hiệp hoài khánh kiên kim lan liên linh loan long lợi lộc luân mạnh mỹ nam nga nghĩa nhân nhung nhàn oanh phong phú
phúc phước phương phượng quang quân quý quyên quyết quỳnh sáng sơn sinh tài tâm tân thành thảo thắng thế thiện thịnh
thọ thơm thuận thúy thuý thủy thuỷ thùy tiến tiệp toàn trang trí trinh trọng trung trúc trường tú tuấn tuyết tuyến tùng
tường út uyên vân việt vinh vui vượng yến ánh ân ái anh ba bảo bắc bích bình bộ cẩm chiến chính chung công cúc cường cúc
diễm diệp diệu duy dũng duyên dung đại đạt điệp định đông đồng giang gấm dậu sửu tý dần mão thìn tỵ ngọ mùi thân tuất hợi
ủy uỷ ban nhân dân tỉnh huyện xã phường thị trấn thành phố sở phòng trường tiểu học trung phổ thông mầm non mẫu giáo hội
đồng đảng chi bộ công an quân sự đội trưởng phó giám đốc chủ tịch hiệu bí thư cán viên chức giáo y tế nội vụ tài chính
nông nghiệp kế hoạch đầu tư tư pháp văn hóa hoá thông tin lao động xây dựng giao thông vận tải ngân hàng kho bạc thuế
bằng khen giấy huân chương huy hạng nhất nhì ba chiến sĩ sỹ thi đua cơ sở tiên tiến xuất sắc tập thể cá hộ gia đình tiêu
biểu cờ kỷ niệm danh hiệu khen thưởng thành tích đã có trong năm ngày tháng quyết định số của và được tặng vì sự phục vụ
tổ quốc hợp tác thôn bản làng ấp khu đơn vị họ tên chức ghi chú lý do hình thức kháng chống mỹ pháp cứu nước phụ nữ cựu
binh niên mặt trận đoàn liên hiệp bảo hiểm xã bệnh viện trạm`.split(/\s+/u),
);
