/** A real office that holds the golden archive; every award is written and indexed as an import writes it. */
import { randomUUID } from 'node:crypto';
import { standingColumns } from '#electron/features/honorees/award-standing.ts';
import { insertHonoree } from '#electron/features/honorees/honoree-rows.ts';
import { indexAward } from '#electron/store/award-index.ts';
import type { Database } from '#electron/store/database.ts';
import type { GoldenAward } from '#test/golden/golden-award.ts';
import { goldenSet } from '#test/golden/golden-set.ts';
import { UNIT_CHANGES } from '#test/golden/unit-changes.ts';
import { makeOffice, type OfficeFixture } from './office-fixture.ts';

export interface GoldenOffice {
  readonly fixture: OfficeFixture;
  /** Id of the golden award that an award of the office is. */
  goldenId(awardId: string): string;
}

/** Opens a new office on 2026-05-06 and fills it. */
export async function makeGoldenOffice(): Promise<GoldenOffice> {
  const fixture = await makeOffice();
  const { store } = fixture.office.core.archive();
  const { awards } = goldenSet();
  const ids = new Map<string, string>();
  await enterUnits(fixture);
  await store.write(() => {
    const people = new Map<string, string>();
    for (const award of awards) ids.set(enter(store.writer, award, people), award.id);
  });
  for (const [awardId, golden] of ids) {
    const award = awards.find(({ id }) => id === golden);
    if (award !== undefined && award.standing !== 'in-force') await change(fixture, awardId, award);
  }
  return { fixture, goldenId: (awardId) => ids.get(awardId) ?? awardId };
}

/** Units of the golden changes, and the changes, as an office enters them. */
async function enterUnits({ as }: OfficeFixture): Promise<void> {
  const { units } = as('clerk');
  const known = new Map<string, string>();
  const rest = { kind: 'department' as const, parentId: null };
  const own = { abbreviation: '', leaderTitle: '', validFrom: null, validTo: null };
  const idOf = async (name: string): Promise<string> => {
    const id = known.get(name) ?? (await units.create({ id: randomUUID(), name, ...rest, ...own })).id;
    known.set(name, id);
    return id;
  };
  for (const { day, kind, from, to } of UNIT_CHANGES) {
    const before = await Promise.all(from.map(idOf));
    const [unit = '', name = ''] = [before[0], from[0]];
    const fresh = { id: randomUUID(), name: to, ...rest };
    const change =
      kind === 'renamed'
        ? { kind, unit, from: name, to }
        : kind === 'merged'
          ? { kind, units: before, into: fresh.id }
          : { kind: 'dissolved' as const, unit, heir: await idOf(to) };
    const newUnits = kind === 'merged' ? [fresh] : [];
    const document = { number: '1/NQ-HĐND', date: day };
    const event = { id: randomUUID(), day, change, document, note: '', newUnits };
    await units.enterEvents({ entry: randomUUID(), events: [event] });
    if (kind === 'merged') known.set(to, fresh.id);
    if (kind === 'renamed') known.set(to, unit);
  }
}

function enter(db: Database, award: GoldenAward, people: Map<string, string>): string {
  const { kind, position, unit } = award;
  const name = award.formerName ?? award.name;
  const key = `${kind} ${name} ${unit}`;
  const at = new Date('2024-02-01T02:00:00Z');
  const facts = { kind, honorific: null, name, birthDate: null, position, unitName: unit };
  const honoreeId = people.get(key) ?? insertHonoree(db, facts, at);
  people.set(key, honoreeId);
  const id = randomUUID();
  const standing = {
    awardTypeId: award.awardType,
    stream: null,
    reason: award.reason,
    decidedOn: award.date,
    titleYear: null,
    route: null,
  };
  indexAward(db, {
    ...{ id, honoree_id: honoreeId, award_type_id: award.awardType, kind, honorific: null, name, position },
    ...standingColumns(db, standing),
    ...{ unit_name: unit, reason: award.reason, signer: award.signer, source: 'import' },
    ...{ decision_number: award.number, decision_date: award.date, year: Number(award.date.slice(0, 4)) },
    ...{ decision_id: null, batch_id: null, candidate_id: null, dossier_id: null, import_id: null },
    ...{ golden_number: null, recorded_at: at.toISOString(), removed_at: null },
  });
  return id;
}

/** Corrected and cancelled by papers of outside, as offices learn of it. */
async function change({ as }: OfficeFixture, awardId: string, award: GoldenAward): Promise<void> {
  const by = { number: '9/VP', date: '2026-02-02' };
  const { archive } = as('secretary');
  if (award.standing === 'revoked') {
    const office = award.awardType.startsWith('huan-chuong') ? 'Chủ tịch nước' : 'Thủ tướng Chính phủ';
    const why = { office, ground: 'a' as const, reason: 'Kê khai gian dối' };
    await archive.recordRevocation({ entry: randomUUID(), awardId, by, ...why });
    return;
  }
  const changes = [{ field: 'name' as const, from: award.formerName ?? '', to: award.name }];
  await archive.recordCorrection({ entry: randomUUID(), awardId, by, changes });
}
