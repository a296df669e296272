/** Fictitious lists of awards handed over. No name here is a real person's. */
import type { DocumentSample } from '../document-kind.ts';
import { type HandoverListData, handoverListSchema } from '../handover-data.ts';
import { collective, household, person, range } from '../sample-people.ts';

const BASE = {
  kind: 'handover-list',
  agency: { parent: '', name: 'ỦY BAN NHÂN DÂN TỈNH BẮC NINH', place: 'Bắc Ninh', symbol: '' },
  target: {
    number: '1246/QĐ-UBND',
    date: '2026-11-24',
    issuer: 'Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh',
    subject: 'về việc tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
  },
  award: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
} as const;

/** Who receives, without what a decision says beside the name. */
function receiver({ kind, honorific, name, position, unit }: ReturnType<typeof person>) {
  return { kind, honorific, name, position, unit };
}

/** A ceremony with everybody; a list for those who were not there, of two pages. */
export function sampleHandovers(): readonly DocumentSample<HandoverListData>[] {
  return [
    {
      name: 'ceremony',
      data: handoverListSchema.parse({
        ...BASE,
        date: '2026-12-10',
        handedOn: '2026-12-10',
        place: 'Hội trường Ủy ban nhân dân tỉnh',
        rows: [
          ...range(2).map(collective).map(receiver),
          ...range(4).map(person).map(receiver),
          { ...receiver(household(1)), note: 'Gia đình nhận thay' },
        ],
        makerName: 'Ngô Thị Liễu',
      }),
    },
    {
      name: 'two-pages',
      data: handoverListSchema.parse({
        ...BASE,
        draftYear: 2026,
        rows: range(24).map(person).map(receiver),
        sizePreset: 'B',
      }),
    },
  ];
}
