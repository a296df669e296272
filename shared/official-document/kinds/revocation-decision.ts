import { checkRevocation } from '../check-revocation.ts';
import { composeRevocation, REVOCATION_PHRASES } from '../compose-revocation.ts';
import { defineKind } from '../document-kind.ts';
import { revocationDataSchema } from '../revocation-data.ts';
import { sampleRevocations } from '../samples/revocations.ts';

export const revocationDecision = defineKind({
  id: 'revocation-decision',
  name: { vi: 'Quyết định hủy bỏ khen thưởng', en: 'Revocation of awards' },
  group: 'decision',
  abbreviation: 'QĐ',
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.2; Luật 06/2022/QH15, Điều 93',
  schema: revocationDataSchema,
  phrases: REVOCATION_PHRASES,
  compose: composeRevocation,
  check: checkRevocation,
  samples: sampleRevocations,
});
