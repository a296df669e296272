import type { Database } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import { type DossierItem, dossierItem, type ItemInput } from '#shared/contract/dossier-records.ts';
import { type KnownPaper, knownPapers } from './known-papers.ts';

/** A document of a file: its paper, if it was scanned, and what was written of it, if anything was. */
interface ItemJoin {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly candidate_id: string | null;
  readonly file_name: string | null;
  readonly media_type: string;
  readonly size: number;
  readonly sha256: string;
  readonly destroyed: number;
  readonly added_at: string;
  readonly added_by: string;
  readonly item: Row<'dossier_item'> | null;
}

type Plain = Omit<ItemJoin, 'item'> & { readonly item_json: string | null };

const COLUMNS = Object.keys({
  id: 0,
  dossier_id: 0,
  paper_id: 0,
  ordinal: 0,
  identifier: 0,
  type_name: 0,
  code_number: 0,
  code_notation: 0,
  issued_on: 0,
  issuer: 0,
  subject: 0,
  language: 0,
  pages: 0,
  sheet: 0,
  signer_position: 0,
  signer_name: 0,
  keywords: 0,
  autograph: 0,
  physical_state: 0,
  trust_level: 0,
  notes: 0,
  version: 0,
} satisfies Partial<Record<keyof Row<'dossier_item'>, 0>>);
const ITEM_JSON = `CASE WHEN i.id IS NULL THEN NULL ELSE json_object(${COLUMNS.map((name) => `'${name}', i.${name}`).join(', ')}) END AS item_json`;

/** Documents of a file, in no order. */
function readJoins(db: Database, dossierId: string): ItemJoin[] {
  return db
    .sql<Plain>(
      `SELECT p.id, p.title, p.kind, p.candidate_id, p.file_name, p.media_type, p.size, p.sha256,
         f.removed_at IS NOT NULL AS destroyed, p.added_at, p.added_by, ${ITEM_JSON}
       FROM paper p JOIN vault_file f ON f.sha256 = p.sha256 LEFT JOIN dossier_item i ON i.paper_id = p.id
       WHERE p.dossier_id = ? AND p.removed_at IS NULL
       UNION ALL
       SELECT i.id, i.subject, 'other', NULL, NULL, '', 0, '', 0, d.created_at, d.maker, ${ITEM_JSON}
       FROM dossier_item i JOIN dossier d ON d.id = i.dossier_id
       WHERE i.dossier_id = ? AND i.paper_id IS NULL AND i.removed_at IS NULL`,
      dossierId,
      dossierId,
    )
    .map(({ item_json, ...row }) => ({ ...row, item: item_json === null ? null : JSON.parse(item_json) }));
}

/** Other files that hold the same content, by its SHA-256; restricted ones only for who may read them. */
function otherHolders(
  db: Database,
  dossierId: string,
  visible: string,
): Map<string, { id: string; code: string }[]> {
  const rows = db.sql<{ sha256: string; id: string; code: string }>(
    `SELECT DISTINCT p.sha256, d.id, d.code FROM paper p JOIN paper o ON o.sha256 = p.sha256 AND o.dossier_id <> p.dossier_id
     JOIN dossier d ON d.id = o.dossier_id
     WHERE p.dossier_id = ? AND p.removed_at IS NULL AND o.removed_at IS NULL AND ${visible} ORDER BY d.code`,
    dossierId,
  );
  return Map.groupBy(rows, ({ sha256 }) => sha256) as Map<string, { id: string; code: string }[]>;
}

/**
 * Documents of a file in their order: as a person has ordered them; those that nobody has placed come after, by the day
 * of the document, undated ones last, then as they were filed.
 */
export function readItems(db: Database, dossierId: string, visible: string): DossierItem[] {
  const holders = otherHolders(db, dossierId, visible);
  const known = knownPapers(db, dossierId);
  const described = readJoins(db, dossierId).map((row) => ({
    row,
    fields: describedFields(row.item, known.get(row.id) ?? {}),
  }));
  const place = ({ row, fields }: (typeof described)[number]) =>
    [
      String(row.item?.ordinal ?? 99_999).padStart(5, '0'),
      fields.issuedOn ?? '9999',
      row.added_at,
      row.id,
    ].join(' ');
  return described
    .map((one) => ({ ...one, place: place(one) }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ row, fields }, index) =>
      dossierItem.parse({
        id: row.id,
        ordinal: index + 1,
        title: row.title,
        kind: row.kind,
        candidateId: row.candidate_id,
        file:
          row.file_name === null
            ? null
            : {
                fileName: row.file_name,
                mediaType: row.media_type,
                size: row.size,
                sha256: row.sha256,
                destroyed: row.destroyed === 1,
                alsoIn: (holders.get(row.sha256) ?? []).map(({ id, code }) => ({ id, code })),
              },
        ...fields,
        addedAt: row.added_at,
        addedBy: row.added_by,
        version: row.item?.version ?? 0,
      }),
    );
}

/** What a person has written; where nobody has, what the office knows by itself. */
function describedFields(item: Row<'dossier_item'> | null, known: KnownPaper): ItemInput {
  const text = (own: string | undefined, other: string | undefined): string =>
    own === undefined || own === '' ? (other ?? '') : own;
  return {
    identifier: text(item?.identifier, known.identifier),
    typeName: text(item?.type_name, known.typeName),
    codeNumber: text(item?.code_number, known.codeNumber),
    codeNotation: text(item?.code_notation, known.codeNotation),
    issuedOn: item?.issued_on ?? known.issuedOn ?? null,
    issuer: text(item?.issuer, known.issuer),
    subject: text(item?.subject, known.subject),
    language: item?.language ?? '',
    pages: item?.pages ?? null,
    sheet: item?.sheet ?? '',
    signerPosition: item?.signer_position ?? '',
    signerName: text(item?.signer_name, known.signerName),
    keywords: item?.keywords ?? '',
    autograph: item?.autograph ?? '',
    physicalState: item?.physical_state ?? '',
    trustLevel: item?.trust_level ?? '',
    notes: item?.notes ?? '',
  };
}

/** Columns of what a person writes of a document; fields that are not said are left alone. */
export function itemColumns(input: Partial<ItemInput>) {
  const columns = {
    identifier: input.identifier,
    type_name: input.typeName,
    code_number: input.codeNumber,
    code_notation: input.codeNotation,
    issued_on: input.issuedOn,
    issuer: input.issuer,
    subject: input.subject,
    language: input.language,
    pages: input.pages,
    sheet: input.sheet,
    signer_position: input.signerPosition,
    signer_name: input.signerName,
    keywords: input.keywords,
    autograph: input.autograph,
    physical_state: input.physicalState,
    trust_level: input.trustLevel,
    notes: input.notes,
  };
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined)) as {
    [Key in keyof typeof columns]?: Exclude<(typeof columns)[Key], undefined>;
  };
}
