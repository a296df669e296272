import { readOfficeProfile } from '#electron/features/accounts/account-rows.ts';
import { office } from '#electron/office/implementer.ts';
import type { Database } from '#electron/store/database.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { openCatalogue } from '#shared/domain/catalogue/catalogue.ts';
import {
  isReadable,
  readCatalogueFile,
  writeCatalogueFile,
} from '#shared/domain/catalogue/catalogue-file.ts';
import { checkCatalogue } from '#shared/domain/catalogue/check-catalogue.ts';
import {
  type CatalogueDifference,
  compareEntries,
  type EntryDifference,
} from '#shared/domain/catalogue/compare-entries.ts';
import type { CatalogueEntry } from '#shared/domain/catalogue/entries.ts';
import { entryName } from '#shared/domain/catalogue/entry-name.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';
import { fold } from '#shared/vietnamese/fold.ts';
import { catalogueRevision, listEntries, type StoredEntry } from './catalogue-entries.ts';
import { takeStep } from './catalogue-steps.ts';
import { bareEntry, problemClause } from './check-entries.ts';
import { awardNamer } from './name-entries.ts';

interface FileFault {
  readonly line: number | null;
  readonly reason: string;
}

type ReadFile =
  | { readonly problems: readonly FileFault[] }
  | { readonly problems: readonly []; readonly difference: CatalogueDifference<StoredEntry> };

/** Reads a file and holds what would then stand, the file's entries with those it does not name, against the rules. */
function readAgainst(db: Database, text: string): ReadFile {
  const file = readCatalogueFile(text);
  if (!isReadable(file))
    return {
      problems: file.problems.map(({ line, code, facts }) => ({ line, reason: problemClause(code, facts) })),
    };
  const difference = compareEntries(listEntries(db), file.entries);
  // The file is sound by itself; together with what stands beside it, versions may still overlap.
  const together = checkCatalogue([...file.entries, ...difference.untouched.map(bareEntry)]);
  if (together.length > 0)
    return {
      problems: together.slice(0, 100).map(({ kind, key, code, facts }) => ({
        line: null,
        reason: `${kind} “${key}”: ${problemClause(code, facts)}`,
      })),
    };
  return { problems: [], difference };
}

function describeRows(rows: readonly EntryDifference[], award: (id: string) => string) {
  return rows.map(({ after, fields }) => ({
    kind: after.kind,
    key: after.key,
    name: entryName(after, award),
    validFrom: after.validFrom,
    validTo: after.validTo,
    fields: [...fields],
  }));
}

const planned = ({ kind, key, validFrom, validTo, content }: CatalogueEntry) => ({
  kind,
  key,
  validFrom,
  validTo,
  content,
});

export const fileHandlers = {
  exportFile: office.catalogue.exportFile.handler(({ context: { db, now } }) => {
    const day = todayIso(now);
    const name = fold(readOfficeProfile(db).name).replace(/ /gu, '-');
    return {
      fileName: `danh-muc-${name}-${day}.yaml`,
      text: writeCatalogueFile(listEntries(db).map(bareEntry), day),
    };
  }),

  previewFile: office.catalogue.previewFile.handler(({ input, context: { db } }) => {
    const read = readAgainst(db, input.text);
    const revision = catalogueRevision(db);
    if (!('difference' in read))
      return { revision, added: [], changed: [], unchanged: 0, problems: [...read.problems], entries: [] };
    const { added, changed, unchanged } = read.difference;
    const award = awardNamer(openCatalogue([...listEntries(db), ...added.map(({ after }) => after)]));
    return {
      revision,
      added: describeRows(added, award),
      changed: describeRows(changed, award),
      unchanged,
      problems: [],
      entries: [...added, ...changed].map(({ after }) => planned(after)),
    };
  }),

  applyFile: office.catalogue.applyFile.handler(({ input, context: { db, now, caller, note } }) => {
    if (catalogueRevision(db) !== input.revision) throw new Refusal('STALE');
    const read = readAgainst(db, input.text);
    if (!('difference' in read)) {
      const [first] = read.problems;
      throw new Refusal('CATALOGUE_FILE_INVALID', { line: first?.line ?? 0, reason: first?.reason ?? '' });
    }
    const { added, changed } = read.difference;
    if (added.length + changed.length === 0) throw new Refusal('CATALOGUE_FILE_SAME');
    const label = `Nhập tệp danh mục “${input.fileName}”: thêm ${added.length}, sửa ${changed.length} mục`;
    const entryIds = takeStep(
      db,
      { id: input.stepId, action: 'import', label, reason: input.reason, at: now, accountName: caller.name },
      (step) => {
        for (const { before, after } of changed) {
          if (before === null) continue;
          step.replace(before);
          step.put(after, { like: { ...before, confirmedAt: null, confirmedBy: null } });
        }
        for (const { after } of added) step.put(after);
      },
    );
    note({
      subjectKind: 'catalogue_step',
      subjectId: input.stepId,
      summary: label,
      detail: {
        reason: input.reason,
        added: added.map(({ after: { kind, key, validFrom } }) => ({ kind, key, validFrom })),
        changed: changed.map(({ before, after, fields }) => ({ before, after, fields })),
      },
    });
    return { stepId: input.stepId, label, entryIds };
  }),
};
