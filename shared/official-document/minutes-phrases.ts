/** Fixed phrases of minutes (Mẫu 1.9; the Bộ Tư pháp form of council minutes). */
import { definePhrases } from './wording.ts';

const FORM = 'NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.9';
const PRACTICE = 'Thông lệ';

export const minutesPhrases = definePhrases({
  opened: { label: 'Bắt đầu', text: 'Thời gian bắt đầu: {moment}.', source: FORM },
  place: { label: 'Địa điểm', text: 'Địa điểm: {place}.', source: FORM },
  attendance: {
    label: 'Thành phần tham dự',
    text: 'Thành phần tham dự: {present}/{total} thành viên Hội đồng, đạt tỷ lệ {share}.',
    source: FORM,
  },
  attendanceUncounted: {
    label: 'Thành phần tham dự, chưa có số thành viên',
    text: 'Thành phần tham dự: {present} thành viên Hội đồng.',
    source: FORM,
  },
  presentList: { label: 'Danh sách có mặt', text: 'Thành viên có mặt:', source: PRACTICE },
  absentList: {
    label: 'Danh sách vắng mặt',
    text: 'Thành viên vắng mặt ({count}):',
    source: PRACTICE,
  },
  guestList: { label: 'Khách mời', text: 'Khách mời:', source: PRACTICE },
  chair: { label: 'Chủ trì', text: 'Chủ trì: {person}.', source: FORM },
  secretary: { label: 'Thư ký', text: 'Thư ký: {person}.', source: FORM },
  content: { label: 'Nội dung', text: 'Nội dung cuộc họp:', source: FORM },
  vote: {
    label: 'Biểu quyết giơ tay',
    text: 'Hội đồng biểu quyết đối với {count}; kết quả như sau:',
    source: PRACTICE,
  },
  ballot: {
    label: 'Bỏ phiếu kín',
    text: 'Hội đồng bỏ phiếu kín xét {count}; kết quả như sau:',
    source: PRACTICE,
  },
  base: {
    label: 'Cách tính tỷ lệ',
    text: 'Tỷ lệ phiếu đồng ý tính trên {base}: {number}.',
    source: PRACTICE,
  },
  baseMembers: {
    label: 'Tính trên tổng số thành viên',
    text: 'tổng số thành viên Hội đồng',
    source: PRACTICE,
  },
  basePresent: { label: 'Tính trên số có mặt', text: 'số thành viên có mặt', source: PRACTICE },
  baseValid: { label: 'Tính trên phiếu hợp lệ', text: 'số phiếu hợp lệ', source: PRACTICE },
  conclusion: { label: 'Kết luận', text: 'Kết luận:', source: PRACTICE },
  closed: { label: 'Kết thúc', text: 'Cuộc họp kết thúc vào {moment}./.', source: FORM },
  secretaryTitle: { label: 'Chữ ký bên trái', text: 'Thư ký', source: FORM },
  chairTitle: { label: 'Chữ ký bên phải', text: 'Chủ tọa', source: FORM },
});
