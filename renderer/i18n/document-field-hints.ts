/**
 * Vietnamese hints under fields of documents, by the key of the field, where the label does not suffice. English ones
 * come with the schema, which carries them for `compose --schema`.
 */
export const FIELD_HINTS: Readonly<Record<string, string>> = {
  body: 'Các dòng mở đầu bằng “Phần I”, “Điều 1.”, “I.”, “1.”, “a)”, “-”, “+” được nhận ra và trình bày đúng mẫu; dấu “./.” tự thêm.',
  addressees: 'Mỗi nơi một dòng; gạch đầu dòng và dấu chấm phẩy tự thêm.',
  bases: 'Mỗi căn cứ một dòng; dấu chấm phẩy, dấu chấm cuối tự thêm.',
  distribution: 'Mỗi nơi một dòng; “Như trên”, “Như Điều …” và “Lưu: …” tự ghi.',
  symbol:
    'Phần sau dấu gạch chéo của số, ví dụ TTr-UBND; công văn ghi cơ quan và đơn vị soạn thảo, ví dụ UBND-NC.',
  parent: 'In ở dòng trên; để trống nếu không có.',
  otherOffice: 'Ghi dưới chức vụ trong Hội đồng khi dùng con dấu của cơ quan.',
  circulation: 'Ví dụ LƯU HÀNH NỘI BỘ.',
  address: 'Địa chỉ, điện thoại, thư điện tử ở chân trang đầu.',
};
