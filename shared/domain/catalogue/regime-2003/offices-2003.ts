/** Offices that decided under the 2003 law (Điều 77 for orders and medals; the others from memory). */
export const PRESIDENT = 'chu-tich-nuoc';
export const MINISTER = 'bo-truong-thu-truong-bo-ban-nganh';
export const PROVINCE = 'chu-tich-ubnd-cap-tinh';
export const DISTRICT = 'chu-tich-ubnd-cap-huyen';
export const COMMUNE = 'chu-tich-ubnd-cap-xa';
/** Heads of units with their own seal and account, and the kinds of them that the 2022 law names. */
export const UNITS = [
  'thu-truong-don-vi-co-con-dau-tai-khoan',
  'thu-truong-co-quan-chuyen-mon-cap-tinh',
  'thu-truong-don-vi-phap-nhan-thuoc-bo-ban-nganh',
  'giam-doc-doanh-nghiep-hop-tac-xa',
] as const;
export const ARMED_FORCES = 'bo-quoc-phong-bo-cong-an';
