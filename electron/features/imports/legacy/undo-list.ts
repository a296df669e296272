/** The undo of a large import as long work: from the last committed slice on. Runs in a worker thread. */
import { writeAudit } from '#electron/office/write-audit.ts';
import type { ImportWork } from './import-list.ts';
import { findImportRow, updateImport } from './import-rows.ts';
import { removeUnusedHonorees, undoSlice } from './undo-import.ts';
import { StoppedError } from './write-slices.ts';

const SLICE = 200;

/** Throws StoppedError. */
export async function undoList(work: ImportWork): Promise<void> {
  const { store, order } = work;
  const { importId } = order;
  const head = findImportRow(store.db, importId);
  const now = { at: new Date(order.at), today: order.today };
  let { removed, kept } = head;
  let done = head.done;
  let after = head.done_row;
  for (let more = true; more; ) {
    more = store.writeSlice(() => {
      if (work.stopped()) throw new StoppedError();
      const slice = undoSlice(store.db, importId, after, SLICE, now);
      after = slice.last;
      for (const one of slice.kept)
        store.db.sql(
          'INSERT OR REPLACE INTO legacy_kept (import_id, award_seq, reasons) VALUES (?, ?, ?)',
          importId,
          one.seq,
          JSON.stringify(one.reasons),
        );
      removed += slice.removed;
      kept += slice.kept.length;
      done += slice.removed + slice.kept.length;
      updateImport(store.db, importId, { removed, kept, done, done_row: after });
      return slice.more;
    });
    work.report(done, Math.max(head.total, done));
  }
  for (let gone = SLICE; gone === SLICE; ) {
    gone = store.writeSlice(() => {
      if (work.stopped()) throw new StoppedError();
      return removeUnusedHonorees(store.db, importId, SLICE, now.at);
    });
  }
  store.write(() => {
    if (work.stopped()) throw new StoppedError();
    updateImport(store.db, importId, {
      state: head.step === 'cancel' ? 'cancelled' : 'undone',
      step: '',
      failure: '',
    });
    store.db.sql('UPDATE import_batch SET undone_at = ? WHERE id = ?', order.at, importId);
    writeAudit(store.db, {
      at: now.at,
      caller: order.account,
      action: 'imports.undoLegacy',
      notes: [
        {
          subjectKind: 'import',
          subjectId: importId,
          summary: `Hoàn tác xong “${head.label}”: lấy lại ${removed} lượt khen, giữ ${kept} lượt đã dùng hoặc sửa`,
        },
      ],
    });
  });
}
