import { composeGoldenBook } from '../compose-register.ts';
import { defineKind } from '../document-kind.ts';
import { goldenBookSchema } from '../register-data.ts';
import { sampleGoldenBooks } from '../samples/registers.ts';
import { definePhrases, speaker } from '../wording.ts';

const phrases = definePhrases({
  title: { label: 'Tên sổ', text: 'Sổ vàng khen thưởng', source: 'Thông lệ; chưa văn bản nào quy định mẫu' },
});

export const goldenBook = defineKind({
  id: 'golden-book',
  name: { vi: 'Sổ vàng khen thưởng', en: 'Golden book' },
  group: 'register',
  abbreviation: null,
  source: 'Chưa văn bản nào quy định mẫu: các cột do cơ quan đặt',
  schema: goldenBookSchema,
  phrases,
  compose: (data, wording) => composeGoldenBook(data, speaker('golden-book', phrases, wording)('title')),
  samples: sampleGoldenBooks,
});
