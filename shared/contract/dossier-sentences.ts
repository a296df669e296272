import { BAG_SENTENCES } from './bag-sentences.ts';

/** Refusals of the room for archive files. */
export const DOSSIER_SENTENCES = {
  DOSSIER_RESTRICTED: {
    vi: 'Hồ sơ này thuộc diện sử dụng hạn chế. Hãy đề nghị lưu trữ viên hoặc lãnh đạo cho khai thác.',
    en: 'This file is of restricted use. Ask the archivist or the head of the office for access.',
  },
  PAPER_DESTROYED: {
    vi: 'Tệp này đã được hủy theo danh mục tài liệu hết giá trị; chỉ còn phần mô tả và biên bản hủy trong lịch sử của hồ sơ.',
    en: 'This paper was destroyed by a disposal list; its description and the record of its destruction are kept in the history of the file.',
  },
  DOSSIER_GONE: {
    vi: 'Hồ sơ {code} đã hủy hoặc đã nộp lưu trữ lịch sử: chỉ còn xem được phần mô tả. Không thể thay đổi nữa.',
    en: 'File {code} was destroyed or handed over to the historical archive: only its description remains, and it is no longer changed.',
  },
  DOSSIER_CLOSED: {
    vi: 'Hồ sơ {code} đã kết thúc. Hãy bấm Mở lại hồ sơ, ghi lý do, rồi mới thêm bớt hoặc sắp xếp văn bản.',
    en: 'File {code} is closed. Press Reopen and give the reason before adding, removing or ordering documents.',
  },
  DOSSIER_NOT_CLOSED: {
    vi: 'Hồ sơ {code} chưa kết thúc nên chưa nộp lưu được. Hãy kết thúc hồ sơ và ghi chứng từ kết thúc trước (NĐ 30/2020/NĐ-CP Điều 29).',
    en: 'File {code} is still open and cannot be handed in. Close it with its closing note first (NĐ 30/2020/NĐ-CP Điều 29).',
  },
  DOSSIER_CODE_TAKEN: {
    vi: 'Số và ký hiệu hồ sơ “{code}” đã có. Hãy ghi số khác, hoặc để trống để phần mềm lấy số tiếp theo.',
    en: 'The file code “{code}” is taken. Write another one, or leave it empty for the next number.',
  },
  DOSSIER_DATES_REVERSED: {
    vi: 'Thời gian kết thúc ({end}) trước thời gian bắt đầu ({start}). Hãy sửa một trong hai ngày.',
    en: 'The end ({end}) lies before the beginning ({start}). Correct one of the two days.',
  },
  DOSSIER_HAS_PAPER: {
    vi: 'Hồ sơ này đã có đúng tệp đó (“{title}”). Hãy mô tả lại văn bản đã có thay vì thêm lần nữa.',
    en: 'This file holds exactly that document already (“{title}”). Describe the one that is there instead of adding it again.',
  },
  DOSSIER_ITEM_ISSUED: {
    vi: 'Đây là bản quyết định đã ban hành của chính hồ sơ này nên không bỏ ra được. Nếu quyết định sai, hãy đính chính hoặc hủy bỏ quyết định.',
    en: 'This is the issued decision that the file is about and cannot be taken out. If the decision is wrong, correct or cancel it.',
  },
  RETENTION_BELOW_RULE: {
    vi: 'Thời hạn bảo quản không được ngắn hơn mức quy định là {rule} (Luật Lưu trữ 33/2024/QH15 Điều 15; {cite}). Hãy chọn bằng hoặc dài hơn.',
    en: 'The time of keeping must not be shorter than the rule: {rule} (Luật Lưu trữ 33/2024/QH15 Điều 15; {cite}). Choose as long or longer.',
  },
  NOTHING_TO_ATTACH: {
    vi: 'Không còn lượt khen nào của Quyết định {number} chưa thuộc hồ sơ. Hãy tìm lại theo số quyết định khác.',
    en: 'No award of decision {number} is without a file any more. Search by another number.',
  },
  AWARD_BELONGS_HERE: {
    vi: 'Các lượt khen này do chính quyết định của hồ sơ tặng nên không tách ra được. Chỉ tách được lượt khen đã gắn thêm bằng tay.',
    en: 'These awards were given by the very decision of this file and stay in it. Only awards attached by hand can be taken out.',
  },
  GROUP_CODE_TAKEN: {
    vi: 'Mã “{code}” đã dùng cho một mục khác cùng cấp. Hãy chọn mã khác.',
    en: 'The code “{code}” is used by another entry of the same level. Choose another one.',
  },
  GROUP_NEEDS_FONDS: {
    vi: 'Mục lục phải thuộc một phông. Hãy chọn phông trước.',
    en: 'A series belongs to a fonds. Choose the fonds first.',
  },
  GROUP_NOT_EMPTY: {
    vi: '“{title}” còn {count} hồ sơ hoặc mục lục bên trong nên chưa bỏ được. Hãy chuyển chúng sang mục khác trước.',
    en: '“{title}” still holds {count} files or series. Move them elsewhere first.',
  },
  DISPOSAL_TOO_EARLY: {
    vi: 'Hồ sơ {code} còn phải giữ ({until}), không đưa vào danh mục hủy được. Hãy bỏ hồ sơ này khỏi danh mục.',
    en: 'File {code} must still be kept ({until}) and cannot be destroyed. Take it off the list.',
  },
  DISPOSAL_LISTED: {
    vi: 'Hồ sơ {code} đã nằm trong “{title}”. Hãy mở danh mục đó, hoặc rút lại trước.',
    en: 'File {code} stands on “{title}” already. Open that list, or withdraw it first.',
  },
  DISPOSAL_LENT: {
    vi: 'Hồ sơ {code} đang cho {borrower} mượn. Hãy nhận lại hồ sơ trước.',
    en: 'File {code} is lent to {borrower}. Take it back first.',
  },
  DISPOSAL_RECEIVER_MISSING: {
    vi: 'Hãy ghi lưu trữ lịch sử sẽ nhận hồ sơ.',
    en: 'Say which historical archive takes the files.',
  },
  DISPOSAL_REASON_MISSING: {
    vi: 'Hãy ghi lý do giữ hồ sơ lại.',
    en: 'Say why the file is kept.',
  },
  DISPOSAL_DAY_AHEAD: {
    vi: 'Ngày trình không thể sau hôm nay: thời gian thông báo tính từ ngày đó. Hãy ghi ngày đã trình.',
    en: 'The day of submission cannot lie ahead: the notice runs from it. Write the day on which it was submitted.',
  },
  DISPOSAL_DONE: {
    vi: 'Danh mục này đã thực hiện hoặc đã rút lại nên không thay đổi được nữa.',
    en: 'This list was carried out or withdrawn and is no longer changed.',
  },
  DISPOSAL_SUBMITTED: {
    vi: 'Danh mục này đã trình. Hãy rút lại trước khi trình lần nữa.',
    en: 'This list was submitted. Withdraw it before submitting again.',
  },
  DISPOSAL_NOT_SUBMITTED: {
    vi: 'Danh mục này chưa trình hội đồng nên chưa duyệt được. Hãy trình và chờ hết thời gian thông báo.',
    en: 'This list has not been submitted. Submit it and let the notice run out first.',
  },
  DISPOSAL_SAME_PERSON: {
    vi: 'Người đề nghị không được tự duyệt: việc hủy, nộp hồ sơ cần hai người khác nhau. Hãy nhờ một lãnh đạo khác duyệt.',
    en: 'Whoever proposed a disposal cannot confirm it: it takes two different people. Ask another approver.',
  },
  DISPOSAL_NEEDS_APPROVER: {
    vi: 'Chỉ tài khoản có vai trò lãnh đạo mới duyệt hủy, nộp hồ sơ; quản trị cũng không thay được. Hãy nhờ lãnh đạo đăng nhập và duyệt.',
    en: 'Only an account with the role of approver confirms a disposal; the administrator cannot stand in. Ask the approver to sign in.',
  },
  DISPOSAL_NOTICE_RUNS: {
    vi: 'Thời gian thông báo chưa hết: chỉ duyệt được từ ngày {from}. Chưa có gì bị hủy.',
    en: 'The notice still runs: this can be confirmed from {from} on. Nothing was destroyed.',
  },
  ...BAG_SENTENCES,
} as const;
