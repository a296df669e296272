/** Why a file of candidates cannot be read. */
export type ListFileErrorCode =
  /** Neither .xlsx nor text, or damaged. */
  | 'not_a_list_file'
  /** Protected by a password. */
  | 'encrypted'
  /** More bytes, rows or cells than a list may have. */
  | 'too_large'
  /** Holds macros (.xlsm). */
  | 'macro_file'
  /** No bytes, or no filled cell. */
  | 'empty_list'
  /** Unpacks to far more than it says, or than a list can be. */
  | 'zip_bomb'
  /** The Excel 97-2003 format. */
  | 'old_xls';

/** A file refused; `code` says why, {@link LIST_FILE_SENTENCES} what to do. Holds no content of the file. */
export class ListFileError extends Error {
  readonly code: ListFileErrorCode;

  constructor(code: ListFileErrorCode, options?: ErrorOptions) {
    super(`list file refused: ${code}`, options);
    this.name = 'ListFileError';
    this.code = code;
  }
}

/** What to tell the user. */
export const LIST_FILE_SENTENCES: Readonly<
  Record<ListFileErrorCode, { readonly vi: string; readonly en: string }>
> = {
  not_a_list_file: {
    vi: 'Không đọc được tệp này. Mở tệp bằng Excel, lưu lại dạng .xlsx (hoặc CSV UTF-8) rồi chọn lại.',
    en: 'This file cannot be read. Open it in Excel, save it as .xlsx (or CSV UTF-8) and choose it again.',
  },
  encrypted: {
    vi: 'Tệp có mật khẩu. Mở tệp bằng Excel, bỏ mật khẩu, lưu lại rồi chọn lại.',
    en: 'The file has a password. Open it in Excel, remove the password, save it and choose it again.',
  },
  too_large: {
    vi: 'Tệp quá lớn (tối đa 20 MB và 50.000 dòng). Tách thành nhiều tệp rồi nhập từng tệp.',
    en: 'The file is too large (20 MB and 50,000 rows at most). Split it and import the parts one by one.',
  },
  macro_file: {
    vi: 'Tệp có chứa macro nên không được nhận. Trong Excel chọn Lưu thành (Save As) dạng .xlsx rồi chọn lại.',
    en: 'Files with macros are not taken. In Excel choose Save As .xlsx and choose that file.',
  },
  empty_list: {
    vi: 'Tệp không có dòng nào. Kiểm tra lại xem đã chọn đúng tệp danh sách chưa.',
    en: 'The file has no rows. Check that it is the right list.',
  },
  zip_bomb: {
    vi: 'Tệp có nội dung bất thường khi giải nén nên không được mở. Chép danh sách sang một tệp Excel mới rồi chọn lại.',
    en: 'The file unpacks abnormally and was not opened. Copy the list to a new Excel file and choose that one.',
  },
  old_xls: {
    vi: 'Tệp ở dạng Excel cũ (.xls). Mở bằng Excel, chọn Lưu thành (Save As) dạng .xlsx rồi chọn lại.',
    en: 'The file is in the old Excel format (.xls). Open it in Excel, choose Save As .xlsx and choose that file.',
  },
};
