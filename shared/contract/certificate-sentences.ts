/** Refusals of the room for certificates and of the ledger of blanks. */
export const CERTIFICATE_SENTENCES = {
  CERTIFICATE_NO_OBJECT: {
    vi: '“{award}” không có bằng kèm theo, chỉ công nhận tại quyết định, nên không in. Hãy bỏ các trường hợp này khỏi lượt in.',
    en: '“{award}” comes without a certificate, only by the decision, so nothing is printed. Take these out of the print.',
  },
  CERTIFICATE_PRINTED: {
    vi: 'Bằng của “{name}” đã in. Nếu bản in hỏng, hãy ghi hỏng trước rồi in lại; nếu mất hoặc rách, hãy ghi đề nghị cấp lại, cấp đổi ở trang lượt khen.',
    en: 'The certificate of “{name}” has been printed. If the print is spoiled, say so first; if it was lost or damaged, enter a re-issue on the page of the award.',
  },
  CERTIFICATE_DOES_NOT_FIT: {
    vi: 'Chữ dài hơn phôi ở ô “{field}” ({count} trường hợp), dù đã thu nhỏ hết mức; chưa in gì. Hãy nới ô, cho thêm dòng hoặc giảm cỡ chữ nhỏ nhất trong mẫu.',
    en: 'The text of “{field}” is longer than the blank ({count} cases) even at its smallest size; nothing was printed. Widen the field, allow more lines or lower the smallest size in the design.',
  },
  CERTIFICATE_BEYOND_SHEET: {
    vi: 'Với máy in này, ô “{field}” ra ngoài phần in được của tờ giấy {by} mm; chưa in gì. Hãy giảm độ lệch của máy in hoặc dời ô vào trong.',
    en: 'On this printer “{field}” goes {by} mm beyond what can be printed of the sheet; nothing was printed. Lower the printer’s offset or move the field inwards.',
  },
  DESIGN_FONT_MISSING: {
    vi: 'Mẫu dùng phông chữ “{font}” không có trong phần mềm; chưa in gì. Hãy chọn phông khác trong mẫu.',
    en: 'The design uses the font “{font}”, which the program does not have; nothing was printed. Choose another font in the design.',
  },
  LETTERS_MISSING: {
    vi: 'Phông chữ của ô “{field}” không có ký tự: {letters}; chưa in gì. Hãy sửa chữ hoặc chọn phông khác.',
    en: 'The font of “{field}” lacks the letters {letters}; nothing was printed. Correct the text or choose another font.',
  },
  IMAGE_UNREADABLE: {
    vi: 'Tệp này không phải ảnh PNG hoặc JPEG, hoặc đã hỏng. Hãy quét hoặc lưu lại ảnh dạng PNG, JPEG.',
    en: 'This file is no PNG or JPEG picture, or it is damaged. Scan or save the picture as PNG or JPEG.',
  },
  IMAGE_MISSING: {
    vi: 'Mẫu dùng một ảnh không có trong kho của đơn vị. Hãy tải ảnh lên rồi chọn lại.',
    en: 'The design uses a picture that the office does not have. Upload the picture and choose it again.',
  },
  BLANKS_NEEDED: {
    vi: 'Mẫu này in lên phôi nên phải chọn lô phôi để ghi sổ. Hãy nhập phôi vào sổ theo dõi phôi trước.',
    en: 'This design is printed on blanks, so a stock must be chosen for the ledger. Enter the blanks in the ledger first.',
  },
  BLANKS_SHORT: {
    vi: 'Lô phôi chỉ còn {left} tờ dùng được, cần {needed} tờ; chưa in gì. Hãy nhập thêm phôi hoặc in ít hơn.',
    en: 'Only {left} blanks of this stock can be used and {needed} are needed; nothing was printed. Enter more blanks or print fewer.',
  },
  SERIAL_NEEDED: {
    vi: 'Lô phôi này có số sê-ri nên phải ghi số đầu tiên. Hãy nhập số in trên tờ phôi đầu.',
    en: 'The blanks of this stock carry numbers, so the first number is needed. Enter the number of the first blank.',
  },
  SERIAL_NOT_IN_STOCK: {
    vi: 'Phôi số {serial} không còn trong lô (đã dùng, đã hỏng hoặc chưa nhập). Hãy đối chiếu số trên tờ phôi với sổ.',
    en: 'The blank {serial} is not in this stock any more, or never was. Compare the number on the blank with the ledger.',
  },
  SERIAL_RECEIVED: {
    vi: 'Trong dãy từ {first} đến {last} có số đã được nhập trước đó. Hãy kiểm tra lại số đầu và số lượng.',
    en: 'Some numbers from {first} to {last} were received before. Check the first number and the quantity.',
  },
  BLANK_REASON_NEEDED: {
    vi: 'Hãy ghi lý do: phôi là vật phẩm phải theo dõi, mỗi tờ hỏng hay chuyển đi đều cần lý do trong sổ.',
    en: 'Give the reason: blanks are accounted for one by one, and each that is spoiled or leaves needs a reason in the ledger.',
  },
  PRINT_ENDED: {
    vi: 'Trong số đã chọn có bản in đã ghi hỏng hoặc đã ghi chưa in. Hãy tải lại danh sách và chọn lại.',
    en: 'Some of the chosen prints were already entered as spoiled or not printed. Refresh the list and choose again.',
  },
  REISSUE_NOT_ASKED: {
    vi: 'Chưa có đề nghị cấp lại, cấp đổi nào đang chờ in cho lượt khen này. Hãy ghi đề nghị ở trang lượt khen trước.',
    en: 'No re-issue of this award is waiting to be printed. Enter the request on the page of the award first.',
  },
} as const;
