import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { importAward, outsideRevocation } from '#test/support/award-story.ts';
import { makeOffice, type OfficeFixture } from '#test/support/office-fixture.ts';
import { WHOLE_ARCHIVE } from '#test/support/office-story.ts';

let fixture: OfficeFixture;
beforeAll(async () => {
  fixture = await makeOffice({ day: '2019-11-04' });
});
afterAll(() => fixture.close());

const DAY = '2019-12-31';
const archive = () => fixture.as('reader').archive;
const LATER = ['Sở Mới', 'Sở Hư Cấu'];

/** Every list, count and view of some questions, without the time they took. */
async function everything(): Promise<string> {
  const answers: unknown[] = [];
  for (const text of ['', 'lo van', 'Lò Vân', 'so hu cau', 'so moi', 'giao vien', 'lo vna', 'nam:2015'])
    for (const sort of ['relevance', 'newest', 'oldest', 'name'] as const)
      for (const more of [{}, { units: [LATER[1] ?? ''] }, { standings: ['in-force' as const] }]) {
        const { facets: _, ...asked } = { ...WHOLE_ARCHIVE, ...more, text, sort, asKnownOn: DAY };
        const [list, people, decisions] = await Promise.all([
          archive().search({ ...asked, facets: true }),
          archive().searchPeople(asked),
          archive().searchDecisions(asked),
        ]);
        answers.push(...[list, people, decisions].map((one) => ({ ...one, milliseconds: 0 })));
      }
  return JSON.stringify(answers);
}

it('finds, counts and groups the same for a past day after edits, corrections, revocations, merges, an import and its undo', async () => {
  const more = { decisionDate: '2015-03-04', decisionNumber: '7/QĐ-TTg' };
  const ids: string[] = [];
  for (const name of ['Lò Văn Một', 'Lò Văn Hai', 'Lò Vân Ba', 'Lò Thị Bốn', 'Mùa A Năm'])
    ids.push(await importAward(fixture, name, more));
  const [a = '', b = '', c = '', d = '', e = ''] = ids;
  const { honoreeId: first } = await archive().award({ id: a });
  const { honoreeId: second } = await archive().award({ id: b });
  const { honoreeId: third } = await archive().award({ id: c });
  const early = randomUUID();
  const merge = (mergeId: string, fromId: string, intoId: string) =>
    fixture.as('clerk').honorees.merge({ mergeId, fromId, intoId, reason: 'Cùng người' });
  await merge(early, second, first);
  await fixture
    .as('secretary')
    .archive.recordRevocation(outsideRevocation(e, '2019-10-01', { ground: 'other' }));

  await fixture.travelTo('2020-02-03');
  const before = await everything();
  expect(JSON.parse(before)[0]).toMatchObject({ total: 5 });
  expect(JSON.parse(before)[1]).toMatchObject({ total: 4 });
  const same = async (what: string) => expect([what, (await everything()) === before]).toEqual([what, true]);

  await fixture.as('archivist').archive.editAwards({
    edit: randomUUID(),
    awardIds: [a, d],
    changes: { unit: 'Sở Mới', decisionDate: '2016-01-02', decisionNumber: '8/QĐ-TTg' },
    reason: 'Đối chiếu',
  });
  await same('edits');
  await fixture.as('archivist').archive.editAwards({
    edit: randomUUID(),
    awardIds: [a],
    changes: { name: 'Vàng Văn Sửa' },
    reason: 'Đối chiếu',
  });
  await same('a new name');
  await fixture.as('secretary').archive.recordCorrection({
    entry: randomUUID(),
    awardId: b,
    by: { number: '3/VPCTN', date: '2020-01-06' },
    changes: [{ field: 'position', from: 'Giáo viên', to: 'Hiệu trưởng' }],
  });
  await same('a correction');
  await fixture
    .as('secretary')
    .archive.recordRevocation(outsideRevocation(c, '2020-01-05', { ground: 'other' }));
  await same('a revocation');
  await fixture.as('approver').archive.restore({
    entry: randomUUID(),
    awardIds: [e],
    by: { number: '5/QĐ-TTg', date: '2020-02-01' },
    reason: 'Khiếu nại đúng',
  });
  await same('a restoration');
  await merge(randomUUID(), third, first);
  await fixture.as('clerk').honorees.unmerge({ mergeId: early });
  await same('merges');
  const importId = randomUUID();
  await importAward(fixture, 'Lò Vna Sáu', more);
  const row = {
    ...{ rowNumber: 2, kind: 'person' as const, honorific: null, name: 'Lò Văn Bảy', birthDate: null },
    ...{ position: 'Giáo viên', unitName: 'Sở Mới', reason: '', award: '', ...more },
  };
  await fixture.as('archivist').imports.addAwards({ importId, label: 'Sổ cũ', awards: [row] });
  await same('an import');
  await fixture.as('archivist').imports.undo({ importId });
  await same('its undo');
});
