import type { AwardTypeLevel } from '#shared/contract/catalogue.ts';
import type { CommendationType } from '#shared/domain/catalogue/terms.ts';
import { KIND_NAMES, STANDING_NAMES } from '#shared/result-list/columns.ts';

/** Values of facets as lists and the command line name them. */
export const STANDING_LABELS = STANDING_NAMES;
export const KIND_LABELS = KIND_NAMES;

export const LEVEL_LABELS: Record<AwardTypeLevel, string> = {
  state: 'Cấp Nhà nước',
  province: 'Cấp bộ, ngành, tỉnh',
  unit: 'Cơ quan, đơn vị',
  commune: 'Cấp xã',
};

/** '' = the decision does not tell. */
export const TYPE_LABELS: Record<CommendationType | '', string> = {
  '': 'Chưa rõ',
  'cong-trang': 'Công trạng',
  'dot-xuat': 'Đột xuất',
  'phong-trao': 'Phong trào thi đua',
  'cong-hien': 'Quá trình cống hiến',
  'nien-han': 'Niên hạn',
  'doi-ngoai': 'Đối ngoại',
  'tong-ket-khang-chien': 'Tổng kết thành tích kháng chiến',
  'phong-trao-theo-chuyen-de': 'Phong trào theo chuyên đề',
  'chuyen-de': 'Chuyên đề',
};
