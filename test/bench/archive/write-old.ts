/** Decisions of the years before the program: lists that were brought in, some with a dossier of papers. */
import type { Database } from '#electron/store/database.ts';
import { dossierWords } from '#shared/domain/dossiers/words.ts';
import { searchKey } from '#shared/vietnamese/fold.ts';
import type { BenchDecision } from './decisions.ts';
import { type Random, SORT, skewed, uuidOf } from './draw.ts';
import { type AwardOrigin, insertRow } from './write-rows.ts';

export interface PaperFile {
  readonly sha256: string;
  readonly size: number;
}

const PAPERS = [
  ['decision', 'Quyết định khen thưởng', 'Quyet-dinh'],
  ['submission', 'Tờ trình', 'To-trinh'],
  ['minutes', 'Biên bản họp Hội đồng', 'Bien-ban'],
  ['report', 'Báo cáo thành tích', 'Bao-cao'],
] as const;

/** Share of the old decisions whose dossier lies in the archive. */
const WITH_DOSSIER = 0.4;

/** A dossier with one to four papers; many dossiers refer to the same file. Returns its id. */
export function insertDossier(
  db: Database,
  random: Random,
  decision: BenchDecision,
  link: { readonly ordinal: number; readonly batchId: string | null; readonly decisionId: string | null },
  { files, at }: { readonly files: readonly PaperFile[]; readonly at: string },
): string {
  const id = uuidOf(SORT.dossier, decision.index);
  const code = `${String(link.ordinal).padStart(2, '0')}.${decision.year}.TĐKT`;
  const title = `Hồ sơ khen thưởng: ${decision.unit.name} (Quyết định số ${decision.printed})`;
  insertRow(db, 'dossier', {
    id,
    code,
    title,
    title_key: searchKey(title),
    words: dossierWords({ code, title }),
    notation: code,
    catalog_year: decision.year,
    created_at: at,
    batch_id: link.batchId,
    decision_id: link.decisionId,
    retention_years: decision.kind.own ? 20 : null,
    maker: 'Văn thư',
    start_date: `${decision.year}-01-02`,
    end_date: decision.date,
  });
  for (const [at2, [kind, paper, name]] of PAPERS.slice(
    0,
    1 + Math.floor(random() * PAPERS.length),
  ).entries()) {
    const file = skewed(random, files);
    insertRow(db, 'paper', {
      id: uuidOf(SORT.paper, decision.index * PAPERS.length + at2),
      batch_id: link.batchId,
      candidate_id: null,
      dossier_id: id,
      kind,
      title: `${paper} ${decision.printed}`,
      file_name: `${name}-${decision.number}-${decision.year}.pdf`,
      media_type: 'application/pdf',
      size: file.size,
      sha256: file.sha256,
      added_at: at,
      added_by: 'Văn thư',
      removed_at: null,
    });
  }
  return id;
}

/** Files the papers of an old decision, if they were kept, and tells where its awards come from. */
export function openOld(
  db: Database,
  random: Random,
  decision: BenchDecision,
  link: { readonly ordinal: number; readonly importId: string },
  filed: { readonly files: readonly PaperFile[]; readonly at: string },
): AwardOrigin {
  const dossierId =
    random() < WITH_DOSSIER
      ? insertDossier(db, random, decision, { ordinal: link.ordinal, batchId: null, decisionId: null }, filed)
      : null;
  return {
    ...{ source: 'import', decisionId: null, batchId: null, dossierId, importId: link.importId },
    recordedAt: filed.at,
    candidateOf: () => null,
  };
}
