/** Refusals about editing records of awards, searches that are kept, and results that are saved as a file. */
export const AWARD_EDIT_SENTENCES = {
  EDIT_BY_DOCUMENT: {
    vi: 'Lượt khen này do đơn vị quyết định trong Sổ Vàng (Quyết định số {number}) nên không sửa tay được; chưa có gì được lưu. Hãy đính chính, hủy bỏ bằng văn bản có số từ trang lượt khen.',
    en: 'This award was decided by this office in Sổ Vàng (decision {number}) and cannot be edited by hand; nothing was saved. Correct or cancel it by a numbered document, drafted from the page of the award.',
  },
  EDIT_CORRECTED_BY_DOCUMENT: {
    vi: 'Điều định sửa của “{name}” đã được đính chính bằng văn bản nên không sửa tay được; chưa có gì được lưu. Nếu văn bản ghi nhầm, hãy rút lại lần ghi đính chính ở phần Diễn biến trước.',
    en: 'What is to be edited for “{name}” was corrected by a document and cannot be edited by hand; nothing was saved. If that was entered by mistake, take the correction back in the timeline first.',
  },
  EDIT_NAME_OF_SEVERAL: {
    vi: 'Họ tên chỉ sửa được từng lượt khen một; chưa có gì được lưu. Hãy mở lượt khen cần sửa tên rồi bấm “Sửa”.',
    en: 'A name can be edited for one award at a time; nothing was saved. Open the award and press “Edit”.',
  },
  EDIT_CHANGES_NOTHING: {
    vi: 'Các lượt khen đã chọn đang ghi đúng như vậy nên không có gì để sửa; chưa có gì được lưu. Hãy nhập giá trị mới khác giá trị hiện có.',
    en: 'The chosen awards say that already; nothing was saved. Enter a value that differs from what they say.',
  },
  EDIT_DAY_IN_FUTURE: {
    vi: 'Ngày quyết định {date} chưa đến; chưa có gì được lưu. Hãy nhập đúng ngày ghi trên quyết định.',
    en: 'The decision date {date} is still to come; nothing was saved. Enter the date printed on the decision.',
  },
  EDIT_TOO_MANY: {
    vi: 'Mỗi lần sửa được tối đa {limit} lượt khen, mà tìm được {total}; chưa có gì được lưu. Hãy thu hẹp điều kiện, ví dụ từng năm một, rồi sửa làm nhiều lần.',
    en: 'An edit takes {limit} awards at most, and {total} were found; nothing was saved. Narrow the search, for example year by year, and edit in several steps.',
  },
  EDIT_UNDONE_ALREADY: {
    vi: 'Lần sửa này đã được hoàn tác trước đó; không có gì thay đổi thêm. Hãy tải lại trang (F5) để xem hiện trạng.',
    en: 'This edit was undone before; nothing else was changed. Refresh (F5) to see how things stand.',
  },
  SEARCH_NAME_TAKEN: {
    vi: 'Đã có tìm kiếm tên “{name}”; chưa có gì được lưu. Hãy đặt tên khác, hoặc xóa tìm kiếm cũ trước.',
    en: 'There is a search named “{name}” already; nothing was saved. Choose another name, or remove the old one first.',
  },
  SEARCH_OF_ANOTHER: {
    vi: 'Tìm kiếm này do người khác lưu và dùng chung cho đơn vị nên chỉ người đó hoặc quản trị sửa, xóa được. Hãy lưu một bản của riêng mình với tên khác.',
    en: 'Somebody else keeps this search for the office; only that person or an administrator can change it. Keep one of your own under another name.',
  },
  EXPORT_GONE: {
    vi: 'Tệp kết quả này đã hết hạn hoặc đã tải xong; dữ liệu trong kho không đổi. Hãy quay lại trang Tra cứu và bấm “Xuất kết quả” lần nữa.',
    en: 'This file of results has expired or was fetched already; nothing in the archive changed. Go back to the search and press “Export results” again.',
  },
  EXPORT_EMPTY: {
    vi: 'Không có lượt khen nào để xuất với điều kiện đang chọn. Hãy bớt bộ lọc hoặc đổi từ tìm rồi xuất lại.',
    en: 'There is no award to export with these conditions. Take a filter away or change the words, then export again.',
  },
} as const;
