/** Refusals of BagIt packages: each check by its name, and that nothing was written. */
export const BAG_SENTENCES = {
  BAG_NOT_A_BAG: {
    vi: 'Tệp này không phải gói BagIt (không có bagit.txt đúng phiên bản). Hãy chọn tệp .zip do phần mềm lưu trữ xuất theo RFC 8493.',
    en: 'This is no BagIt package (no bagit.txt of a known version). Choose a .zip that an archive exported by RFC 8493.',
  },
  BAG_DAMAGED: {
    vi: 'Gói bị hỏng ở “{name}”; chưa nhập gì. Hãy chép lại gói từ nơi gửi.',
    en: 'The package is damaged at “{name}”; nothing was brought in. Copy it again from its sender.',
  },
  BAG_ENCRYPTED: {
    vi: 'Gói có mật khẩu nên không đọc được; chưa nhập gì. Hãy xin gói không đặt mật khẩu.',
    en: 'The package has a password; nothing was brought in. Ask for one without.',
  },
  BAG_FETCH: {
    vi: 'Gói đòi tải tệp từ nơi khác (fetch.txt) nên không được nhận; chưa tải gì. Hãy xin gói đủ mọi tệp.',
    en: 'The package wants files fetched from elsewhere (fetch.txt); nothing was fetched. Ask for a complete one.',
  },
  BAG_PATH_OUTSIDE: {
    vi: 'Gói có đường dẫn không an toàn: “{name}”; chưa nhập gì. Hãy báo nơi gửi lập lại gói.',
    en: 'The package holds an unsafe path: “{name}”; nothing was brought in. Ask its sender to make it again.',
  },
  BAG_LINK: {
    vi: 'Gói có liên kết tới tệp khác: “{name}”; chưa nhập gì. Hãy xin gói chứa tệp thật.',
    en: 'The package holds a link to another file: “{name}”; nothing was brought in. Ask for the file itself.',
  },
  BAG_DUPLICATE: {
    vi: 'Gói có hai tệp trùng tên (kể cả khác chữ hoa, chữ thường): “{name}”; chưa nhập gì. Hãy báo nơi gửi lập lại gói.',
    en: 'Two files of the package have one name (upper or lower case): “{name}”; nothing was brought in. Ask its sender to make it again.',
  },
  BAG_BOMB: {
    vi: 'Gói phình ra bất thường khi giải nén ở “{name}”; chưa nhập gì. Hãy hỏi lại nơi gửi.',
    en: 'The package unpacks to an abnormal size at “{name}”; nothing was brought in. Ask its sender.',
  },
  BAG_MISSING: {
    vi: 'Gói thiếu tệp “{name}”; chưa nhập gì. Hãy chép lại gói từ nơi gửi.',
    en: 'The package lacks “{name}”; nothing was brought in. Copy it again from its sender.',
  },
  BAG_EXTRA: {
    vi: 'Gói có tệp ngoài danh sách: “{name}”; chưa nhập gì. Hãy báo nơi gửi kiểm tra.',
    en: 'The package holds a file that it does not list: “{name}”; nothing was brought in. Ask its sender.',
  },
  BAG_WRONG_HASH: {
    vi: 'Nội dung “{name}” khác mã băm SHA-256 ghi trong gói: tệp đã bị sửa hoặc hỏng; chưa nhập gì. Hãy chép lại gói từ nơi gửi.',
    en: 'The content of “{name}” differs from its SHA-256: it was changed or damaged; nothing was brought in. Copy the package again.',
  },
  BAG_METADATA: {
    vi: 'Mô tả hồ sơ “{name}” không đọc được ở mục {field}; chưa nhập gì. Hãy báo nơi gửi lập lại gói.',
    en: 'The description “{name}” cannot be read at {field}; nothing was brought in. Ask its sender to make it again.',
  },
  BAG_NO_FILES: {
    vi: 'Gói không có hồ sơ nào theo mẫu trao đổi (ho-so.xml) hoặc thiếu mã gói; chưa nhập gì. Hãy xin gói xuất từ Sổ Vàng.',
    en: 'The package holds no described file (ho-so.xml) or has no identifier; nothing was brought in. Ask for one exported by Sổ Vàng.',
  },
  BAG_HAS_FILE: {
    vi: 'Hồ sơ {code} đã có trong kho này; chưa nhập gì. Hãy hoàn tác lần nhập trước, hoặc xin gói không có hồ sơ đó.',
    en: 'File {code} is in this archive already; nothing was brought in. Undo the earlier import, or ask for a package without it.',
  },
  BAG_AWARD_UNKNOWN: {
    vi: 'Danh mục của cơ quan chưa có hình thức khen thưởng “{award}”; chưa nhập gì. Hãy bổ sung danh mục rồi nhập lại.',
    en: 'The catalogue does not know the award “{award}”; nothing was brought in. Add it to the catalogue and try again.',
  },
  BAG_TOO_LARGE: {
    vi: '{files} hồ sơ vượt 4 GB hoặc 9.900 tệp trong một gói. Hãy chia thành nhiều gói.',
    en: '{files} files exceed 4 GB or 9,900 documents in one package. Make several.',
  },
  BAG_IN_USE: {
    vi: 'Hồ sơ {code} của gói đang cho mượn hoặc nằm trong danh mục xử lý nên chưa hoàn tác được. Hãy nhận lại hồ sơ trước.',
    en: 'File {code} of the package is lent or stands on a disposal list and cannot be taken back. Take it back first.',
  },
} as const;
