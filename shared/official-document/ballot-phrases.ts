/** Fixed phrases of ballots and of counting minutes. */
import { definePhrases } from './wording.ts';

const FORM = 'NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.9';
const PRACTICE = 'Thông lệ bỏ phiếu của Hội đồng; cơ quan đối chiếu quy chế của mình';

export const ballotCountPhrases = definePhrases({
  time: { label: 'Thời gian', text: 'Thời gian: {moment}.', source: FORM },
  place: { label: 'Địa điểm', text: 'Địa điểm: {place}.', source: FORM },
  board: { label: 'Ban kiểm phiếu', text: 'Ban kiểm phiếu gồm:', source: PRACTICE },
  head: { label: 'Trưởng ban', text: '{person} - Trưởng ban', source: PRACTICE },
  counter: { label: 'Ủy viên', text: '{person} - Ủy viên', source: PRACTICE },
  ballots: { label: 'Số phiếu', text: 'Số phiếu:', source: PRACTICE },
  members: { label: 'Thành viên', text: 'Tổng số thành viên Hội đồng: {count}', source: PRACTICE },
  present: { label: 'Dự họp', text: 'Số thành viên dự họp: {count}', source: PRACTICE },
  issued: { label: 'Phát ra', text: 'Số phiếu phát ra: {count}', source: PRACTICE },
  returned: { label: 'Thu về', text: 'Số phiếu thu về: {count}', source: PRACTICE },
  valid: { label: 'Hợp lệ', text: 'Số phiếu hợp lệ: {count}', source: PRACTICE },
  invalid: { label: 'Không hợp lệ', text: 'Số phiếu không hợp lệ: {count}', source: PRACTICE },
  result: { label: 'Kết quả', text: 'Kết quả kiểm phiếu như sau:', source: PRACTICE },
  base: { label: 'Cách tính tỷ lệ', text: 'Tỷ lệ tính trên {base}.', source: PRACTICE },
  baseThreshold: {
    label: 'Cách tính tỷ lệ và tỷ lệ phải đạt',
    text: 'Tỷ lệ tính trên {base}; trường hợp đạt có từ {threshold} phiếu đồng ý trở lên.',
    source: PRACTICE,
  },
  outcome: {
    label: 'Kết luận',
    text: 'Có {passed}/{all} trường hợp đạt tỷ lệ phiếu theo quy định.',
    source: PRACTICE,
  },
  end: {
    label: 'Câu cuối',
    text: 'Biên bản được thông qua tại cuộc họp, phiếu được niêm phong và lưu cùng hồ sơ./.',
    source: PRACTICE,
  },
  headTitle: { label: 'Chữ ký Trưởng ban', text: 'Trưởng ban kiểm phiếu', source: PRACTICE },
  counterTitle: { label: 'Chữ ký Ủy viên', text: 'Ủy viên', source: PRACTICE },
  chairTitle: { label: 'Chữ ký chủ tọa', text: 'Chủ tọa cuộc họp', source: PRACTICE },
});

export const ballotPhrases = definePhrases({
  title: { label: 'Tên phiếu', text: 'Phiếu bầu', source: PRACTICE },
  yes: { label: 'Cột thứ nhất', text: 'Đồng ý', source: PRACTICE },
  no: { label: 'Cột thứ hai', text: 'Không đồng ý', source: PRACTICE },
  instruction: {
    label: 'Hướng dẫn',
    text: 'Đánh dấu X vào một trong hai ô của mỗi dòng. Dòng đánh dấu cả hai ô, bỏ trống cả hai ô hoặc tẩy xóa thì không hợp lệ ở dòng đó.',
    source: PRACTICE,
  },
  unsigned: {
    label: 'Không ghi tên',
    text: 'Người bỏ phiếu không ghi tên, không ký tên vào phiếu.',
    source: PRACTICE,
  },
});
