import type { Catalogue } from '../catalogue/catalogue.ts';
import type { CaseProposal, Finding } from './case.ts';

/** Luật 06/2022/QH15 applies from this day (94.1); it has no clause on dossiers pending then (INT-11). */
export const LAW_2022_FROM = '2024-01-01';

export interface Regime {
  readonly id: string;
  /** The day whose rules are applied. */
  readonly day: string;
  /** G1: holds, or null where the date alone forces a person to look. */
  readonly finding: Finding;
}

const finding = (
  cite: string,
  holds: true | null,
  missing: string | null,
  interpretations: string[],
  proof: string[] = [],
): Finding => ({
  condition: 'G1',
  cite,
  article: cite,
  holds,
  requirement: 'Chế độ pháp luật theo ngày nhận hồ sơ',
  proof,
  missing,
  interpretations,
});

/** Which law judges the dossier: by the day it was received (law 94.1; NĐ 152/2025 Điều 60.3; Luật 06/2026/QH16). */
export function regimeOf(catalogue: Catalogue, proposal: CaseProposal): Regime {
  const { dossierReceived, decisionDate } = proposal;
  const pendingIn2024 =
    dossierReceived < LAW_2022_FROM && decisionDate !== undefined && decisionDate >= LAW_2022_FROM;
  const day = pendingIn2024 ? LAW_2022_FROM : dossierReceived;
  const regime = catalogue.allAt('regime', day)[0];
  const id = regime?.key ?? '';
  if (pendingIn2024)
    return {
      id,
      day,
      finding: finding('94-95', null, 'hồ sơ nhận trước, quyết định sau ngày 01/01/2024', ['INT-11']),
    };
  if (regime === undefined)
    return {
      id,
      day,
      finding: finding('94', null, 'không có chế độ pháp luật nào trong danh mục cho ngày này', []),
    };
  if (regime.content.incomplete)
    return {
      id,
      day,
      finding: finding(
        regime.content.name,
        null,
        'văn bản sửa đổi chưa được nhập đủ, đối chiếu trước khi kết luận',
        ['INT-20'],
      ),
    };
  return { id, day, finding: finding('94', true, null, [], [regime.content.name]) };
}
