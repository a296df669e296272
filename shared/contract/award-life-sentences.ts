/** Refusals about what happens to awards and decisions after they were given. */
export const AWARD_LIFE_SENTENCES = {
  AWARD_DAY_IN_FUTURE: {
    vi: 'Ngày {date} chưa đến; chưa có gì được lưu. Hãy nhập ngày đã diễn ra.',
    en: 'The date {date} is still to come; nothing was saved. Enter a day that has passed.',
  },
  AWARD_DAY_BEFORE_DECISION: {
    vi: 'Ngày {date} sớm hơn ngày quyết định khen thưởng {decided} của “{name}”; chưa có gì được lưu. Hãy sửa lại ngày.',
    en: 'The date {date} comes before {decided}, the day of the award decision of “{name}”; nothing was saved. Correct the date.',
  },
  AWARD_REVOKED: {
    vi: 'Lượt khen của “{name}” đã hủy bỏ theo Quyết định số {number} ngày {date} nên không làm được việc này; chưa có gì được lưu. Hãy bỏ trường hợp này khỏi lựa chọn.',
    en: 'The award of “{name}” was cancelled by decision {number} of {date}, so this cannot be done; nothing was saved. Leave this one out.',
  },
  AWARD_REVOKED_ALREADY: {
    vi: 'Lượt khen của “{name}” đã hủy bỏ theo Quyết định số {number} ngày {date}; chưa có gì được lưu. Không hủy bỏ lần nữa: hãy bỏ trường hợp này khỏi văn bản.',
    en: 'The award of “{name}” was already cancelled by decision {number} of {date}; nothing was saved. Take this one out of the document.',
  },
  AWARD_NOT_REVOKED: {
    vi: 'Lượt khen của “{name}” đang còn hiệu lực, chưa bị hủy bỏ; chưa có gì được lưu. Hãy tải lại trang (F5) và kiểm tra đúng lượt khen.',
    en: 'The award of “{name}” is in force and not cancelled; nothing was saved. Refresh (F5) and check that it is the right award.',
  },
  REVOCATION_GROUND_MISSING: {
    vi: 'Chưa ghi căn cứ hủy bỏ (điểm a, b, c hoặc d khoản 2 Điều 93 Luật Thi đua, khen thưởng), hoặc thiếu lý do; chưa có gì được lưu. Hãy chọn căn cứ và ghi lý do.',
    en: 'The ground of the cancellation is missing (Law on Emulation and Commendation, Article 93.2, points a to d), or its reason; nothing was saved. Choose the ground and give the reason.',
  },
  REVOCATION_GROUND_OTHER_LAW: {
    vi: 'Căn cứ đã chọn không áp dụng cho ngày của quyết định hủy bỏ (Điều 93 Luật 06/2022/QH15 áp dụng từ 01/01/2024); chưa có gì được lưu. Hãy chọn căn cứ của luật ngày đó.',
    en: 'The chosen ground is not of the law of that day (Article 93 of Law 06/2022/QH15 applies from 1 January 2024); nothing was saved. Choose a ground of that day.',
  },
  REVOCATION_OTHER_OFFICE: {
    vi: 'Lượt khen của “{name}” do {office} quyết định nên chỉ nơi đó hủy bỏ được (khoản 8 Điều 93); chưa có gì được lưu. Hãy trình nơi đã quyết định; khi có quyết định hủy bỏ thì ghi ở trang lượt khen.',
    en: 'The award of “{name}” was decided by {office}, and only that office can cancel it (Article 93.8); nothing was saved. Propose it there, and record its decision on the page of the award.',
  },
  REVOCATION_BY_DOCUMENT: {
    vi: 'Lượt khen này do đơn vị quyết định trong Sổ Vàng nên việc hủy bỏ, đính chính phải bằng văn bản có số của đơn vị; chưa có gì được lưu. Hãy soạn quyết định hủy bỏ hoặc công văn đính chính từ trang này.',
    en: 'This award was decided by this office in Sổ Vàng, so cancelling or correcting it takes a numbered document of the office; nothing was saved. Draft the document from this page.',
  },
  AWARD_NOT_OF_DECISION: {
    vi: '“{name}” không có trong Quyết định số {number} đã lưu, hoặc trùng tên nên không rõ là ai; chưa có gì được lưu. Hãy chọn lại trường hợp từ trang quyết định đó.',
    en: '“{name}” is not among the awards of decision {number} in the archive, or the name stands there twice; nothing was saved. Choose the case again from the page of that decision.',
  },
  NOTHING_TO_CORRECT: {
    vi: 'Nội dung đính chính của “{name}” không thay đổi gì hoặc để trống tên; chưa có gì được lưu. Hãy ghi rõ từ gì thành gì.',
    en: 'The correction of “{name}” changes nothing, or leaves the name empty; nothing was saved. Say what becomes what.',
  },
  CORRECTION_OTHER_VALUE: {
    vi: 'Nội dung đang ghi của “{name}” khác với phần “đã ghi” trong văn bản đính chính; chưa có gì được lưu. Hãy tải lại để lấy nội dung hiện tại rồi sửa văn bản.',
    en: 'What is recorded of “{name}” differs from what the correction says it was; nothing was saved. Refresh, and bring the correction in line.',
  },
  DELIVERED_ALREADY: {
    vi: '“{name}” đã được ghi trao ngày {date}; chưa có gì được lưu. Nếu ghi nhầm, hãy rút lại lần ghi đó trước.',
    en: '“{name}” is recorded as handed over on {date}; nothing was saved. If that was a mistake, take it back first.',
  },
  FAMILY_ONLY_PERSONS: {
    vi: '“{name}” không phải cá nhân nên không trao cho gia đình theo diện truy tặng; chưa có gì được lưu. Hãy chọn “Đã trao”.',
    en: '“{name}” is not a person, so nothing is given to a family; nothing was saved. Choose “Handed over”.',
  },
  NOTHING_TO_RECOVER: {
    vi: 'Không còn gì phải thu hồi của “{name}”: đã thu hồi đủ hoặc chưa trao; chưa có gì được lưu. Hãy tải lại trang (F5).',
    en: 'There is nothing left to recover from “{name}”: it is back, or was never handed over; nothing was saved. Refresh (F5).',
  },
  EXCHANGE_NEEDS_ORIGINAL: {
    vi: 'Cấp đổi cần bản cũ bị hư hỏng nộp lại; chưa có gì được lưu. Hãy đánh dấu đã nhận bản cũ, hoặc chọn “Cấp lại” khi bản cũ đã mất.',
    en: 'An exchange needs the damaged original handed in; nothing was saved. Mark it as received, or choose a replacement when it is lost.',
  },
  EVENT_BY_DOCUMENT: {
    vi: 'Việc này dựa trên văn bản đã ban hành nên không rút lại được; chưa có gì thay đổi. Cần sửa thì ban hành văn bản khác.',
    en: 'This rests on an issued document and cannot be taken back; nothing was changed. Another document must change it.',
  },
  EVENT_RESTED_ON: {
    vi: 'Đã có việc sau dựa trên lần ghi này (đã in bản cấp lại); chưa có gì thay đổi. Hãy rút lại việc sau trước.',
    en: 'A later entry rests on this one (the copy has been printed); nothing was changed. Take the later one back first.',
  },
  DOCUMENT_FROZEN: {
    vi: 'Văn bản đã thu hồi ngày {date} nên nội dung được đóng băng, chỉ quản trị, thư ký và lưu trữ viên xem được. Tệp vẫn nguyên trong kho; hãy nhờ một trong các vai trò đó nếu cần đối chiếu.',
    en: 'The document was recalled on {date}, so its content is frozen: only administrator, secretary and archivist may read it. Its file lies untouched in the vault; ask one of them to compare.',
  },
  PAPER_NOT_MARKABLE: {
    vi: 'Quyết định này không còn hiệu lực như khi ban hành, mà tệp quét không đóng được dấu “đã hủy bỏ, đính chính” nên không tải ra được. Tệp vẫn nguyên trong kho; hãy dùng bản .docx hoặc PDF của quyết định.',
    en: 'This decision no longer stands as it was issued, and the scan cannot carry its mark, so it is not handed out. The file lies untouched in the vault; use the .docx or PDF of the decision.',
  },
  DECISION_FROZEN: {
    vi: 'Quyết định đã bị thu hồi, hủy bỏ{by} nên nội dung được đóng băng, chỉ quản trị, thư ký và lưu trữ viên xem được. Tệp vẫn nguyên trong kho; hãy nhờ một trong các vai trò đó nếu cần đối chiếu.',
    en: 'The decision has been recalled or cancelled{by}, so its content is frozen: only administrator, secretary and archivist may read it. Its files lie untouched in the vault; ask one of them to compare.',
  },
} as const;
