/** Fixed phrases of reports of achievements. */
import { AWARD_WORDS } from './award-words.ts';
import { definePhrases } from './wording.ts';

const FORM_2 = 'NĐ 98/2023/NĐ-CP, Phụ lục I, Mẫu 02 (qua trích dẫn)';
const FORM_3 = 'NĐ 98/2023/NĐ-CP, Phụ lục I, Mẫu 03 (qua trích dẫn)';
const COLUMNS = 'NĐ 91/2017/NĐ-CP, Mẫu 08';

const SHARED = definePhrases({
  ...AWARD_WORDS,
  heading: { label: 'Tên loại', text: 'BÁO CÁO THÀNH TÍCH', source: FORM_3 },
  subject: { label: 'Dòng đề nghị', text: 'Đề nghị {verb} {award}', source: FORM_3 },
  'part-achievements': { label: 'Phần II', text: 'THÀNH TÍCH ĐẠT ĐƯỢC', source: FORM_3 },
  'part-held': { label: 'Phần III', text: 'CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG', source: FORM_3 },
  titles: { label: 'Mục danh hiệu thi đua', text: 'Danh hiệu thi đua', source: COLUMNS },
  commendations: { label: 'Mục hình thức khen thưởng', text: 'Hình thức khen thưởng', source: COLUMNS },
  'column-year': { label: 'Cột năm', text: 'Năm', source: COLUMNS },
  'column-title': { label: 'Cột danh hiệu', text: 'Danh hiệu thi đua', source: COLUMNS },
  'column-commendation': { label: 'Cột hình thức', text: 'Hình thức khen thưởng', source: COLUMNS },
  'column-title-decision': {
    label: 'Cột quyết định công nhận danh hiệu',
    text: 'Số, ngày, tháng, năm của quyết định công nhận danh hiệu thi đua; cơ quan ban hành quyết định',
    source: COLUMNS,
  },
  'column-commendation-decision': {
    label: 'Cột quyết định khen thưởng',
    text: 'Số, ngày, tháng, năm của quyết định khen thưởng; cơ quan ban hành quyết định',
    source: COLUMNS,
  },
  none: { label: 'Khi chưa có hình thức nào', text: 'Chưa có.', source: 'Thực tế' },
  'superior-title': {
    label: 'Xác nhận của cấp trên',
    text: 'Thủ trưởng đơn vị cấp trên trực tiếp xác nhận',
    source: COLUMNS,
  },
  sealed: { label: 'Ghi chú ký của người xác nhận', text: '(Ký tên, đóng dấu)', source: COLUMNS },
});

export const PERSON_REPORT_PHRASES = definePhrases({
  ...SHARED,
  'part-who': { label: 'Phần I', text: 'SƠ LƯỢC LÝ LỊCH', source: FORM_3 },
  'name-line': { label: 'Họ tên', text: 'Họ và tên: {name}{other}', source: FORM_3 },
  'other-names': { label: 'Tên gọi khác', text: '; tên gọi khác: {value}', source: FORM_3 },
  born: { label: 'Ngày sinh', text: 'Sinh {value}', source: FORM_3 },
  gender: { label: 'Giới tính', text: 'Giới tính: {value}', source: FORM_3 },
  ethnicity: { label: 'Dân tộc', text: 'Dân tộc: {value}', source: FORM_3 },
  religion: { label: 'Tôn giáo', text: 'Tôn giáo: {value}', source: FORM_3 },
  hometown: { label: 'Quê quán', text: 'Quê quán: {value}', source: FORM_3 },
  residence: { label: 'Nơi thường trú', text: 'Nơi thường trú: {value}', source: FORM_3 },
  workplace: { label: 'Đơn vị công tác', text: 'Đơn vị công tác: {value}', source: FORM_3 },
  posts: { label: 'Chức vụ', text: 'Chức vụ (Đảng, chính quyền, đoàn thể): {value}', source: FORM_3 },
  training: { label: 'Trình độ', text: 'Trình độ chuyên môn, nghiệp vụ: {value}', source: FORM_3 },
  politics: { label: 'Lý luận chính trị', text: 'Trình độ lý luận chính trị: {value}', source: FORM_3 },
  honours: {
    label: 'Học hàm, học vị',
    text: 'Học hàm, học vị, danh hiệu, giải thưởng: {value}',
    source: FORM_3,
  },
  duties: { label: 'Mục 1 phần II', text: 'Quyền hạn, nhiệm vụ được giao hoặc đảm nhận', source: FORM_3 },
  achievements: { label: 'Mục 2 phần II', text: 'Thành tích đạt được của cá nhân', source: FORM_3 },
  'unit-title': { label: 'Xác nhận của đơn vị', text: 'Thủ trưởng đơn vị xác nhận', source: FORM_3 },
  'person-title': { label: 'Người báo cáo', text: 'Người báo cáo thành tích', source: FORM_3 },
  signed: { label: 'Ghi chú ký của người báo cáo', text: '(Ký và ghi rõ họ và tên)', source: FORM_3 },
});

export const COLLECTIVE_REPORT_PHRASES = definePhrases({
  ...SHARED,
  'part-who': { label: 'Phần I', text: 'SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH', source: FORM_2 },
  features: { label: 'Mục 1 phần I', text: 'Đặc điểm, tình hình', source: FORM_2 },
  seat: { label: 'Trụ sở', text: 'Trụ sở chính: {value}', source: FORM_2 },
  phone: { label: 'Điện thoại', text: 'Điện thoại: {value}', source: FORM_2 },
  site: { label: 'Trang tin', text: 'Địa chỉ trang tin điện tử: {value}', source: FORM_2 },
  founded: {
    label: 'Quá trình thành lập',
    text: 'Quá trình thành lập và phát triển: {value}',
    source: FORM_2,
  },
  structure: { label: 'Cơ cấu tổ chức', text: 'Cơ cấu tổ chức: {value}', source: FORM_2 },
  facilities: { label: 'Cơ sở vật chất', text: 'Cơ sở vật chất: {value}', source: FORM_2 },
  unions: { label: 'Đảng, đoàn thể', text: 'Tổ chức đảng, đoàn thể: {value}', source: FORM_2 },
  duties: { label: 'Mục 2 phần I', text: 'Chức năng, nhiệm vụ được giao', source: FORM_2 },
  figures: {
    label: 'Câu trước bảng so sánh',
    text: 'Kết quả thực hiện các chỉ tiêu qua các năm:',
    source: FORM_2,
  },
  'column-indicator': { label: 'Cột chỉ tiêu', text: 'Chỉ tiêu', source: FORM_2 },
  'unit-title': { label: 'Thủ trưởng đơn vị', text: 'Thủ trưởng đơn vị', source: FORM_2 },
});
