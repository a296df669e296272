import { checkCertifiedCopy } from '../check-copy.ts';
import { composeCertifiedCopy } from '../compose-copy.ts';
import { certifiedCopySchema } from '../copy-data.ts';
import { defineKind } from '../document-kind.ts';
import { sampleCopies } from '../samples/copies.ts';

export const certifiedCopy = defineKind({
  id: 'certified-copy',
  name: { vi: 'Bản sao (sao y, sao lục, trích sao)', en: 'Copy (sao y, sao lục, trích sao)' },
  group: 'archive',
  abbreviation: 'SY',
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần II; Phụ lục III, Mẫu 3.1, 3.2',
  schema: certifiedCopySchema,
  phrases: {},
  compose: composeCertifiedCopy,
  check: checkCertifiedCopy,
  samples: sampleCopies,
});
