import type { RoomTexts } from '#renderer/i18n/room-texts.ts';

/** Groups of kinds in the list in which a person chooses what to write. */
export const documentKinds = {
  vi: {
    group_decision: 'Quyết định',
    group_proposal: 'Đề nghị khen thưởng',
    group_council: 'Hội đồng',
    group_letter: 'Thông báo, công văn, giấy tờ giao dịch',
    group_plan: 'Kế hoạch, báo cáo',
    group_archive: 'Bản sao, hồ sơ lưu trữ',
    group_register: 'Sổ',
  },
  en: {
    group_decision: 'Decisions',
    group_proposal: 'Proposals',
    group_council: 'Council',
    group_letter: 'Notices, letters, slips',
    group_plan: 'Plans, reports',
    group_archive: 'Copies, archive',
    group_register: 'Registers',
  },
} as const satisfies RoomTexts;

/** What each kind is for, in a sentence, by its id. */
export const KIND_PURPOSES: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  'handover-list': {
    vi: 'Danh sách người được khen ký nhận bằng, hiện vật khi trao tặng.',
    en: 'List that honorees sign when their certificates are handed over.',
  },
  submission: {
    vi: 'Trình người có thẩm quyền xét tặng; mỗi loại khen và mỗi cấp quyết định một tờ.',
    en: 'Asks the deciding authority for an award; one for each award and level.',
  },
  'nominee-list': {
    vi: 'Danh sách trích ngang kèm tờ trình.',
    en: 'List of nominees attached to a submission.',
  },
  'achievement-report-person': {
    vi: 'Báo cáo thành tích của một cá nhân được đề nghị.',
    en: 'Report on the achievements of a nominated person.',
  },
  'achievement-report-collective': {
    vi: 'Báo cáo thành tích của một tập thể được đề nghị.',
    en: 'Report on the achievements of a nominated collective.',
  },
  'achievement-summary': {
    vi: 'Tóm tắt thành tích các trường hợp để Hội đồng xem, hoặc theo thủ tục đơn giản.',
    en: 'Summary of achievements for the council, or for the simple procedure.',
  },
  'revocation-decision': {
    vi: 'Hủy bỏ toàn bộ hoặc một phần quyết định khen thưởng, thu hồi hiện vật và tiền thưởng.',
    en: 'Revokes a decision on awards, in whole or in part.',
  },
  'correction-letter': {
    vi: 'Sửa sai sót về tên, chức vụ, câu chữ của quyết định đã ban hành.',
    en: 'Corrects names, offices or wording of an issued decision.',
  },
  'council-minutes': { vi: 'Biên bản họp Hội đồng xét khen thưởng.', en: 'Minutes of a council meeting.' },
  'ballot-count-minutes': { vi: 'Biên bản kiểm phiếu của Hội đồng.', en: 'Minutes of the count of ballots.' },
  ballot: { vi: 'Phiếu bầu của thành viên Hội đồng.', en: 'Ballot of a council member.' },
  invitation: { vi: 'Mời họp Hội đồng, hội nghị, lễ trao thưởng.', en: 'Invites to a meeting or ceremony.' },
  'result-notice': {
    vi: 'Báo kết quả xét khen cho đơn vị trình, kể cả trường hợp không được khen và lý do.',
    en: 'Tells the submitting unit the result, also of cases that got no award, and why.',
  },
  'opinion-request-letter': {
    vi: 'Công văn lấy ý kiến các cơ quan liên quan (hiệp y), kèm danh sách và thời hạn.',
    en: 'Asks the offices concerned for their opinion, with list and deadline.',
  },
  receipt: {
    vi: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả.',
    en: 'Receipt of a dossier with the return day.',
  },
  'return-slip': { vi: 'Phiếu trả hồ sơ để bổ sung.', en: 'Returns a dossier to be completed.' },
  'award-confirmation': {
    vi: 'Xác nhận một người, tập thể đã được khen, theo hồ sơ lưu trữ.',
    en: 'Confirms from the archive that an award was given.',
  },
  plan: {
    vi: 'Kế hoạch phát động phong trào, tổ chức xét khen.',
    en: 'Plan of a campaign or of the award work.',
  },
  report: { vi: 'Báo cáo sơ kết, tổng kết công tác thi đua, khen thưởng.', en: 'Report on the award work.' },
  notice: { vi: 'Thông báo về công tác thi đua, khen thưởng.', en: 'Notice on the award work.' },
  guidance: { vi: 'Hướng dẫn xét khen, lập hồ sơ.', en: 'Guidance on awards and dossiers.' },
  'official-letter': {
    vi: 'Công văn trao đổi, đôn đốc, trả lời.',
    en: 'Official letter: asks, urges, answers.',
  },
  'certified-copy': {
    vi: 'Sao y, sao lục, trích sao một văn bản.',
    en: 'Certified copy, copy of a copy, or extract of a document.',
  },
  'document-index': { vi: 'Mục lục văn bản trong một hồ sơ.', en: 'Index of the documents of a dossier.' },
  'dossier-index': { vi: 'Mục lục hồ sơ nộp lưu.', en: 'Index of the dossiers handed in.' },
  'handover-minutes': {
    vi: 'Biên bản giao nhận hồ sơ, tài liệu vào lưu trữ.',
    en: 'Minutes of handing over to the archive.',
  },
};
