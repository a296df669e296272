/** One success of every call about the import of old lists that writes, for the audit log. */
import { randomUUID } from 'node:crypto';
import type { LegacySettings } from '#shared/contract/legacy-import.ts';
import {
  BANG_KHEN,
  openList,
  rowsToCorrect,
  settingsFor,
  smallList,
  uploadList,
  whenResting,
} from '#test/support/legacy-import-story.ts';
import type { OfficeFixture } from '#test/support/office-fixture.ts';

export function legacyWrites(
  fixture: () => OfficeFixture,
): Record<string, () => Promise<() => Promise<unknown>>> {
  const imports = () => fixture().as('archivist').imports;
  const list = () =>
    smallList([
      [`Lò Văn ${randomUUID().slice(0, 6)}`, 'Sở Hư Cấu', BANG_KHEN, '7/QĐ-UBND', '03/02/2012'],
      ['Lò Sai Ngày', 'Sở Hư Cấu', BANG_KHEN, '7/QĐ-UBND', '30/02/2012'],
    ]);
  /** Work that an earlier case began writes its own entry when it ends. */
  const rest = async () => {
    for (const { importId } of (await imports().legacyImports({ offset: 0, limit: 100 })).imports)
      await whenResting(fixture(), importId);
  };
  const open = async () => {
    await rest();
    const importId = await openList(fixture(), list());
    return { importId, settings: await settingsFor(fixture(), importId) };
  };
  const run = async () => {
    const { importId, settings } = await open();
    await imports().runLegacy({ importId, settings, again: false });
    await whenResting(fixture(), importId);
    return { importId };
  };
  /** An import that stands as if the power had gone in the middle of its run: nobody works on it. */
  const interrupted = async () => {
    const { importId, settings } = await open();
    const { store } = fixture().office.core.archive();
    await store.write(() => {
      store.writer.sql(
        "UPDATE legacy_import SET state = 'running', step = 'run', settings = ? WHERE id = ?",
        JSON.stringify(settings),
        importId,
      );
    });
    return { importId };
  };
  const profile = async (mapping: LegacySettings['mapping']) => {
    const id: string = randomUUID();
    await imports().saveLegacyProfile({ id, name: 'Sổ cũ', mapping: { ...mapping, headerKey: id } });
    return { id };
  };
  return {
    'imports.openLegacy': async () => {
      await rest();
      const uploadId = await uploadList(fixture(), list(), 'Danh sách.csv');
      return () => imports().openLegacy({ importId: randomUUID(), uploadId, label: '' });
    },
    'imports.checkLegacy': async () => {
      const input = await open();
      return () => imports().checkLegacy(input);
    },
    'imports.runLegacy': async () => {
      const input = await open();
      return () => imports().runLegacy({ ...input, again: false });
    },
    'imports.pauseLegacy': async () => {
      const input = await interrupted();
      // Work that waits for its turn behind the call that pauses it.
      await imports().resumeLegacy(input);
      const { store } = fixture().office.core.archive();
      await store.write(() => {
        store.writer.sql("UPDATE legacy_import SET state = 'running' WHERE id = ?", input.importId);
      });
      return () => imports().pauseLegacy(input);
    },
    'imports.resumeLegacy': async () => {
      const input = await interrupted();
      return () => imports().resumeLegacy(input);
    },
    'imports.cancelLegacy': async () => {
      const input = await interrupted();
      return () => imports().cancelLegacy(input);
    },
    'imports.correctLegacy': async () => {
      const { importId } = await run();
      const file = await rowsToCorrect(fixture(), importId, 'xlsx');
      const uploadId = await uploadList(fixture(), file, 'Dòng cần sửa.xlsx');
      return () => imports().correctLegacy({ importId, uploadId });
    },
    'imports.undoLegacy': async () => {
      const input = await run();
      return () => imports().undoLegacy(input);
    },
    'imports.saveLegacyProfile': async () => {
      const { settings } = await open();
      return () => profile(settings.mapping);
    },
    'imports.removeLegacyProfile': async () => {
      const { settings } = await open();
      const input = await profile(settings.mapping);
      return () => imports().removeLegacyProfile(input);
    },
  };
}
