import { composeHandover, HANDOVER_PHRASES } from '../compose-handover.ts';
import { defineKind } from '../document-kind.ts';
import { handoverListSchema } from '../handover-data.ts';
import { sampleHandovers } from '../samples/handovers.ts';

export const handoverList = defineKind({
  id: 'handover-list',
  name: { vi: 'Danh sách trao tặng, ký nhận', en: 'List of awards handed over' },
  group: 'decision',
  abbreviation: null,
  source: 'Thông lệ trao tặng; thể thức theo NĐ 30/2020/NĐ-CP',
  schema: handoverListSchema,
  phrases: HANDOVER_PHRASES,
  compose: composeHandover,
  samples: sampleHandovers,
});
