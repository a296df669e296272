/** Which office of the catalogue the authority line of a decision names. */

const MINISTRY_CITIES = 'HÀ NỘI|HỒ CHÍ MINH|HẢI PHÒNG|ĐÀ NẴNG|CẦN THƠ|HUẾ';
const COMMITTEE = '(?:ỦY BAN NHÂN DÂN|UBND)';
const COMPANY =
  '(?:CÔNG TY|TỔNG CÔNG TY|TẬP ĐOÀN|DOANH NGHIỆP|HỢP TÁC XÃ|LIÊN HIỆP HỢP TÁC XÃ|XÍ NGHIỆP|NHÀ MÁY|NGÂN HÀNG)';

/** Heads of units with their own seal: the law of 2003 named them, that of 2022 only some of them. */
const UNIT = 'thu-truong-don-vi-co-con-dau-tai-khoan';

/** First match wins. Luật 06/2022/QH15 Điều 77–80; Luật 15/2003/QH11. */
const OFFICES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^CHỦ TỊCH NƯỚC/u, ['chu-tich-nuoc']],
  [/^THỦ TƯỚNG/u, ['thu-tuong-chinh-phu', 'chinh-phu']],
  [/^BỘ TRƯỞNG/u, ['bo-truong-thu-truong-bo-ban-nganh']],
  [
    new RegExp(`^CHỦ TỊCH ${COMMITTEE} (?:TỈNH|THÀNH PHỐ (?:${MINISTRY_CITIES}))(?: |$)`, 'u'),
    ['chu-tich-ubnd-cap-tinh'],
  ],
  [new RegExp(`^CHỦ TỊCH ${COMMITTEE} (?:HUYỆN|QUẬN|THỊ XÃ|THÀNH PHỐ) `, 'u'), ['chu-tich-ubnd-cap-huyen']],
  [new RegExp(`^CHỦ TỊCH ${COMMITTEE} (?:XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU) `, 'u'), ['chu-tich-ubnd-cap-xa']],
  [/^CHỦ TỊCH HỘI ĐỒNG (?:QUẢN TRỊ|THÀNH VIÊN)/u, ['chu-tich-hdqt-hdtv', UNIT]],
  [new RegExp(`^(?:TỔNG )?GIÁM ĐỐC ${COMPANY}`, 'u'), ['giam-doc-doanh-nghiep-hop-tac-xa', UNIT]],
  [
    new RegExp(
      `^(?:GIÁM ĐỐC SỞ|CHÁNH VĂN PHÒNG ${COMMITTEE}|CHÁNH VĂN PHÒNG ĐOÀN ĐẠI BIỂU|CHÁNH THANH TRA (?:TỈNH|THÀNH PHỐ)|TRƯỞNG BAN (?:DÂN TỘC|QUẢN LÝ))`,
      'u',
    ),
    ['thu-truong-co-quan-chuyen-mon-cap-tinh', UNIT],
  ],
  [
    /^(?:HIỆU TRƯỞNG|GIÁM ĐỐC (?:BỆNH VIỆN|TRUNG TÂM|BAN QUẢN LÝ)|(?:CHI )?CỤC TRƯỞNG|VIỆN TRƯỞNG)/u,
    ['nguoi-dung-dau-don-vi-su-nghiep-thuoc-so', 'thu-truong-don-vi-phap-nhan-thuoc-bo-ban-nganh', UNIT],
  ],
];

/** Keys of the offices it may be, most exact first; null where the line names none that is known. */
export function officesOfAuthority(authority: string): readonly string[] | null {
  const line = authority.toLocaleUpperCase('vi').replace(/\s+/gu, ' ').trim();
  return OFFICES.find(([pattern]) => pattern.test(line))?.[1] ?? null;
}

/** A collective body stands where the office of its head should: the power to award is a person's. */
export function isCollectiveAuthority(authority: string): boolean {
  return /^(?:TM\.\s*)?(?:ỦY BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HỘI ĐỒNG)/u.test(
    authority.toLocaleUpperCase('vi').trim(),
  );
}
