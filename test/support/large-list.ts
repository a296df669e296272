/** A long list of fictitious people with ten years of history each, written straight into an open office's file. */
import { randomUUID } from 'node:crypto';
import { readCatalogue } from '#electron/features/catalogue/catalogue-entries.ts';
import type { Office } from '#electron/office/open-office.ts';
import { query } from '#electron/store/database.ts';
import { confirmableKeys } from '#shared/domain/eligibility/tried-routes.ts';
import type { FactContent } from '#shared/domain/honorees/facts.ts';
import { AWARD_TYPE } from './office-client.ts';

export interface LargeList {
  readonly batchId: string;
  /** What was written beside the candidates. */
  readonly facts: number;
  readonly awards: number;
}

/** Facts of a person's year; people differ by their number, so that not all are judged alike. */
function factsOf(person: number, year: number): FactContent[] {
  const level = (person + year) % 7 === 0 ? 'hoan-thanh' : (person + year) % 3 === 0 ? 'xuat-sac' : 'tot';
  const facts: FactContent[] = [{ kind: 'rating', year, level }];
  const held = { kind: 'title' as const, year, issuer: '', initiativesUsed: [], cancelled: false };
  if (level !== 'hoan-thanh') facts.push({ ...held, title: 'lao-dong-tien-tien', branch: null });
  if (level === 'xuat-sac') facts.push({ ...held, title: 'chien-si-thi-dua-co-so', branch: 'sang-kien' });
  if (year % 4 === person % 4)
    facts.push({
      kind: 'initiative',
      year,
      sort: 'sang-kien',
      scope: 'co-so',
      name: `Cải tiến ${person}-${year}`,
    });
  return facts;
}

/** Writes `size` people, their histories from `firstYear` to `lastYear`, and one submission of all of them. */
export async function writeLargeList(
  office: Office,
  size: number,
  { unitId, firstYear, lastYear, now }: { unitId: string; firstYear: number; lastYear: number; now: Date },
): Promise<LargeList> {
  const { store } = office.core.archive();
  const keys = confirmableKeys(readCatalogue(store.reader));
  const confirmed = JSON.stringify(Object.fromEntries([...keys].map((key) => [key, true])));
  const batchId = randomUUID();
  const at = now.toISOString();
  let [facts, awards] = [0, 0];
  await store.write(() => {
    const db = store.writer;
    db.run(
      query.insertInto('batch').values({
        id: batchId,
        title: `Danh sách ${size} người`,
        award_type_id: AWARD_TYPE,
        stream: 'merit',
        unit_id: unitId,
        submission_number: '1/TTr',
        submission_date: null,
        reason: '',
        received_on: null,
        due_on: null,
        state: 'draft',
        created_at: at,
        created_by: '',
        updated_at: at,
        version: 0,
      }),
    );
    for (let person = 0; person < size; person += 1) {
      const honoreeId = randomUUID();
      const who = {
        kind: 'person',
        honorific: null,
        name: `Người Thử ${person}`,
        name_key: `nguoi thu ${person}`,
        birth_date: null,
        position: 'Chuyên viên',
        unit_name: 'Sở Hư Cấu',
        unit_key: 'so hu cau',
      };
      db.run(
        query.insertInto('honoree').values({
          ...who,
          id: honoreeId,
          created_at: at,
          root_id: honoreeId,
          subject_groups: '["can-bo-cong-chuc-vien-chuc"]',
          status: 'dang-cong-tac',
        }),
      );
      for (let year = firstYear; year <= lastYear; year += 1) {
        for (const content of factsOf(person, year)) {
          facts += 1;
          db.run(
            query.insertInto('honoree_fact').values({
              id: randomUUID(),
              honoree_id: honoreeId,
              kind: content.kind,
              year,
              content: JSON.stringify(content),
              decision_number: `${person % 900}/QĐ-SHC`,
              decision_date: `${year}-12-20`,
              recorded_at: at,
              recorded_by: '',
              removed_at: null,
              version: 0,
            }),
          );
        }
      }
      awards += 1;
      db.run(
        query.insertInto('award').values({
          ...{ id: randomUUID(), honoree_id: honoreeId, award_type_id: AWARD_TYPE, kind: 'person' },
          ...{ honorific: null, name: who.name, position: who.position, unit_name: who.unit_name },
          ...{ reason: '', decision_number: `${person}/QĐ-UBND`, decision_date: `${firstYear + 3}-06-01` },
          ...{ year: firstYear + 3, signer: '', source: 'import', decision_id: null, batch_id: null },
          ...{ candidate_id: null, dossier_id: null, import_id: null, golden_number: null },
          ...{ recorded_at: at, removed_at: null },
        }),
      );
      db.run(
        query.insertInto('candidate').values({
          ...who,
          id: randomUUID(),
          batch_id: batchId,
          ordinal: person + 1,
          achievement: '',
          honoree_id: honoreeId,
          outcome: 'pending',
          import_id: null,
          removed_at: null,
          version: 0,
          ticks: person % 2 === 0 ? confirmed : '{}',
        }),
      );
    }
  });
  return { batchId, facts, awards };
}
