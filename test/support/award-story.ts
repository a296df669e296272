/** Awards in the archive and what happens to them, for stories about life after the decision. */
import { randomUUID } from 'node:crypto';
import type { OfficeClient } from './office-client.ts';
import { issueDecision, person, type Stage, WHOLE_ARCHIVE } from './office-story.ts';

/** An issued decision and its awards by name. */
export async function giveAwards(stage: Stage, names: readonly string[], date?: string) {
  const { id, batchId, issued } = await issueDecision(
    stage,
    names.map((name) => person(name)),
    date,
  );
  const { awards } = await stage.as('reader').archive.ofDecision({ decisionId: id });
  const byName = new Map(awards.map((award) => [award.name, award.id]));
  const awardOf = (name: string): string => {
    const found = byName.get(name);
    if (found === undefined) throw new Error(`no award of ${name}`);
    return found;
  };
  return { decisionId: id, batchId, issued, awardIds: awards.map((award) => award.id), awardOf };
}

/** An award of an earlier decision, as old lists bring it. */
export async function importAward(
  stage: Stage,
  name: string,
  more: Partial<{ award: string; decisionNumber: string; decisionDate: string; reason: string }> = {},
): Promise<string> {
  const awards = [
    {
      ...{ rowNumber: 2, kind: 'person' as const, honorific: null, name, birthDate: null },
      ...{ position: 'Giáo viên', unitName: 'Sở Hư Cấu', reason: 'Thành tích cũ', award: '' },
      ...{ decisionNumber: '12/QĐ-TTg', decisionDate: '2025-11-20' },
      ...more,
    },
  ];
  await stage.as('archivist').imports.addAwards({ importId: randomUUID(), label: 'Sổ cũ', awards });
  const text = `${name} ${awards[0]?.decisionNumber}`;
  const { hits } = await stage.as('reader').archive.search({ ...WHOLE_ARCHIVE, text });
  const [hit] = hits;
  if (hit === undefined) throw new Error(`${name} was not brought in`);
  return hit.id;
}

export const handedOver = (on: string, more: object = {}) => ({
  kind: 'handed-over' as const,
  ...{ on, receiver: '', place: 'Hội trường tỉnh', note: '' },
  ...more,
});

export const deliver = (client: OfficeClient, awardIds: string[], on: string, more: object = {}) =>
  client.archive.recordDelivery({ entry: randomUUID(), awardIds, event: handedOver(on, more) });

/** A cancellation by the level above, as it is recorded. */
export const outsideRevocation = (awardId: string, date: string, more: object = {}) => ({
  entry: randomUUID() as string,
  awardId,
  by: { number: '99/QĐ-TTg', date },
  office: 'Thủ tướng Chính phủ',
  ground: 'a' as const,
  reason: 'Kê khai gian dối',
  ...more,
});
