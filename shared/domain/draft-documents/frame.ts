/** The part of a new document's data that the office knows whatever its kind: issuer, symbol, signer, kept copy. */
import { z } from 'zod';
import type { OfficeProfile } from '#shared/contract/accounts.ts';
import { headOf } from '#shared/official-document/body-head.ts';
import type { DocumentKind } from '#shared/official-document/document-kind.ts';
import { symbolOf } from '#shared/official-document/symbols.ts';

export type RawData = Readonly<Record<string, z.core.util.JSONType>>;

/** What the last issued document of the kind had and the next one most likely has again. */
const CARRIED_OVER = ['signer', 'distribution', 'archive', 'sizePreset', 'margins'] as const;

/** Fields of the frame that the schema of the kind has; the rest is for the person, or for a drafter, to fill in. */
export function frameDraft(
  kind: DocumentKind,
  office: OfficeProfile,
  year: number,
  previous: RawData | null,
): RawData {
  const field = symbolField(kind, previous);
  const known: Record<string, z.core.util.JSONType> = {
    kind: kind.id,
    agency: {
      parent: office.parent.toLocaleUpperCase('vi'),
      name: office.name.toLocaleUpperCase('vi'),
      place: office.place,
      symbol: symbolOf(kind, office.abbreviation, field),
    },
    number: null,
    date: null,
    draftYear: year,
    signer: { signing: { mode: 'head', head: headOf(office.name) }, name: '' },
    archive: { unit: 'VT, NC' },
  };
  for (const key of CARRIED_OVER) {
    const value = previous?.[key];
    if (value !== undefined) known[key] = value;
  }
  const fields = fieldsOf(kind);
  return Object.fromEntries(Object.entries(known).filter(([key]) => fields.has(key)));
}

/** Keys of a kind's data. */
export function fieldsOf(kind: Pick<DocumentKind, 'schema'>): ReadonlySet<string> {
  return new Set(kind.schema instanceof z.ZodObject ? Object.keys(kind.schema.shape) : []);
}

/** Unit or field in the symbol of a công văn: that of the last one, else 'NC' (nội chính), where awards belong. */
function symbolField(kind: DocumentKind, previous: RawData | null): string {
  const agency = previous?.agency;
  if (kind.abbreviation !== '' || typeof agency !== 'object' || agency === null || Array.isArray(agency))
    return 'NC';
  const symbol = typeof agency.symbol === 'string' ? agency.symbol : '';
  return symbol.includes('-') ? symbol.slice(symbol.indexOf('-') + 1) : 'NC';
}
