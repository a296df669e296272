import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalBy } from '#test/support/office-client.ts';
import { makeOffice, type OfficeFixture } from '#test/support/office-fixture.ts';

let fixture: OfficeFixture;
let text: string;
beforeAll(async () => {
  fixture = await makeOffice();
  ({ text } = await desk().exportFile({}));
});
afterAll(() => fixture.close());

const desk = () => fixture.as('administrator').catalogue;
const whole = () => desk().entries({ kind: null, text: '', on: null, toReview: false });

/** The file with one text put for another; fails where the file does not hold it. */
function altered(from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the file has no ${from}`);
  return text.replace(from, to);
}

/** The line (from 1) on which a text of a file first stands. */
const lineOf = (file: string, wanted: string) => file.slice(0, file.indexOf(wanted)).split('\n').length;

const apply = async (file: string, revision?: string) =>
  desk().applyFile({
    stepId: randomUUID(),
    text: file,
    revision: revision ?? (await desk().previewFile({ text: file })).revision,
    fileName: 'danh-muc.yaml',
    reason: 'Cập nhật theo tệp của tỉnh',
  });

describe('a catalogue file', () => {
  it('exported and read again is the same to the last entry', async () => {
    const { fileName } = await desk().exportFile({});
    expect(fileName).toBe('danh-muc-uy-ban-nhan-dan-tinh-hu-cau-2026-05-06.yaml');
    const { added, changed, unchanged, problems } = await desk().previewFile({ text });
    expect({ added, changed, problems }).toEqual({ added: [], changed: [], problems: [] });
    expect(unchanged).toBe((await whole()).entries.length);
    expect((await refusalBy(apply(text))).code).toBe('CATALOGUE_FILE_SAME');
  });

  it('is previewed with what it changes, applied as one step, and taken back as one', async () => {
    const file = altered('vnd: 2530000', 'vnd: 2600000');
    const preview = await desk().previewFile({ text: file });
    expect(preview.changed).toMatchObject([
      { kind: 'base_salary', validFrom: '2026-07-01', fields: ['vnd'] },
    ]);
    expect(preview.entries).toMatchObject([{ kind: 'base_salary', content: { vnd: 2_600_000 } }]);
    const before = (await whole()).entries;
    const { stepId, label } = await apply(file, preview.revision);
    expect(label).toBe('Nhập tệp danh mục “danh-muc.yaml”: thêm 0, sửa 1 mục');
    const salary = (await whole()).entries.filter(({ kind }) => kind === 'base_salary').at(-1);
    expect(salary?.content).toMatchObject({ vnd: 2_600_000 });
    await desk().undoStep({ stepId });
    expect((await whole()).entries).toEqual(before);
  });

  it('previewed before another change is refused as stale', async () => {
    const file = altered('vnd: 2530000', 'vnd: 2600000');
    const { revision } = await desk().previewFile({ text: file });
    const { stepId } = await apply(altered('vnd: 2340000', 'vnd: 2350000'));
    expect((await refusalBy(apply(file, revision))).code).toBe('STALE');
    await desk().undoStep({ stepId });
  });

  const faults: readonly (readonly [
    what: string,
    make: () => { file: string; line: number; says: RegExp },
  ])[] = [
    [
      'that is no YAML',
      () => {
        const file = text.replace('entries:', 'entries: [');
        return { file, line: 0, says: /./ };
      },
    ],
    [
      'with an unknown condition',
      () => {
        const file = altered('condition: held_title', 'condition: moon_phase');
        return { file, line: lineOf(file, 'condition: moon_phase'), says: /moon_phase/ };
      },
    ],
    [
      'with a day that is in no calendar',
      () => {
        const file = altered('validFrom: 2026-07-01', 'validFrom: 2026-02-30');
        return { file, line: lineOf(file, 'validFrom: 2026-02-30'), says: /2026-02-30/ };
      },
    ],
    [
      'that names an office nobody knows',
      () => {
        const file = altered('office: thu-tuong-chinh-phu', 'office: vi-khach-la');
        return { file, line: lineOf(file, 'office: vi-khach-la'), says: /vi-khach-la/ };
      },
    ],
    [
      'with a field the catalogue does not have',
      () => {
        const file = altered('vnd: 2530000', 'vnd: 2530000\n        colour: red');
        return { file, line: lineOf(file, 'colour: red'), says: /colour/ };
      },
    ],
    [
      'whose routes lead back to themselves',
      () => {
        const route = /routes: \[([^\]]+)\]|- (r-42-1-a)\n/u.exec(text);
        const to = 'condition: one_of_routes';
        const at = text.indexOf(to);
        if (at < 0 || route === null) throw new Error('no route that refers to others');
        const id = [...text.slice(0, at).matchAll(/id: (r-[\w-]+)/gu)].at(-1)?.[1] ?? '';
        const rest = text
          .slice(at)
          .replace(/- r-[\w-]+/u, `- ${id}`)
          .replace(/routes: \[\s*r-[\w-]+/u, `routes: [ ${id}`);
        return { file: text.slice(0, at) + rest, line: 0, says: new RegExp(id) };
      },
    ],
  ];
  it.each(faults)(
    '%s is refused with its line and reason, and the catalogue in force stays',
    async (_what, make) => {
      const { file, line, says } = make();
      const before = await whole();
      const { problems, entries, added, changed } = await desk().previewFile({ text: file });
      expect({ entries, added, changed }).toEqual({ entries: [], added: [], changed: [] });
      const [first] = problems;
      expect(first?.reason).toMatch(says);
      if (line > 0) expect(first?.line).toBe(line);
      expect(first?.line).toBeGreaterThan(0);
      const refused = await refusalBy(apply(file));
      expect(refused.code).toBe('CATALOGUE_FILE_INVALID');
      expect(refused.facts.line).toBe(first?.line);
      expect(await whole()).toEqual(before);
    },
  );

  it('is for the administrator to bring in, and for everybody to take out', async () => {
    const revision = (await whole()).revision;
    const call = fixture.as('secretary').catalogue.applyFile({
      stepId: randomUUID(),
      text,
      revision,
      fileName: 'a.yaml',
      reason: 'x',
    });
    expect((await refusalBy(call)).code).toBe('NOT_ALLOWED');
    expect((await fixture.as('reader').catalogue.exportFile({})).text).toBe(text);
  });
});
