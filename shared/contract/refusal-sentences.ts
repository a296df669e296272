import { AWARD_EDIT_SENTENCES } from './award-edit-sentences.ts';
import { AWARD_LIFE_SENTENCES } from './award-life-sentences.ts';
import { CERTIFICATE_SENTENCES } from './certificate-sentences.ts';
import { DOSSIER_SENTENCES } from './dossier-sentences.ts';
import { UNIT_SENTENCES } from './unit-sentences.ts';

interface Sentence {
  readonly vi: string;
  readonly en: string;
}

/** One sentence a refusal: what happened and what to do next. `{name}` is filled from the refusal's facts. */
export const REFUSAL_SENTENCES = {
  NOT_SIGNED_IN: {
    vi: 'Phiên làm việc đã kết thúc. Hãy đăng nhập lại; bản nháp của bạn vẫn còn nguyên.',
    en: 'The session has ended. Sign in again; your draft is kept.',
  },
  NOT_ALLOWED: {
    vi: 'Tài khoản của bạn không có quyền làm việc này. Hãy nhờ người quản trị cấp quyền hoặc chuyển việc cho đúng vai trò.',
    en: 'Your account may not do this. Ask the administrator for the right, or pass the work to the proper role.',
  },
  INTERNAL: {
    vi: 'Phần mềm gặp trục trặc ngoài dự kiến; dữ liệu đã lưu không bị ảnh hưởng. Hãy thử lại, nếu vẫn lỗi thì khởi động lại Sổ Vàng.',
    en: 'Something unexpected went wrong; saved data is safe. Try again, and restart Sổ Vàng if it persists.',
  },
  INVALID_INPUT: {
    vi: 'Có ô nhập chưa đúng: {fields}. Hãy sửa các ô được đánh dấu rồi thử lại.',
    en: 'Some fields are not right: {fields}. Correct the marked fields and try again.',
  },
  DISK_FULL: {
    vi: 'Ổ đĩa đã đầy nên chưa lưu được; dữ liệu trước đó vẫn nguyên vẹn. Hãy xóa bớt tệp trên ổ đĩa rồi thử lại.',
    en: 'The disk is full, nothing was saved and earlier data is intact. Free some space and try again.',
  },
  READ_ONLY: {
    vi: 'Thư mục dữ liệu không cho ghi. Hãy mở quyền ghi cho thư mục hoặc chọn thư mục khác bằng --data.',
    en: 'The data folder cannot be written. Allow writing, or choose another folder with --data.',
  },
  NOT_FOUND: {
    vi: 'Không còn tìm thấy bản ghi này. Hãy tải lại danh sách (F5).',
    en: 'This record can no longer be found. Refresh the list (F5).',
  },
  STALE: {
    vi: 'Người khác vừa sửa bản ghi này. Nội dung bạn nhập vẫn được giữ; hãy tải lại để xem bản mới rồi lưu lần nữa.',
    en: 'Somebody else has just changed this record. Your input is kept; refresh, look and save again.',
  },
  ALREADY_SET_UP: {
    vi: 'Đơn vị đã được thiết lập. Hãy đăng nhập bằng tài khoản đã có.',
    en: 'The office is already set up. Sign in with an existing account.',
  },
  NOT_SET_UP: {
    vi: 'Thư mục này chưa có dữ liệu của đơn vị nào. Hãy thiết lập đơn vị trước.',
    en: 'This folder holds no office yet. Set one up first.',
  },
  WRONG_PASSWORD: {
    vi: 'Tên đăng nhập hoặc mật khẩu không đúng. Còn {left} lần thử trước khi phải chờ.',
    en: 'Wrong account name or password. {left} tries left before a wait.',
  },
  SLOWED: {
    vi: 'Đã nhập sai quá năm lần. Hãy chờ {seconds} giây rồi thử lại, hoặc dùng khóa khôi phục đã in.',
    en: 'More than five wrong tries. Wait {seconds} seconds, or use the printed recovery key.',
  },
  WRONG_RECOVERY_KEY: {
    vi: 'Khóa khôi phục không đúng. Hãy đối chiếu từng nhóm ký tự với bản in.',
    en: 'The recovery key is wrong. Compare each group with the printed sheet.',
  },
  WEAK_PASSWORD: {
    vi: 'Mật khẩu cần ít nhất 8 ký tự, có chữ thường, chữ hoa, chữ số và ký tự đặc biệt.',
    en: 'A password needs at least 8 characters with lower and upper case, a digit and a special character.',
  },
  LOGIN_TAKEN: {
    vi: 'Tên đăng nhập này đã có người dùng. Hãy chọn tên khác.',
    en: 'This account name is taken. Choose another.',
  },
  LAST_ADMINISTRATOR: {
    vi: 'Đây là tài khoản quản trị cuối cùng. Hãy giao quyền quản trị cho người khác trước.',
    en: 'This is the last administrator. Give the role to somebody else first.',
  },
  DAMAGED_DATABASE: {
    vi: 'Tệp dữ liệu bị hỏng hoặc không phải của đơn vị này; chưa có gì bị thay đổi. Hãy chép lại tệp office.db từ bản sao lưu gần nhất.',
    en: 'The data file is damaged or belongs to another office; nothing was changed. Copy office.db back from the latest backup.',
  },
  NEWER_DATABASE: {
    vi: 'Dữ liệu này do phiên bản Sổ Vàng mới hơn ghi (mức {found}, bản này đọc được đến mức {known}). Hãy cài bản mới hơn; dữ liệu không bị đụng đến.',
    en: 'This data was written by a newer Sổ Vàng (level {found}; this one reads up to {known}). Install the newer version; nothing was touched.',
  },
  FOLDER_IN_USE: {
    vi: 'Sổ Vàng đang mở thư mục dữ liệu này rồi. Hãy dùng cửa sổ đang mở, hoặc đóng nó trước khi mở lại.',
    en: 'Sổ Vàng already has this data folder open. Use that window, or close it first.',
  },
  NETWORK_FOLDER: {
    vi: 'Thư mục dữ liệu nằm trên ổ mạng ({place}); cơ sở dữ liệu có thể hỏng ở đó. Hãy chọn một thư mục trên ổ đĩa của máy này.',
    en: 'The data folder is on a network drive ({place}), where a database gets damaged. Choose a folder on this machine.',
  },
  UNIT_CYCLE: {
    vi: 'Một đơn vị không thể trực thuộc chính nó hoặc đơn vị cấp dưới của nó. Hãy chọn đơn vị cấp trên khác.',
    en: 'A unit cannot belong to itself or to one of its own sub-units. Choose another parent.',
  },
  UNIT_EXISTS: {
    vi: 'Đã có đơn vị cùng tên trong cùng đơn vị cấp trên. Hãy dùng đơn vị đã có.',
    en: 'A unit of this name already exists under the same parent. Use that one.',
  },
  DATE_ORDER: {
    vi: 'Ngày kết thúc phải sau ngày bắt đầu. Hãy sửa lại một trong hai ngày.',
    en: 'The end date must come after the start date. Correct one of them.',
  },
  STATE_FORBIDS: {
    vi: 'Hồ sơ đang ở bước “{state}” nên chưa làm được việc này. Hãy xem dòng diễn biến để biết bước tiếp theo.',
    en: 'The dossier is at step “{state}”, which does not allow this. See its timeline for the next step.',
  },
  REASON_NEEDED: {
    vi: 'Hãy ghi rõ lý do để đơn vị biết cần bổ sung gì.',
    en: 'Give the reason, so that the unit knows what to add.',
  },
  NO_CANDIDATES: {
    vi: 'Tờ trình chưa có tập thể, cá nhân nào. Hãy nhập ít nhất một trường hợp trước khi chuyển.',
    en: 'The submission has no candidates. Enter at least one before sending it on.',
  },
  DUPLICATE_CANDIDATE: {
    vi: 'Đã có “{name}” cùng đơn vị trong tờ trình này. Hãy kiểm tra lại danh sách.',
    en: '“{name}” of the same unit is already in this submission. Check the list.',
  },
  AWARD_OTHER_REGIME: {
    vi: '“{award}” không có trong danh mục áp dụng ngày {day}, là ngày xác định luật của hồ sơ này. Hãy chọn hình thức, danh hiệu của ngày đó.',
    en: '“{award}” is not in the catalogue of {day}, the day whose law this dossier follows. Choose an award of that day.',
  },
  AWARD_NOT_FOR_KIND: {
    vi: '“{award}” không dành cho đối tượng đã chọn (theo {cite}). Hãy đổi đối tượng hoặc chọn danh hiệu, hình thức khác.',
    en: '“{award}” is not for the chosen kind of honoree ({cite}). Change the kind, or choose another award.',
  },
  ROUTE_NOT_VALID: {
    vi: 'Điểm, khoản đã chọn không thuộc “{award}” hoặc không dành cho đối tượng này. Hãy chọn lại điểm, khoản áp dụng.',
    en: 'The chosen clause is not one of “{award}”, or not for this kind of honoree. Choose the clause again.',
  },
  TITLE_YEAR_IN_FUTURE: {
    vi: 'Năm đạt danh hiệu {year} chưa đến. Hãy ghi năm đã có kết quả công tác.',
    en: 'The title year {year} is still to come. Give a year whose work is done.',
  },
  BORN_IN_FUTURE: {
    vi: 'Ngày sinh {date} chưa đến. Hãy sửa lại ngày hoặc năm sinh.',
    en: 'The birth date {date} is still to come. Correct the date or the year.',
  },
  DUPLICATES_UNANSWERED: {
    vi: 'Có {count} trường hợp trùng người, năm và danh hiệu với hồ sơ khác hoặc với lưu trữ. Hãy mở mục “Trùng”, bỏ các trường hợp đó hoặc ghi lý do vẫn đề nghị.',
    en: '{count} candidates stand for the same award and year elsewhere or in the archive. Open “Duplicates”, then remove them or say why they stay.',
  },
  NOTHING_TO_SPLIT: {
    vi: 'Danh sách đã thay đổi hoặc chỉ có một danh hiệu, một cấp quyết định nên không cần tách. Chưa có gì thay đổi; hãy xem lại danh sách.',
    en: 'The list has changed, or holds one award for one deciding office, so there is nothing to split. Nothing was changed; look at the list again.',
  },
  WRONG_DECIDING_OFFICE: {
    vi: '“{award}” không thuộc thẩm quyền của cơ quan đã chọn. Hãy chọn cơ quan quyết định trong danh sách.',
    en: 'The chosen office may not decide “{award}”. Choose the deciding office from the list.',
  },
  COUNT_EXCEEDED: {
    vi: 'Số phiếu không khớp: số phiếu đồng ý không thể nhiều hơn số thành viên Hội đồng.',
    en: 'The votes do not add up: yes votes cannot exceed the number of council members.',
  },
  NOBODY_APPROVED: {
    vi: 'Chưa có trường hợp nào được thông qua nên chưa lập được quyết định. Hãy ghi kết quả Hội đồng trước.',
    en: 'Nobody has been approved, so no decision can be drafted. Record the council result first.',
  },
  DECISION_EXISTS: {
    vi: 'Tờ trình này đã có quyết định. Hãy mở quyết định đó để sửa tiếp.',
    en: 'This submission already has a decision. Open it to go on.',
  },
  ALREADY_ISSUED: {
    vi: 'Quyết định đã ban hành nên không sửa được nữa. Sai sót được xử lý bằng đính chính hoặc hủy bỏ.',
    en: 'The decision has been issued and can no longer be edited. Mistakes are handled by correction or revocation.',
  },
  DATE_BEFORE_LAST_NUMBER: {
    vi: 'Ngày ban hành {date} sớm hơn ngày {lastDate} của số đã cấp gần nhất ({lastNumber}). Hãy chọn từ ngày {lastDate} trở đi: số văn bản phải theo thứ tự thời gian.',
    en: 'The date {date} is earlier than {lastDate} of the last number given ({lastNumber}). Choose {lastDate} or later: numbers follow time.',
  },
  DATE_IN_FUTURE: {
    vi: 'Ngày ban hành {date} chưa đến. Số chỉ được cấp vào ngày ký, hãy chọn hôm nay hoặc một ngày đã qua.',
    en: 'The date {date} is still to come. A number is given on the day of signing; choose today or earlier.',
  },
  GOLDEN_RULE_MISSING: {
    vi: 'Đơn vị chưa chọn cách đánh số Sổ vàng (nối tiếp các năm hay theo từng năm) nên chưa cấp được số; chưa có gì được in. Hãy mở Sổ đăng ký, thẻ “Sổ vàng”, chọn cách đánh số rồi làm lại.',
    en: 'The office has not chosen how the golden book counts (running on or by years), so no number was given and nothing printed. Choose it under Registers, “Golden book”, then try again.',
  },
  GOLDEN_RULE_DATE: {
    vi: 'Sổ vàng đã cấp số {last} ngày {lastDate} theo cách đang dùng, nên cách mới chỉ áp dụng được từ ngày {earliest}. Hãy chọn từ ngày đó trở đi.',
    en: 'The golden book gave number {last} on {lastDate} by the present rule, so a new one can begin on {earliest} at the earliest. Choose that day or later.',
  },
  NUMBER_TOO_LATE: {
    vi: 'Văn bản ngày {date} chỉ được lấy số đến hết ngày {latest} (Nghị định 30/2020/NĐ-CP, Điều 15, khoản 2), hôm nay đã quá hạn. Hãy ký lại với ngày mới, hoặc đổi thời hạn ở Sổ đăng ký, thẻ “Dãy số”.',
    en: 'A document of {date} could take its number until {latest} (Decree 30/2020, Article 15.2); that day is over. Sign it again with a new date, or change the time under Registers, “Series”.',
  },
  RESERVATION_OF_ANOTHER: {
    vi: 'Số {number} được giữ cho {owner}; chưa có gì thay đổi. Hãy dùng số tiếp theo, hoặc nhờ {owner} ban hành.',
    en: 'Number {number} is kept for {owner}; nothing was changed. Use the next number, or ask {owner} to issue it.',
  },
  RESERVATION_EXPIRED: {
    vi: 'Số {number} đã hết hạn giữ từ ngày {expires} nên không dùng được nữa. Hãy hủy số này kèm lý do rồi lấy số tiếp theo.',
    en: 'The reservation of number {number} ended on {expires}. Cancel it with a reason, then take the next number.',
  },
  RESERVATION_GONE: {
    vi: 'Số đã giữ không còn: nó đã được dùng, đã hủy hoặc thuộc ký hiệu khác. Hãy tải lại (F5) và chọn lại số.',
    en: 'The reserved number is gone: used, cancelled, or of another symbol. Refresh (F5) and choose again.',
  },
  RESERVED_DATE_MISFIT: {
    vi: 'Số {number} chỉ hợp với văn bản có ngày từ {from} đến {to}, để số và ngày cùng một thứ tự. Hãy sửa ngày, hoặc dùng số tiếp theo và hủy số đã giữ.',
    en: 'Number {number} fits only a document dated {from} to {to}, so that numbers and dates keep one order. Change the date, or take the next number and cancel this one.',
  },
  NOT_OWN_RESERVATION: {
    vi: 'Bạn chỉ giữ và bỏ được số cho chính mình; chưa có gì thay đổi. Hãy nhờ văn thư làm việc này.',
    en: 'You may keep and give up numbers for yourself only; nothing was changed. Ask the clerk.',
  },
  EXPIRY_OUT_OF_RANGE: {
    vi: 'Hạn giữ số phải từ ngày {from} đến ngày {to}. Hãy chọn ngày trong khoảng đó.',
    en: 'A number can be kept until a day from {from} to {to}. Choose a day between them.',
  },
  NUMBER_IN_USE: {
    vi: 'Số {number} là của một văn bản đã ban hành trong phần mềm nên không hủy được. Sai sót của văn bản được xử lý bằng đính chính, thay thế hoặc hủy bỏ văn bản.',
    en: 'Number {number} belongs to a document issued in the program and cannot be cancelled. Mistakes are handled by correction, replacement or revocation of the document.',
  },
  NUMBER_CANCELLED: {
    vi: 'Số {number} đã hủy nên không sửa được nữa; lý do và người hủy vẫn được giữ. Hãy dùng số khác.',
    en: 'Number {number} is cancelled and can no longer be changed; its reason is kept. Use another number.',
  },
  NOT_A_GAP: {
    vi: 'Số này không còn là số khuyết; chưa có gì thay đổi. Hãy tải lại sổ (F5).',
    en: 'This number is no longer missing; nothing was changed. Refresh the register (F5).',
  },
  CORRECTION_REASON: {
    vi: 'Nội dung đã ghi trong sổ bị thay đổi ({fields}). Hãy ghi lý do đính chính; nội dung cũ vẫn được giữ.',
    en: 'What was written changes ({fields}). Give the reason of the correction; the old text is kept.',
  },
  SENT_BEFORE_DATE: {
    vi: 'Ngày chuyển {sent} sớm hơn ngày văn bản {date}. Hãy sửa ngày chuyển.',
    en: 'The day of sending {sent} lies before the document’s date {date}. Correct it.',
  },
  SERIES_OVERLAP: {
    vi: 'Đã có dãy số của {issuer} cho {kinds} trong cùng thời gian. Hãy kết thúc dãy đó trước, hoặc chọn năm bắt đầu khác.',
    en: '{issuer} already has a series for {kinds} in that time. End that one first, or begin in another year.',
  },
  SERIES_HAS_NUMBERS: {
    vi: 'Dãy số đã cấp số trong năm {year} nên phải dùng hết năm đó. Hãy chọn năm kết thúc từ {year} trở đi.',
    en: 'The series has given numbers in {year} and serves that year to its end. Choose {year} or later.',
  },
  SERIES_STARTED: {
    vi: 'Dãy số đã có số {number} trong năm {year}, nên không đặt số bắt đầu được nữa. Hãy ghi các văn bản còn thiếu bằng “Vào sổ”.',
    en: 'The series already has number {number} in {year}, so its start can no longer be set. Enter missing documents by hand.',
  },
  START_DATE_WRONG: {
    vi: 'Ngày của số cuối trên sổ giấy phải thuộc năm {year} và không sau hôm nay. Hãy sửa lại ngày.',
    en: 'The date of the last paper number must lie in {year} and not after today. Correct it.',
  },
  INCOMING_DATE_ORDER: {
    vi: 'Ngày đến {date} sớm hơn ngày {lastDate} của số đến gần nhất ({lastNumber}). Số đến theo thứ tự thời gian tiếp nhận: hãy ghi từ ngày {lastDate} trở đi.',
    en: 'The arrival {date} lies before {lastDate} of the last number ({lastNumber}). Incoming numbers follow time: enter {lastDate} or later.',
  },
  ARRIVAL_IN_FUTURE: {
    vi: 'Ngày đến {date} chưa đến. Hãy ghi ngày văn bản thực sự đến cơ quan.',
    en: 'The arrival {date} is still to come. Give the day on which it really arrived.',
  },
  INCOMING_TWICE: {
    vi: 'Văn bản {symbol} của {author} đã vào sổ với số đến {number} ngày {date}. Nếu đúng là một văn bản khác, hãy bấm “Vẫn vào sổ”.',
    en: '{symbol} of {author} is already registered as number {number} of {date}. If it is another document, choose “Enter anyway”.',
  },
  BATCH_REGISTERED: {
    vi: 'Hồ sơ này đã gắn với số đến {number}. Hãy bỏ liên kết hoặc chọn hồ sơ khác.',
    en: 'This submission already belongs to incoming number {number}. Remove the link, or choose another.',
  },
  NOTHING_TO_PRINT: {
    vi: 'Quyển này chưa có dòng nào để in. Hãy chọn năm, dãy số hoặc quyển khác.',
    en: 'This volume has no line to print. Choose another year, series or volume.',
  },
  FORM_CHECK_FAILED: {
    vi: 'Quyết định chưa đạt yêu cầu bắt buộc: {checks}. Hãy sửa các mục này rồi ký.',
    en: 'The decision fails required checks: {checks}. Correct them, then sign.',
  },
  FILE_EMPTY: {
    vi: 'Tệp “{name}” rỗng (0 byte). Hãy chọn lại đúng tệp hoặc quét lại giấy tờ.',
    en: 'The file “{name}” is empty (0 bytes). Choose the right file or scan again.',
  },
  FILE_TOO_LARGE: {
    vi: 'Tệp “{name}” nặng {size} MB, vượt quá mức {limit} MB. Hãy quét lại ở 200 dpi hoặc tách thành nhiều tệp.',
    en: 'The file “{name}” has {size} MB, over the limit of {limit} MB. Scan at 200 dpi or split it.',
  },
  FILE_DAMAGED: {
    vi: 'Tệp tải lên không trọn vẹn. Chưa có gì được lưu; hãy chọn lại tệp và thử lần nữa.',
    en: 'The upload did not arrive whole. Nothing was stored; choose the file again.',
  },
  FILE_LOST: {
    vi: 'Giấy tờ này không mở được vì tệp trong kho bị thiếu hoặc hỏng. Hãy báo người quản trị phục hồi từ bản sao lưu.',
    en: 'This paper cannot be opened: its file is missing or damaged. Ask the administrator to restore it from a backup.',
  },
  NOT_A_LIST_FILE: {
    vi: 'Tệp này không phải bảng Excel (.xlsx) hay CSV đọc được. Hãy mở bằng Excel rồi “Lưu thành” .xlsx và nhập lại.',
    en: 'This is not a readable Excel (.xlsx) or CSV list. Open it in Excel, “Save as” .xlsx and try again.',
  },
  LIST_ENCRYPTED: {
    vi: 'Tệp Excel đang đặt mật khẩu. Hãy bỏ mật khẩu trong Excel rồi nhập lại.',
    en: 'The Excel file is password protected. Remove the password in Excel and try again.',
  },
  LIST_OLD_XLS: {
    vi: 'Đây là tệp .xls đời cũ. Hãy mở bằng Excel rồi “Lưu thành” .xlsx và nhập lại.',
    en: 'This is an old .xls file. Open it in Excel, “Save as” .xlsx and try again.',
  },
  LIST_HAS_MACROS: {
    vi: 'Tệp có macro nên không được mở. Hãy lưu lại thành .xlsx (không macro) rồi nhập.',
    en: 'The file has macros and is not opened. Save it as .xlsx without macros first.',
  },
  LIST_TOO_LARGE: {
    vi: 'Danh sách quá lớn để nhập một lần. Hãy tách thành nhiều tệp nhỏ hơn.',
    en: 'The list is too large to bring in at once. Split it into smaller files.',
  },
  LIST_EMPTY: {
    vi: 'Không tìm thấy dòng dữ liệu nào. Hãy kiểm tra tệp có cột “Họ và tên” và ít nhất một dòng.',
    en: 'No rows were found. Check that the file has a name column and at least one row.',
  },
  UNDO_TOO_LATE: {
    vi: 'Không hoàn tác được nữa vì hồ sơ đã chuyển bước. Hãy xóa từng trường hợp hoặc trả hồ sơ về bước nhập.',
    en: 'This can no longer be undone: the dossier has moved on. Remove single cases, or return the dossier.',
  },
  ENTRY_INVALID: {
    vi: 'Mục danh mục chưa đúng: {reason}. Danh mục đang dùng vẫn giữ nguyên; hãy sửa chỗ được nêu rồi lưu lại.',
    en: 'The catalogue entry is not right: {reason}. The catalogue in force is unchanged; correct this and save again.',
  },
  ENTRY_EXISTS: {
    vi: 'Danh mục đã có mục mang mã “{key}”. Hãy mở mục đó để sửa, hoặc chọn mã khác.',
    en: 'The catalogue already has an entry with the key “{key}”. Open that one, or choose another key.',
  },
  ENTRY_CHANGED_SINCE: {
    vi: 'Không hoàn tác được vì “{name}” đã được sửa sau bước này. Hãy hoàn tác bước sau trước, hoặc sửa trực tiếp mục đó.',
    en: 'This cannot be undone: “{name}” was changed after it. Undo the later step first, or edit the entry itself.',
  },
  IMPORT_BUSY: {
    vi: 'Danh sách này đang được xử lý. Hãy chờ xong, hoặc tạm dừng rồi làm tiếp.',
    en: 'This list is being worked on. Wait until it is done, or pause it first.',
  },
  IMPORT_STARTED: {
    vi: 'Lần nhập này đã bắt đầu ghi vào lưu trữ. Muốn nhập khác đi thì hoàn tác rồi mở lại tệp.',
    en: 'This import has begun to write into the archive. To bring the list in otherwise, undo it and open the file again.',
  },
  IMPORT_SAME_FILE: {
    vi: 'Tệp này đã được nhập ngày {date} (“{label}”). Các dòng đã có sẽ được coi là trùng; vẫn muốn nhập thì xác nhận nhập lại.',
    en: 'This file was brought in on {date} (“{label}”). Rows that are there count as duplicates; confirm if you mean to bring it in again.',
  },
  IMPORT_NOT_RUNNING: {
    vi: 'Lần nhập này không ở bước có thể tạm dừng, chạy tiếp hay dừng hẳn. Hãy tải lại trang để xem trạng thái hiện tại.',
    en: 'This import is not at a step that can be paused, continued or stopped. Reload the page to see where it stands.',
  },
  IMPORT_NOT_DONE: {
    vi: 'Chỉ nhận tệp đã sửa khi lần nhập đã xong. Hãy chạy cho xong rồi nộp lại tệp.',
    en: 'A corrected file is taken when the import is done. Let it finish and bring the file again.',
  },
  NOT_A_CORRECTION_FILE: {
    vi: 'Tệp này không phải danh sách dòng cần sửa của lần nhập đang mở. Hãy tải tệp dòng cần sửa của lần nhập này, sửa ngay trong đó (giữ cột “Số dòng”) rồi nộp lại.',
    en: 'This is not the file of rows to correct of this import. Download that file, correct it in place (keep the column “Số dòng”) and bring it back.',
  },
  CATALOGUE_FILE_INVALID: {
    vi: 'Tệp danh mục không dùng được: dòng {line}, {reason}. Danh mục đang dùng vẫn giữ nguyên; hãy sửa tệp rồi nhập lại.',
    en: 'The catalogue file cannot be used: line {line}, {reason}. The catalogue in force is unchanged; correct the file and try again.',
  },
  CATALOGUE_FILE_SAME: {
    vi: 'Tệp giống hệt danh mục đang dùng nên không có gì để nhập. Hãy kiểm tra lại đã chọn đúng tệp.',
    en: 'The file is the same as the catalogue in force, so there is nothing to bring in. Check that it is the right file.',
  },
  RETURNED_BEFORE: {
    vi: 'Hồ sơ này đã trả lại một lần, mà mỗi hồ sơ chỉ trả lại một lần với đủ thiếu sót. Hãy ghi vì sao lần trước chưa phát hiện rồi trả lại.',
    en: 'This dossier was returned once before, and a return names everything at once. Say why it was not found then, and return it again.',
  },
  OPINIONS_MISSING: {
    vi: 'Chưa gửi lấy ý kiến cơ quan nào ở bước “{step}”. Hãy ghi văn bản lấy ý kiến, hoặc bỏ qua bước nếu được phép và ghi lý do.',
    en: 'No office has been asked at the step “{step}”. Enter the request, or pass over the step with a reason if it allows that.',
  },
  OPINIONS_OPEN: {
    vi: 'Còn chờ ý kiến của {offices} (hạn {date}). Hãy ghi ý kiến trả lời rồi chuyển; hồ sơ vẫn ở bước này.',
    en: 'The opinion of {offices} is still open (due {date}). Record the answer, then send on; nothing has moved.',
  },
  OPINION_DISAGREES: {
    vi: '{offices} không đồng ý. Hãy ghi rõ hướng xử lý ý kiến này rồi chuyển bước.',
    en: '{offices} disagrees. Say how this is dealt with, then send on.',
  },
  OPINION_NOT_DUE: {
    vi: 'Chưa đến hạn trả lời {date} nên chưa thể ghi “không trả lời”. Hãy chờ hết hạn hoặc ghi ý kiến nhận được.',
    en: 'The answer is due on {date}; "no answer" cannot be recorded before. Wait, or record the answer received.',
  },
  POSTING_MISSING: {
    vi: 'Danh sách chưa được công khai. Hãy ghi ngày và nơi công khai; bước sau được bắt đầu khi đủ {days} ngày làm việc.',
    en: 'The list has not been made public. Enter day and place; the next step may begin after {days} working days.',
  },
  POSTING_TOO_EARLY: {
    vi: 'Danh sách phải được công khai đủ {days} ngày làm việc; ngày sớm nhất được làm bước sau là {date}. Hồ sơ vẫn ở bước công khai.',
    en: 'The list must be public for {days} working days; the next step may begin on {date} at the earliest. Nothing has moved.',
  },
  POSTING_STANDS: {
    vi: 'Danh sách đang được công khai từ {date}. Hãy kết thúc hoặc bỏ lần công khai đó trước khi ghi lần mới.',
    en: 'The list has been public since {date}. End or take back that posting before entering another.',
  },
  SIMPLE_NOT_ALLOWED: {
    vi: 'Không dùng được thủ tục đơn giản: {why} (Luật Thi đua, khen thưởng, khoản 1 Điều 85). Hãy chọn thủ tục thông thường.',
    en: 'The simple procedure is not open: {why} (Law on Emulation and Commendation, Article 85.1). Choose the ordinary one.',
  },
  SECRET_CONTENT: {
    vi: 'Hồ sơ bí mật nhà nước chỉ đăng ký số, ngày, đơn vị, hình thức và số trường hợp; nội dung, danh sách và tệp không được đưa vào phần mềm (điểm đ khoản 1 Điều 85, khoản 4 Điều 84). Hãy giữ phần đó theo chế độ mật.',
    en: 'A state-secret dossier is only registered: number, date, unit, award and count. Content, names and files stay out of the program; keep them as the rules on secrets require.',
  },
  NO_SLIP: {
    vi: 'Chưa có phiếu này: giấy tiếp nhận có khi hồ sơ được tiếp nhận, phiếu trả lại có khi hồ sơ bị trả lại.',
    en: 'There is no such slip yet: a receipt exists once the dossier is received, a return slip once it is returned.',
  },
  DECISION_FACTS_NEEDED: {
    vi: 'Hãy ghi số và ngày quyết định của cấp trên; chưa có gì được lưu.',
    en: 'Enter number and date of the higher level’s decision; nothing was saved.',
  },
  NO_PDF_PRINTER: {
    vi: 'Không tìm thấy trình duyệt Chromium, Chrome hoặc Edge để tạo PDF. Hãy cài một trong ba, hoặc xuất .docx.',
    en: 'No Chromium, Chrome or Edge was found to make the PDF. Install one, or export .docx.',
  },
  PRINT_FAILED: {
    vi: 'Chưa tạo được tệp PDF: hãy thử lại, hoặc xuất .docx rồi in từ Word. Văn bản không bị ảnh hưởng.',
    en: 'The PDF could not be made: try again, or export .docx and print from Word. The document itself is unharmed.',
  },
  FONT_MISSING: {
    vi: 'Một tệp phông chữ của chương trình bị thiếu hoặc hỏng nên chưa tạo PDF, để không in sai kiểu chữ. Hãy cài lại Sổ Vàng, hoặc xuất .docx.',
    en: 'A font file of the program is missing or damaged, so no PDF was made: it would have been set in another type. Install Sổ Vàng again, or export .docx.',
  },
  HONOREE_KIND_FIXED: {
    vi: 'Không đổi được loại đối tượng (cá nhân, tập thể, hộ gia đình) của bản ghi đã có; bản ghi giữ nguyên. Hãy lập bản ghi mới đúng loại.',
    en: 'The kind of an existing record (person, collective, household) cannot change; it stays as it was. Make a new record of the right kind.',
  },
  FACT_OF_OTHER_KIND: {
    vi: 'Loại thông tin này không dùng cho đối tượng đang mở, ví dụ hộ gia đình không có mức hoàn thành nhiệm vụ; chưa có gì được lưu. Hãy chọn loại thông tin khác.',
    en: 'This kind of fact does not apply to the honoree shown (a household has no task rating); nothing was saved. Choose another kind.',
  },
  FACT_YEAR: {
    vi: 'Năm {year} không nhập được, chỉ nhận từ năm 1930 đến năm {last}; chưa có gì được lưu. Hãy sửa lại năm.',
    en: 'The year {year} cannot be entered, only 1930 to {last}; nothing was saved. Correct the year.',
  },
  FACT_DATE: {
    vi: 'Ngày {date} chưa đến hoặc quá xa trong quá khứ; chưa có gì được lưu. Hãy đối chiếu lại giấy tờ và sửa ngày.',
    en: 'The date {date} is still to come or too long ago; nothing was saved. Compare with the paper and correct it.',
  },
  FACT_DATE_NEEDED: {
    vi: 'Hình thức khen thưởng cần ngày quyết định vì thời hạn xét tính từ ngày đó; chưa có gì được lưu. Hãy nhập ngày quyết định.',
    en: 'A form of commendation needs the day of its decision, from which time is counted; nothing was saved. Enter the day.',
  },
  FACT_DATE_BEFORE_YEAR: {
    vi: 'Quyết định ngày {date} không thể ghi nhận thành tích của năm {year} chưa bắt đầu; chưa có gì được lưu. Hãy sửa năm hoặc ngày.',
    en: 'A decision of {date} cannot be about the year {year}, which had not begun; nothing was saved. Correct the year or the date.',
  },
  FACT_COUNTS: {
    vi: 'Các con số không khớp: phần không thể lớn hơn tổng số; chưa có gì được lưu. Hãy kiểm tra lại.',
    en: 'The numbers do not add up: a part cannot exceed its total; nothing was saved. Check them.',
  },
  FACT_TWICE: {
    vi: 'Thông tin này đã có trong quá trình của đối tượng; bản đã có giữ nguyên. Hãy sửa bản đã có thay vì nhập lần nữa.',
    en: 'This fact is already in the history; it stays as it was. Edit that one instead of entering it again.',
  },
  RATING_TWICE: {
    vi: 'Năm {year} đã có mức hoàn thành nhiệm vụ; mức đã ghi giữ nguyên. Hãy sửa mức của năm đó thay vì nhập lần nữa.',
    en: 'The year {year} already has a task rating, which stays as it was. Edit it instead of entering another.',
  },
  AWARD_UNKNOWN: {
    vi: 'Danh mục chưa có “{award}”; chưa có gì được lưu. Hãy chọn tên trong danh mục, hoặc nhờ người quản trị thêm vào danh mục.',
    en: 'The catalogue does not know “{award}”; nothing was saved. Choose a name of the catalogue, or ask the administrator to add it.',
  },
  AWARD_OTHER_CLASS: {
    vi: '“{award}” không thuộc mục đang nhập (danh hiệu thi đua và hình thức khen thưởng ghi riêng); chưa có gì được lưu. Hãy chuyển sang mục kia.',
    en: '“{award}” belongs to the other section (emulation titles and forms of commendation are kept apart); nothing was saved. Use the other section.',
  },
  AWARD_OTHER_SUBJECT: {
    vi: '“{award}” không tặng cho loại đối tượng này; chưa có gì được lưu. Hãy kiểm tra tên danh hiệu hoặc mở đúng bản ghi.',
    en: '“{award}” is not given to this kind of honoree; nothing was saved. Check the name, or open the right record.',
  },
  AWARD_OTHER_TIME: {
    vi: '“{award}” không có trong danh mục vào thời gian đó (năm {year}): có thể là danh hiệu của luật khác; chưa có gì được lưu. Hãy sửa năm hoặc chọn tên gọi của thời kỳ ấy.',
    en: '“{award}” is not in the catalogue of that time ({year}); it may belong to another law. Nothing was saved. Correct the year, or choose the name of that time.',
  },
  MERGE_ITSELF: {
    vi: 'Hai bản ghi này đã là một; không có gì thay đổi. Hãy tải lại trang (F5).',
    en: 'These two records are one already; nothing was changed. Refresh the page (F5).',
  },
  MERGE_OTHER_KIND: {
    vi: 'Không gộp được cá nhân với tập thể hoặc hộ gia đình; hai bản ghi giữ nguyên. Hãy chọn bản ghi cùng loại.',
    en: 'A person cannot be joined with a collective or household; both records stay as they were. Choose one of the same kind.',
  },
  LIST_FROZEN: {
    vi: 'Danh sách đã chốt ngày {date} nên không sửa được; những gì đã chốt giữ nguyên. Cần sửa thì bỏ chốt, ghi lý do rồi sửa.',
    en: 'The list was frozen on {date} and cannot be edited; what was frozen stands. To change it, lift the freeze with a reason first.',
  },
  TICK_UNKNOWN: {
    vi: 'Tiêu chuẩn đang áp dụng không còn hỏi nội dung này; chưa có gì được lưu. Hãy tải lại trang (F5) rồi xác nhận lại.',
    en: 'The criteria in force no longer ask for this; nothing was saved. Refresh the page (F5) and confirm again.',
  },
  DOCUMENT_KIND_UNKNOWN: {
    vi: 'Chương trình không có loại văn bản “{kind}”; chưa có gì được lưu. Hãy chọn một loại trong danh sách “Văn bản mới”.',
    en: 'The program has no kind of document “{kind}”; nothing was saved. Choose one from the list of new documents.',
  },
  DOCUMENT_NOT_FROM_HERE: {
    vi: 'Không soạn được “{kind}” từ bản ghi này; chưa có gì được lưu. Hãy chọn loại văn bản khác, hoặc soạn mới trong phòng Văn bản.',
    en: '“{kind}” cannot be drafted from this record; nothing was saved. Choose another kind, or start it in the documents room.',
  },
  DOCUMENT_ISSUED: {
    vi: 'Văn bản đã ban hành nên không sửa được nữa. Sai sót được xử lý bằng văn bản đính chính, thay thế hoặc thu hồi.',
    en: 'The document has been issued and can no longer be edited. Mistakes are handled by correction, replacement or recall.',
  },
  DOCUMENT_INCOMPLETE: {
    vi: 'Văn bản chưa điền xong: {fields}. Chưa có số nào được cấp; hãy điền các ô này rồi ký.',
    en: 'The document is not complete: {fields}. No number was given; fill these fields in, then sign.',
  },
  DOCUMENT_CHECK_FAILED: {
    vi: 'Văn bản chưa đạt yêu cầu bắt buộc: {checks}. Chưa có số nào được cấp; hãy sửa các mục này rồi ký.',
    en: 'The document fails required checks: {checks}. No number was given; correct them, then sign.',
  },
  DOCUMENT_NOT_ISSUED: {
    vi: 'Chỉ thu hồi được văn bản đang có hiệu lực phát hành; văn bản này giữ nguyên. Bản nháp thì bỏ, văn bản đã thu hồi thì không cần thu hồi lại.',
    en: 'Only an issued document can be recalled; this one stays as it is. Discard drafts; a recalled document needs no second recall.',
  },
  RECALL_REASON_NEEDED: {
    vi: 'Hãy ghi lý do thu hồi: lý do được lưu cùng văn bản và số của nó. Chưa có gì thay đổi.',
    en: 'Give the reason of the recall: it is kept with the document and its number. Nothing was changed.',
  },
  RECALL_HAS_EFFECTS: {
    vi: '“{kind}” đã làm thay đổi các lượt khen nên không thu hồi được bằng nút này; mọi thứ giữ nguyên. Hãy ban hành văn bản mới thay thế.',
    en: '“{kind}” has changed awards and cannot simply be recalled; everything stays as it is. Issue a new document in its place.',
  },
  ...AWARD_LIFE_SENTENCES,
  ...AWARD_EDIT_SENTENCES,
  ...CERTIFICATE_SENTENCES,
  ...DOSSIER_SENTENCES,
  ...UNIT_SENTENCES,
  DOCX_EXPECTED: {
    vi: 'Tệp này không phải văn bản Word dạng .docx. Hãy mở tệp bằng Word, chọn Lưu thành dạng .docx rồi chọn lại.',
    en: 'This is not a Word document (.docx). Open it in Word, save it as .docx and choose it again.',
  },
  DOCX_OLD_FORMAT: {
    vi: 'Tệp ở dạng Word cũ (.doc, .rtf). Hãy mở bằng Word, chọn Lưu thành dạng .docx rồi chọn lại.',
    en: 'The file is in an old Word format (.doc, .rtf). Open it in Word, save it as .docx and choose it again.',
  },
  DOCX_WEB_PAGE: {
    vi: 'Tệp này là trang web mang tên tệp Word, không có khổ giấy và kiểu chữ để kiểm tra. Hãy mở bằng Word, chọn Lưu thành dạng .docx rồi chọn lại.',
    en: 'This is a web page under the name of a Word file; it has no pages to check. Open it in Word, save it as .docx and choose it again.',
  },
  DOCX_ENCRYPTED: {
    vi: 'Tệp có mật khẩu nên không đọc được. Hãy mở bằng Word, bỏ mật khẩu, lưu lại rồi chọn lại.',
    en: 'The file has a password. Open it in Word, remove the password, save it and choose it again.',
  },
  DOCX_DAMAGED: {
    vi: 'Tệp bị hỏng hoặc bị cắt cụt khi sao chép. Hãy chép lại từ nơi gửi, hoặc mở bằng Word rồi lưu thành tệp mới.',
    en: 'The file is damaged or was cut off. Copy it again from its sender, or open it in Word and save it anew.',
  },
  DOCX_MACROS: {
    vi: 'Tệp có macro hoặc điều khiển ActiveX nên không được mở; chưa có gì được chạy. Hãy nhờ nơi gửi lưu lại dạng .docx không macro.',
    en: 'The file holds macros or ActiveX controls and was not opened; nothing was run. Ask its sender for a .docx without macros.',
  },
  DOCX_OUTSIDE_CONTENT: {
    vi: 'Tệp tự lấy nội dung từ nơi khác khi mở ({target}) nên không được kiểm tra; chưa có gì được tải. Hãy bỏ liên kết đó trong Word (mẫu đính kèm, ảnh liên kết, trường) rồi lưu lại.',
    en: 'The file fetches content from elsewhere when it is opened ({target}); nothing was fetched and it was not checked. Remove that link in Word (attached template, linked picture, field) and save it.',
  },
  DOCX_DOCTYPE: {
    vi: 'Tệp có khai báo DTD, cách dùng để tấn công phần mềm đọc tệp; Word không bao giờ ghi như vậy nên tệp không được mở. Hãy hỏi lại nơi gửi.',
    en: 'The file declares a document type (DTD), as attacks do and Word never does; it was not opened. Ask its sender.',
  },
  DOCX_ZIP_BOMB: {
    vi: 'Tệp phình ra bất thường khi giải nén nên không được mở. Hãy chép nội dung sang một tệp Word mới rồi chọn tệp đó.',
    en: 'The file unpacks to an abnormal size and was not opened. Copy its text to a new Word file and choose that one.',
  },
  DOCX_TOO_LARGE: {
    vi: 'Tệp quá lớn để kiểm tra thể thức (tối đa 50 MB). Hãy bỏ bớt ảnh, hoặc tách phụ lục thành tệp riêng.',
    en: 'The file is too large to be checked (50 MB at most). Take out pictures, or put the annex into a file of its own.',
  },
  DOCX_TOO_DEEP: {
    vi: 'Tệp có các phần lồng nhau quá sâu nên không được mở. Hãy chép nội dung sang một tệp Word mới rồi chọn tệp đó.',
    en: 'The parts of the file lie too deep inside each other; it was not opened. Copy its text to a new Word file.',
  },
} as const satisfies Record<string, Sentence>;
