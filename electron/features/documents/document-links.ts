import { type Database, query } from '#electron/store/database.ts';
import type { DocumentSource } from '#shared/contract/documents.ts';
import { Refusal } from '#shared/contract/refusals.ts';

/** The records a document belongs to. */
export interface DocumentLinks {
  readonly batchId: string | null;
  readonly decisionId: string | null;
  readonly dossierId: string | null;
  readonly candidateId: string | null;
  readonly awardIds: readonly string[];
}

const NONE: DocumentLinks = {
  batchId: null,
  decisionId: null,
  dossierId: null,
  candidateId: null,
  awardIds: [],
};

/**
 * Follows a source to everything the document then belongs to. Throws NOT_FOUND, also for awards that are not of the
 * source; SECRET_CONTENT for a submission whose content has no place in the program.
 */
export function linksOf(
  db: Database,
  source: DocumentSource | null,
  awardIds: readonly string[],
): DocumentLinks {
  if (source === null) {
    if (awardIds.length > 0) throw new Refusal('NOT_FOUND');
    return NONE;
  }
  const links = { ...NONE, ...findLinks(db, source) };
  if (links.batchId !== null) refuseSecret(db, links.batchId);
  if (awardIds.length === 0) return links;
  return { ...links, awardIds: requireAwards(db, links, awardIds) };
}

function findLinks(db: Database, { type, id }: DocumentSource): Partial<DocumentLinks> {
  switch (type) {
    case 'batch':
    case 'council':
      return { batchId: id };
    case 'candidate': {
      const row = db.first(query.selectFrom('candidate').select('batch_id').where('id', '=', id));
      if (row === undefined) throw new Refusal('NOT_FOUND');
      return { candidateId: id, batchId: row.batch_id };
    }
    case 'decision': {
      const row = db.first(query.selectFrom('decision').select('batch_id').where('id', '=', id));
      if (row === undefined) throw new Refusal('NOT_FOUND');
      const dossier = db.first(query.selectFrom('dossier').select('id').where('decision_id', '=', id));
      return { decisionId: id, batchId: row.batch_id, dossierId: dossier?.id ?? null };
    }
    case 'dossier': {
      const row = db.first(
        query.selectFrom('dossier').select(['batch_id', 'decision_id']).where('id', '=', id),
      );
      if (row === undefined) throw new Refusal('NOT_FOUND');
      return { dossierId: id, batchId: row.batch_id, decisionId: row.decision_id };
    }
    case 'award': {
      const row = db.first(
        query
          .selectFrom('award')
          .select(['batch_id', 'decision_id', 'dossier_id'])
          .where('id', '=', id)
          .where('removed_at', 'is', null),
      );
      if (row === undefined) throw new Refusal('NOT_FOUND');
      return {
        batchId: row.batch_id,
        decisionId: row.decision_id,
        dossierId: row.dossier_id,
        awardIds: [id],
      };
    }
  }
}

function refuseSecret(db: Database, batchId: string): void {
  const row = db.first(query.selectFrom('batch').select('secret').where('id', '=', batchId));
  if (row === undefined) throw new Refusal('NOT_FOUND');
  if (row.secret === 1) throw new Refusal('SECRET_CONTENT');
}

function requireAwards(db: Database, links: DocumentLinks, awardIds: readonly string[]): string[] {
  const wanted = [...new Set([...links.awardIds, ...awardIds])];
  const find = (id: string) =>
    db.first(
      query
        .selectFrom('award')
        .select(['decision_id', 'dossier_id'])
        .where('id', '=', id)
        .where('removed_at', 'is', null),
    );
  for (const id of wanted) {
    const row = find(id);
    if (row === undefined) throw new Refusal('NOT_FOUND');
    const related = row.decision_id === links.decisionId || row.dossier_id === links.dossierId;
    if (!related) throw new Refusal('NOT_FOUND');
  }
  return wanted;
}
