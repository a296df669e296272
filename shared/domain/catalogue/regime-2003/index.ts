import type { CatalogueEntry } from '../entries.ts';
import { COLLECTIVE_TITLES_2003 } from './collective-titles.ts';
import { COMMENDATIONS_2003 } from './commendations.ts';
import { LABOUR_ORDER_2003 } from './labour-order.ts';
import { PERSONAL_TITLES_2003 } from './personal-titles.ts';
import { STATE_HONOURS_2003 } from './state-honours.ts';

/**
 * Titles and awards of Luật 15/2003/QH11, to 31/12/2023, with the ids of the 2022 law. Not among them: what only the 2022
 * law has (xã, phường tiêu biểu; Huy chương Thanh niên xung phong vẻ vang; kỷ niệm chương of the province and of the
 * Ủy ban Thường vụ Quốc hội).
 */
export const REGIME_2003_ENTRIES: readonly CatalogueEntry[] = [
  ...PERSONAL_TITLES_2003,
  ...COLLECTIVE_TITLES_2003,
  ...LABOUR_ORDER_2003,
  ...STATE_HONOURS_2003,
  ...COMMENDATIONS_2003,
];
