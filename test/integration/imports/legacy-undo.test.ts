import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  BANG_KHEN,
  bringIn,
  openList,
  settingsFor,
  smallList,
  whenImport,
  whenResting,
} from '#test/support/legacy-import-story.ts';
import { legacyListRows, writeLegacyXlsx } from '#test/support/legacy-list-file.ts';
import { refusalBy } from '#test/support/office-client.ts';
import { makeOffice, type OfficeFixture } from '#test/support/office-fixture.ts';
import { person, startSubmission } from '#test/support/office-story.ts';

let fixture: OfficeFixture;
const folder = mkdtempSync(join(tmpdir(), 'so-vang-undo-'));
beforeAll(async () => {
  fixture = await makeOffice();
});
afterAll(async () => {
  await fixture.close();
  rmSync(folder, { recursive: true, force: true });
});

const archivist = () => fixture.as('archivist').imports;
const rows = (sql: string, ...parameters: unknown[]) =>
  fixture.office.core.archive().store.reader.sql<Record<string, unknown>>(sql, ...parameters);
const awardsOf = (importId: string) =>
  rows(
    'SELECT id, name, honoree_id FROM award WHERE import_id = ? AND removed_at IS NULL ORDER BY seq',
    importId,
  );
const count = (sql: string, ...parameters: unknown[]) => Number(rows(sql, ...parameters)[0]?.n);

async function largeList(size: number): Promise<Buffer> {
  const file = join(folder, `${size}.xlsx`);
  await writeLegacyXlsx(file, legacyListRows(size, { seed: size, wrong: 0, twice: 0 }));
  return readFileSync(file);
}

describe('the undo of an import', () => {
  it('takes away what nobody has touched since, keeps the three that were edited, and names them', async () => {
    const { importId, imported } = await bringIn(fixture, await largeList(2_000), { name: 'Sổ lớn.xlsx' });
    const [first, second, third] = awardsOf(importId);
    const edit = (id: unknown) =>
      fixture.as('archivist').archive.editAwards({
        edit: randomUUID(),
        awardIds: [String(id)],
        changes: { signer: 'Lò Văn Sửa' },
        reason: 'Theo bản giấy',
      });
    await edit(first?.id);
    await edit(second?.id);
    await edit(third?.id);
    const before = count('SELECT count(*) AS n FROM honoree');
    const plan = await archivist().undoLegacyPlan({ importId, offset: 0, limit: 10 });
    expect(plan).toMatchObject({ awards: imported - 3, keptTotal: 3 });
    expect(plan.kept.map(({ name, reasons }) => [name, reasons[0]?.vi])).toEqual(
      [first, second, third].map((award) => [award?.name, 'Đã được sửa sau khi nhập']),
    );
    await archivist().undoLegacy({ importId });
    const undone = await whenResting(fixture, importId);
    expect(undone).toMatchObject({ state: 'undone', removed: imported - 3, kept: 3 });
    expect(awardsOf(importId).map(({ name }) => name)).toEqual([first?.name, second?.name, third?.name]);
    const { total, kept } = await archivist().legacyKept({ importId, offset: 0, limit: 10 });
    expect([total, kept.map(({ awardId }) => awardId)]).toEqual([3, [first?.id, second?.id, third?.id]]);
    expect(count('SELECT count(*) AS n FROM honoree WHERE removed_at IS NULL')).toBe(3);
    expect(count('SELECT count(*) AS n FROM honoree')).toBe(before);
    const listed = await fixture.as('reader').honorees.list({ text: '', kind: null, offset: 0, limit: 10 });
    expect(listed.total).toBe(3);
    const [log] = (
      await fixture.as('administrator').audit.list({ before: null, limit: 1, subjectId: importId })
    ).entries;
    expect(log?.summary).toContain('giữ 3 lượt');
  });

  it('keeps the award of somebody who is proposed, and an award that came back to what it was goes', async () => {
    const list = smallList(
      ['Giữ Đề Nghị', 'Đi Sửa Rồi Thôi', 'Đi Bình Thường'].map((name) => [
        name,
        'Sở Hư Cấu',
        BANG_KHEN,
        '3/QĐ-UBND',
        '03/02/2013',
      ]),
    );
    const { importId } = await bringIn(fixture, list);
    const [proposed, edited] = awardsOf(importId);
    await startSubmission(fixture, [person('Giữ Đề Nghị', { honoreeId: String(proposed?.honoree_id) })]);
    const wrong = randomUUID();
    await fixture.as('archivist').archive.editAwards({
      edit: wrong,
      awardIds: [String(edited?.id)],
      changes: { signer: 'Nhầm' },
      reason: 'Nhầm',
    });
    await fixture.as('archivist').archive.undoEdit({ edit: wrong, undo: randomUUID() });
    await archivist().undoLegacy({ importId });
    expect(await whenResting(fixture, importId)).toMatchObject({ removed: 2, kept: 1 });
    const { kept } = await archivist().legacyKept({ importId, offset: 0, limit: 10 });
    expect(kept.map(({ name, reasons: [reason] }) => [name, reason?.code])).toEqual([
      ['Giữ Đề Nghị', 'proposed'],
    ]);
  });
});

describe('an import that runs', () => {
  it('is paused and goes on; the office writes meanwhile; stopped, it leaves nothing behind', async () => {
    const importId = await openList(fixture, await largeList(6_000), 'Sổ dài.xlsx');
    const settings = await settingsFor(fixture, importId);
    await archivist().runLegacy({ importId, settings, again: false });
    expect((await refusalBy(archivist().runLegacy({ importId, settings, again: true }))).code).toBe(
      'IMPORT_BUSY',
    );
    await whenImport(fixture, importId, ({ imported }) => imported > 0);
    await startSubmission(fixture, [person('Người Trong Khi Nhập')]);
    const paused = await archivist().pauseLegacy({ importId });
    expect(paused.state).toBe('paused');
    const { imported } = await archivist().legacyStatus({ importId });
    expect(awardsOf(importId)).toHaveLength(imported);
    expect(imported).toBeLessThan(6_000);
    await archivist().resumeLegacy({ importId });
    await whenImport(fixture, importId, (status) => status.imported > imported);
    await archivist().cancelLegacy({ importId });
    expect(await whenResting(fixture, importId)).toMatchObject({ state: 'cancelled', kept: 0 });
    expect(awardsOf(importId)).toEqual([]);
    expect(count('SELECT count(*) AS n FROM award WHERE import_id = ?', importId)).toBeGreaterThan(imported);
    expect(
      count("SELECT count(*) AS n FROM legacy_import WHERE id = ? AND state = 'cancelled'", importId),
    ).toBe(1);
  });

  it('goes on after the office was shut in the middle', async () => {
    const importId = await openList(fixture, await largeList(5_000), 'Sổ vừa.xlsx');
    const settings = await settingsFor(fixture, importId);
    await archivist().runLegacy({ importId, settings, again: false });
    await whenImport(fixture, importId, ({ imported }) => imported > 0);
    await fixture.reopen();
    const interrupted = await archivist().legacyStatus({ importId });
    expect(interrupted.state).toBe('interrupted');
    expect(interrupted.imported).toBeLessThan(5_000);
    await archivist().resumeLegacy({ importId });
    expect(await whenResting(fixture, importId)).toMatchObject({ state: 'done' });
    expect(new Set(awardsOf(importId).map(({ id }) => id)).size).toBe(
      (await archivist().legacyStatus({ importId })).imported,
    );
  });
});
