/** Refusals about what happens to units over time. */
export const UNIT_SENTENCES = {
  UNIT_EVENT_IN_FUTURE: {
    vi: 'Ngày {date} chưa đến; chưa có gì được lưu. Hãy nhập thay đổi này từ ngày nó có hiệu lực.',
    en: 'The date {date} is still to come; nothing was saved. Enter this change from the day it takes effect.',
  },
  UNIT_EVENT_BEFORE_FOUNDING: {
    vi: '“{name}” hoạt động từ {founded}, nên chưa thể có thay đổi ngày {date}; chưa có gì được lưu. Hãy sửa ngày, hoặc sửa ngày bắt đầu của đơn vị.',
    en: '“{name}” exists since {founded}, so nothing can happen to it on {date}; nothing was saved. Correct the day, or the day on which the unit began.',
  },
  UNIT_ENDED_ALREADY: {
    vi: '“{name}” đã kết thúc từ {ended}, nên không thể có thay đổi ngày {date}; chưa có gì được lưu. Hãy kiểm tra lại ngày, hoặc rút lại lần kết thúc đã nhập.',
    en: '“{name}” ended on {ended}, so nothing can happen to it on {date}; nothing was saved. Check the day, or take back the end that was entered.',
  },
  UNIT_EVENT_CIRCLE: {
    vi: '“{name}” đã đi vào chính đơn vị này trước đó, nên thay đổi tạo thành vòng; chưa có gì được lưu. Hãy kiểm tra chiều: đơn vị cũ ở trước, đơn vị mới ở sau.',
    en: '“{name}” became part of this very unit before, so the change would make a circle; nothing was saved. Check the direction: old units first, the new one after.',
  },
  UNIT_EVENT_ITSELF: {
    vi: '“{name}” đứng cả trước và sau thay đổi; chưa có gì được lưu. Hãy chọn một đơn vị khác ở một trong hai chỗ.',
    en: '“{name}” stands on both sides of the change; nothing was saved. Choose another unit on one of them.',
  },
  UNIT_EVENT_TWICE: {
    vi: 'Thay đổi ngày {date} của “{name}” đã được nhập rồi; chưa có gì được lưu thêm. Hãy mở đơn vị để xem dòng đã có.',
    en: 'The change of “{name}” on {date} is already there; nothing more was saved. Open the unit to see it.',
  },
  UNIT_FOUNDED_TWICE: {
    vi: '“{name}” đã có ngày thành lập; chưa có gì được lưu. Hãy rút lại lần ghi trước nếu ngày đó sai.',
    en: '“{name}” already has a day of foundation; nothing was saved. Take back the earlier entry if its day is wrong.',
  },
  UNIT_OTHER_NAME: {
    vi: 'Ngày {date} đơn vị này mang tên “{known}”, không phải tên đã nhập; chưa có gì được lưu. Hãy sửa tên cũ, hoặc nhập các lần đổi tên theo thứ tự.',
    en: 'On {date} this unit was called “{known}”, not as entered; nothing was saved. Correct the old name, or enter the changes of name in their order.',
  },
  UNIT_CHANGES_NOTHING: {
    vi: 'Trước và sau của “{name}” giống nhau; chưa có gì được lưu. Hãy nhập tên hoặc cấp trên mới.',
    en: 'Before and after are the same for “{name}”; nothing was saved. Enter the new name or parent.',
  },
  UNIT_PARENT_GONE: {
    vi: '“{name}” không hoạt động vào ngày {date} nên không làm cấp trên được; chưa có gì được lưu. Hãy chọn cấp trên khác hoặc sửa ngày.',
    en: '“{name}” is not in being on {date} and cannot be a parent then; nothing was saved. Choose another parent or correct the day.',
  },
  UNIT_HEIR_NOT_PART: {
    vi: '“{name}” không nằm trong các đơn vị được tách ra nên không thể kế thừa; chưa có gì được lưu. Hãy chọn một trong các đơn vị mới.',
    en: '“{name}” is none of the parts and cannot carry on the record; nothing was saved. Choose one of the new units.',
  },
  UNIT_EVENT_RESTED_ON: {
    vi: 'Các thay đổi sau của “{name}” dựa vào lần ghi này nên chưa rút lại được; mọi thứ giữ nguyên. Hãy rút lại các thay đổi sau trước.',
    en: 'Later changes of “{name}” rest on this entry; everything stays as it is. Take those back first.',
  },
  UNIT_DAY_BY_EVENT: {
    vi: 'Ngày bắt đầu, ngày kết thúc của “{name}” theo một thay đổi đã ghi; chưa có gì được lưu. Hãy rút lại thay đổi đó rồi ghi lại với ngày đúng.',
    en: 'The first or last day of “{name}” follows from a change that was entered; nothing was saved. Take that change back and enter it with the right day.',
  },
  UNIT_LIST_REFUSED: {
    vi: '{count} dòng của danh sách chưa nhận được nên chưa có gì được lưu. Hãy sửa các dòng được đánh dấu, hoặc chọn bỏ qua chúng.',
    en: '{count} lines of the list cannot be taken, so nothing was saved. Correct the marked lines, or choose to leave them out.',
  },
} as const;
