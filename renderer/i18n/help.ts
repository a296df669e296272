import type { RoomTexts } from '#renderer/i18n/room-texts.ts';

/** The short guide under F1. */
export const help = {
  vi: {
    title: 'Hướng dẫn nhanh',
    keysTitle: 'Các phím tắt',
    intro: 'Từ tờ trình đến quyết định, rồi vào kho lưu trữ, gồm tám bước:',
    step1: 'Đơn vị: thêm cơ quan trình nếu chưa có trong danh sách.',
    step2: 'Hồ sơ đề nghị: lập hồ sơ (Ctrl N), ghi số tờ trình, hình thức khen và lý do.',
    step3: 'Nhập tập thể, cá nhân: gõ từng người, dán từ Excel hoặc đọc tệp .xlsx. Bản nháp tự lưu.',
    step4: 'Thêm giấy tờ, rồi chuyển thẩm định. Thiếu gì thì trả lại kèm lý do; đơn vị bổ sung và nộp lại.',
    step5: 'Chuyển Hội đồng; ghi ngày họp, số thành viên và phiếu của từng trường hợp.',
    step6: 'Lập dự thảo quyết định từ kết quả Hội đồng; xem bản in ngay bên cạnh, sửa các mục chưa đạt.',
    step7: 'Lãnh đạo ký và ban hành: số được cấp liên tục, không nhảy; tải .docx hoặc PDF.',
    step8: 'Tra cứu: gõ vài chữ không cần dấu, theo thứ tự nào cũng được, để tìm lại sau nhiều năm.',
    documentsTitle: 'Soạn văn bản',
    documents1:
      'Phòng Văn bản: “Văn bản mới” (Ctrl N) rồi chọn loại; hoặc “Soạn văn bản…” ngay tại tờ trình, phiên họp, quyết định, lượt khen, hồ sơ để có sẵn tên, số, ngày, danh sách.',
    documents2:
      'Điền ở cột trái, trang sẽ in hiện ở cột phải; chỗ còn thiếu ghi […]. Bản nháp tự lưu; ↶ ↷ hoàn tác, làm lại cả biểu mẫu.',
    documents3:
      'Danh sách là bảng như Excel: dán nhiều dòng, Enter xuống dòng, mũi tên chuyển ô, Ctrl Delete bỏ dòng.',
    documents4:
      'Số, dòng TM., KT., TL., TUQ., dấu trong Nơi nhận tự ghi. Lãnh đạo ký thì số được cấp và văn bản được giữ nguyên; sai thì thu hồi, đính chính hoặc thay thế.',
    documents5:
      'Câu chữ cố định đổi được theo cơ quan: Danh mục, mục “Câu chữ văn bản”, áp dụng từ ngày ghi.',
    goDocuments: 'Mở Văn bản',
    goUnits: 'Mở Đơn vị',
    goNominations: 'Mở Hồ sơ đề nghị',
    goCouncil: 'Mở Hội đồng',
    goDecisions: 'Mở Quyết định',
    goSearch: 'Mở Tra cứu',
    safety: 'Không có gì bị xóa hẳn: mỗi việc làm đều có trong nhật ký, phần lớn có nút Hoàn tác (Ctrl Z).',
    keysIntro: 'Các phím đang dùng được ở trang này:',
    inLists: 'Trong danh sách',
    listMove: 'Chuyển dòng, về đầu, về cuối',
    listOpen: 'Mở',
    listPreview: 'Xem nhanh',
    listRange: 'Chọn một dải',
    listAll: 'Chọn tất cả',
    listEdit: 'Sửa',
  },
  en: {
    title: 'Short guide',
    keysTitle: 'Keyboard',
    intro: 'From submission to decision to the archive in eight steps:',
    step1: 'Units: add the submitting body if it is not in the list.',
    step2: 'Submissions: start one (Ctrl N) with its number, the award and the reason.',
    step3:
      'Enter people and collectives: type them, paste from Excel or read an .xlsx file. Drafts save themselves.',
    step4:
      'Add papers, then send to appraisal. Return what lacks something, with the reason; the unit submits again.',
    step5: 'Send to the council; record the day, the members and the votes of each case.',
    step6: 'Draft the decision from the council result; see the print beside it and correct what fails.',
    step7: 'The approver signs and issues: numbers run without gaps; save .docx or PDF.',
    step8: 'Search: a few letters, no accents, in any order, find it again after many years.',
    documentsTitle: 'Writing documents',
    documents1:
      'Documents: “New document” (Ctrl N) and choose a kind; or “Draft a document…” at a submission, session, decision, award or dossier, which fills in names, numbers, days and lists.',
    documents2:
      'Fill in on the left, see the page on the right; what is missing shows as […]. Drafts save themselves; ↶ ↷ undo and redo the whole form.',
    documents3:
      'Lists are grids like Excel: paste rows, Enter goes down, arrows move, Ctrl Delete removes a row.',
    documents4:
      'Numbers, the lines TM., KT., TL., TUQ. and the marks of Nơi nhận are written by the program. Signing gives the number and keeps the text; mistakes are recalled, corrected or replaced.',
    documents5:
      'Fixed phrases can be put in the office’s own words: Catalogue, section “Wording”, from a day on.',
    goDocuments: 'Open Documents',
    goUnits: 'Open Units',
    goNominations: 'Open Submissions',
    goCouncil: 'Open Council',
    goDecisions: 'Open Decisions',
    goSearch: 'Open Search',
    safety:
      'Nothing is ever deleted for good: every act is in the audit log, and most have an Undo (Ctrl Z).',
    keysIntro: 'Keys that work on this page:',
    inLists: 'In lists',
    listMove: 'Move, first, last',
    listOpen: 'Open',
    listPreview: 'Preview',
    listRange: 'Select a range',
    listAll: 'Select all',
    listEdit: 'Edit',
  },
} as const satisfies RoomTexts;
