import type { CallContext } from '#electron/office/call-context.ts';
import { office } from '#electron/office/implementer.ts';
import type { EntryPast, EntryVersion } from '#shared/contract/catalogue.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { inForce } from '#shared/domain/catalogue/catalogue.ts';
import { entryName } from '#shared/domain/catalogue/entry-name.ts';
import { searchKey, searchWords } from '#shared/vietnamese/fold.ts';
import {
  catalogueRevision,
  listEntries,
  readCatalogue,
  type StoredEntry,
  versionsOf,
} from './catalogue-entries.ts';
import { listSteps, takeStep, undoStep } from './catalogue-steps.ts';
import {
  planChange,
  planEnd,
  plannedEntries,
  putChange,
  putConfirmed,
  putEnd,
  requireStanding,
} from './change-entries.ts';
import { readPast } from './entry-past.ts';
import { awardNamer, namesOn } from './name-entries.ts';

type NameAward = (id: string) => string;

export function describeVersion(entry: StoredEntry, award: NameAward): EntryVersion {
  const { sort: _sort, ...version } = entry;
  return { ...version, name: entryName(entry, award) };
}

/** Pure: whether an entry's name, key or place has words that begin like those looked for. */
function fits(entry: StoredEntry, name: string, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const short = (entry.content as { shortName?: unknown }).shortName;
  const key = ` ${searchKey(`${name} ${typeof short === 'string' ? short : ''} ${entry.key}`)}`;
  return words.every((word) => key.includes(` ${word}`));
}

/** Runs a step with the caller's name and leaves the note with what stood before and stands after. */
function step(
  { db, now, caller, note }: Pick<CallContext, 'db' | 'now' | 'caller' | 'note'>,
  head: {
    id: string;
    action: 'save' | 'end' | 'confirm';
    label: string;
    reason: string;
    subjectId: string;
    detail: Record<string, unknown>;
  },
  work: Parameters<typeof takeStep>[2],
) {
  const { subjectId, detail, ...rest } = head;
  const entryIds = takeStep(db, { ...rest, at: now, accountName: caller.name }, work);
  note({
    subjectKind: 'catalogue_entry',
    subjectId,
    summary: head.label,
    detail: { reason: head.reason, ...detail },
  });
  return { stepId: head.id, label: head.label, entryIds };
}

const frameOf = ({
  validFrom,
  validTo,
  sourceText,
  reviewNeeded,
  content,
}: Omit<StoredEntry, 'id' | 'sort'>) => ({
  validFrom,
  validTo,
  sourceText,
  reviewNeeded,
  content,
});

export const entryHandlers = {
  entries: office.catalogue.entries.handler(({ input, context: { db } }) => {
    const all = listEntries(db);
    const award = awardNamer(readCatalogue(db));
    const words = searchWords(input.text);
    const entries = all
      .filter((entry) => input.kind === null || entry.kind === input.kind)
      .filter((entry) => input.on === null || inForce(entry, input.on))
      .filter((entry) => !input.toReview || entry.reviewNeeded)
      .map((entry) => describeVersion(entry, award))
      .filter((version) => fits({ ...version, sort: 0 } as StoredEntry, version.name, words));
    const toReview = all.filter(({ reviewNeeded }) => reviewNeeded).length;
    return { revision: catalogueRevision(db), entries, toReview };
  }),

  entryHistory: office.catalogue.entryHistory.handler(({ input, context: { db } }) => {
    const award = awardNamer(readCatalogue(db));
    const past: EntryPast[] = readPast(db, input.kind, input.key).map(({ entry, ...life }) => ({
      ...describeVersion(entry, award),
      ...life,
    }));
    const versions = versionsOf(db, input.kind, input.key).map((entry) => describeVersion(entry, award));
    return { versions, past };
  }),

  names: office.catalogue.names.handler(({ input, context: { db } }) => namesOn(db, input.on)),

  planEntry: office.catalogue.planEntry.handler(({ input, context: { db } }) => ({
    entries: plannedEntries(planChange(db, input)),
  })),

  saveEntry: office.catalogue.saveEntry.handler(({ input, context }) => {
    const { db } = context;
    const planned = planChange(db, input);
    const name = entryName(planned.entry, awardNamer(readCatalogue(db)));
    const label = `${planned.before === null ? 'Thêm vào' : planned.correct === null ? 'Sửa từ ngày mới trong' : 'Sửa'} danh mục: ${name}`;
    return step(
      context,
      {
        id: input.stepId,
        action: 'save',
        label,
        reason: input.reason,
        subjectId: `${input.kind}/${input.key}`,
        detail: {
          before: planned.before === null ? null : frameOf(planned.before),
          after: frameOf({ ...planned.entry, confirmedAt: null, confirmedBy: null }),
        },
      },
      (write) => putChange(write, planned),
    );
  }),

  endEntry: office.catalogue.endEntry.handler(({ input, context }) => {
    const row = planEnd(context.db, input.seen, input.validTo);
    const name = entryName(row, awardNamer(readCatalogue(context.db)));
    return step(
      context,
      {
        id: input.stepId,
        action: 'end',
        label: `${input.validTo === null ? 'Bỏ ngày hết hiệu lực' : 'Ghi ngày hết hiệu lực'}: ${name}`,
        reason: input.reason,
        subjectId: `${row.kind}/${row.key}`,
        detail: { before: { validTo: row.validTo }, after: { validTo: input.validTo } },
      },
      (write) => putEnd(write, row, input.validTo),
    );
  }),

  confirmEntries: office.catalogue.confirmEntries.handler(({ input, context }) => {
    const rows = requireStanding(context.db, input.seen);
    const award = awardNamer(readCatalogue(context.db));
    const [first] = rows;
    if (first === undefined) throw new Refusal('NOT_FOUND');
    const label =
      rows.length === 1
        ? `Đã đối chiếu: ${entryName(first, award)}`
        : `Đã đối chiếu ${rows.length} mục danh mục`;
    return step(
      context,
      {
        id: input.stepId,
        action: 'confirm',
        label,
        reason: input.sourceText,
        subjectId: `${first.kind}/${first.key}`,
        detail: {
          before: rows.map(({ kind, key, validFrom, sourceText }) => ({ kind, key, validFrom, sourceText })),
          after: { sourceText: input.sourceText, reviewNeeded: false },
        },
      },
      (write) => {
        for (const row of rows) putConfirmed(write, row, input.sourceText);
      },
    );
  }),

  steps: office.catalogue.steps.handler(({ input, context: { db } }) => listSteps(db, input.limit)),

  undoStep: office.catalogue.undoStep.handler(({ input, context: { db, now, note } }) => {
    const label = undoStep(db, input.stepId, now);
    note({
      subjectKind: 'catalogue_step',
      subjectId: input.stepId,
      summary: `Hoàn tác: ${label.charAt(0).toLocaleLowerCase('vi')}${label.slice(1)}`,
    });
    return { done: true } as const;
  }),
};
