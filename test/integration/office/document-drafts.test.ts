import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentSource } from '#shared/contract/documents.ts';
import { DRAFTABLE } from '#shared/domain/draft-documents/draftable.ts';
import { findKind } from '#shared/official-document/kinds/index.ts';
import { refusalBy } from '#test/support/office-client.ts';
import { makeOffice, type OfficeFixture } from '#test/support/office-fixture.ts';
import { approveSubmission, issueDecision, person, WHOLE_ARCHIVE } from '#test/support/office-story.ts';

let fixture: OfficeFixture;
const sources: Partial<Record<DocumentSource['type'], string>> = {};
beforeAll(async () => {
  fixture = await makeOffice({ day: '2026-05-06' });
  const people = [
    person('Nguyễn Văn Đạt', { birthDate: '1980-03-05', achievement: 'Sáng kiến tiết kiệm giấy' }),
    person('Trần Thị Bền', { honorific: 'ba', birthDate: '1985' }),
  ];
  const { id: decisionId } = await issueDecision(fixture, people);
  const approved = await approveSubmission(
    fixture,
    [person('Nguyễn Văn Đạt', { birthDate: '1980-03-05' }), person('Lê Văn Rớt')],
    [],
  );
  const candidates = (await fixture.as('clerk').nominations.get({ id: approved.id })).candidates;
  const { hits } = await fixture.as('reader').archive.search({ ...WHOLE_ARCHIVE, text: 'Đạt' });
  const award = await fixture.as('reader').archive.award({ id: hits[0]?.id ?? '' });
  Object.assign(sources, {
    batch: approved.id,
    council: approved.id,
    decision: decisionId,
    award: award.id,
    dossier: award.dossierId,
    candidate: candidates[0]?.id,
  });
});
afterAll(() => fixture.close());

const draft = (type: DocumentSource['type'], kind: string) =>
  fixture.as('secretary').documents.draft({
    id: randomUUID(),
    kind,
    source: { type, id: sources[type] ?? '' },
    awardIds: [],
  });

const offered = Object.entries(DRAFTABLE).flatMap(([type, kinds]) =>
  kinds
    // The candidate of this story is a person.
    .filter((kind) => findKind(kind) !== undefined && kind !== 'achievement-report-collective')
    .map((kind) => ({ type: type as DocumentSource['type'], kind })),
);

describe('drafting from records', () => {
  it.each(offered)('$kind from a $type: its data fit the schema', async ({ type, kind }) => {
    const made = await draft(type, kind);
    // What should be read in place of a mistake only a person knows; nothing else may be missing.
    expect(made.problems.map(({ path }) => path).filter((path) => !path.endsWith('shouldRead'))).toEqual([]);
    expect(made.source).toMatchObject({ type });
    expect(made.title).not.toBe('');
  });

  it('puts the facts of the submission into a tờ trình', async () => {
    const { data, symbol } = await draft('batch', 'submission');
    expect(symbol).toBe('TTr-UBND');
    expect(data).toMatchObject({
      awardClass: 'commendation',
      addressees: [data.decider],
      minutes: { number: '12/BB-HĐ', date: '2026-05-06' },
      reason: 'đã có thành tích xuất sắc trong phong trào thi đua',
      recipients: [
        { kind: 'person', honorific: 'Ông', name: 'Nguyễn Văn Đạt', position: 'Chuyên viên' },
        { name: 'Lê Văn Rớt' },
      ],
    });
    expect(data.grounds).toEqual(['Điều 72, Điều 74, khoản 4 Điều 79 Luật Thi đua, khen thưởng']);
  });

  it('names what each already holds in the summary, with its decision', async () => {
    const { data } = await draft('batch', 'achievement-summary');
    expect(data.nominees).toMatchObject([
      {
        name: 'Nguyễn Văn Đạt',
        past: expect.stringMatching(/\(Quyết định số 01\/QĐ-UBND ngày 06\/05\/2026\)/),
        born: '05/03/1980',
      },
      { name: 'Lê Văn Rớt', past: '' },
    ]);
  });

  it('puts the votes into the minutes and the count', async () => {
    expect((await draft('council', 'council-minutes')).data).toMatchObject({
      agency: { symbol: 'BB-HĐTĐKT', name: 'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG' },
      opened: { date: '2026-05-06' },
      membersTotal: 15,
      membersPresent: 14,
      chair: { name: 'Trần Thị Chủ Tọa' },
      votes: [{ name: 'Ông Nguyễn Văn Đạt', yes: 14 }, { yes: 14 }],
    });
    expect((await draft('council', 'ballot-count-minutes')).data).toMatchObject({
      issued: 14,
      rows: [{ yes: 14, no: 0 }, { yes: 14 }],
    });
  });

  it('tells the result by the decision, confirms an award with its proof, copies a decision', async () => {
    expect((await draft('decision', 'result-notice')).data).toMatchObject({
      decisions: [{ symbol: '01/QĐ-UBND', date: '2026-05-06' }],
      approved: [{ name: 'Ông Nguyễn Văn Đạt' }, { name: 'Bà Trần Thị Bền' }],
      rejected: [],
    });
    expect((await draft('award', 'award-confirmation')).data).toMatchObject({
      recipient: { honorific: 'Ông', name: 'Nguyễn Văn Đạt' },
      awards: [
        {
          decision: '01/QĐ-UBND',
          proof: expect.stringMatching(/^Sổ đăng ký văn bản đi năm 2026, số \d+; Hồ sơ số /),
        },
      ],
      trail: [expect.stringContaining('06/05/2026')],
    });
    const copy = await draft('decision', 'certified-copy');
    expect(copy.symbol).toBe('SY-UBND');
    expect(copy.data.original).toMatchObject({ number: 1, symbol: 'QĐ-UBND', date: '2026-05-06' });
  });

  it('begins a report with the person and what is already held', async () => {
    expect((await draft('candidate', 'achievement-report-person')).data).toMatchObject({
      person: { name: 'Nguyễn Văn Đạt', born: '1980-03-05' },
      commendations: [{ year: '2026', decision: expect.stringContaining('01/QĐ-UBND') }],
    });
  });

  it('refuses what cannot be drafted from there, in words', async () => {
    expect(await refusalBy(draft('batch', 'certified-copy'))).toMatchObject({
      code: 'DOCUMENT_NOT_FROM_HERE',
      facts: { kind: 'Bản sao (sao y, sao lục, trích sao)' },
    });
    expect(await refusalBy(draft('candidate', 'achievement-report-collective'))).toMatchObject({
      code: 'DOCUMENT_NOT_FROM_HERE',
    });
    expect(await refusalBy(draft('batch', 'receipt-slip'))).toMatchObject({ code: 'DOCUMENT_KIND_UNKNOWN' });
  });
});
