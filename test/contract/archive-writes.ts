/** One success of every call of the archive that edits records or keeps searches, for the audit log. */
import { randomUUID } from 'node:crypto';
import { importAward } from '#test/support/award-story.ts';
import type { OfficeFixture } from '#test/support/office-fixture.ts';
import { WHOLE_ARCHIVE } from '#test/support/office-story.ts';

export function archiveWrites(
  fixture: () => OfficeFixture,
): Record<string, () => Promise<() => Promise<unknown>>> {
  const archive = () => fixture().as('archivist').archive;
  const uuid = (): string => randomUUID();
  const editing = async () => {
    const awardId = await importAward(fixture(), `Lò Văn ${uuid().slice(0, 4)}`);
    return { edit: uuid(), awardIds: [awardId], changes: { signer: 'Lò Văn Ký' }, reason: 'Bổ sung' };
  };
  const kept = () =>
    archive().saveSearch({ id: uuid(), name: `Tìm ${uuid()}`, address: { q: 'hoa' }, shared: false });
  return {
    'archive.editAwards': async () => {
      const input = await editing();
      return () => archive().editAwards(input);
    },
    'archive.undoEdit': async () => {
      const { edit } = await archive().editAwards(await editing());
      return () => archive().undoEdit({ edit, undo: uuid() });
    },
    'archive.prepareExport': async () => {
      await importAward(fixture(), `Lò Thị ${uuid().slice(0, 4)}`);
      const { offset, limit, facets, ...question } = WHOLE_ARCHIVE;
      const input = { id: uuid(), question, columns: ['name' as const], format: 'csv' as const };
      return () => archive().prepareExport(input);
    },
    'archive.saveSearch': async () => kept,
    'archive.changeSavedSearch': async () => {
      const { id, version } = await kept();
      return () => archive().changeSavedSearch({ id, version, name: `Đổi ${id}`, shared: true });
    },
    'archive.removeSavedSearch': async () => {
      const { id, version } = await kept();
      return () => archive().removeSavedSearch({ id, version });
    },
    'archive.restoreSavedSearch': async () => {
      const { id, version } = await kept();
      await archive().removeSavedSearch({ id, version });
      return () => archive().restoreSavedSearch({ id });
    },
  };
}
