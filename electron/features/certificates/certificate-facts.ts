import { readOfficeProfile } from '#electron/features/accounts/account-rows.ts';
import { deciderFinder } from '#electron/features/archive/award-facts.ts';
import { readDecisionData } from '#electron/features/decisions/decision-rows.ts';
import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import type { CertificateData } from '#shared/certificate/certificate-data.ts';
import { honoreeKind } from '#shared/contract/basics.ts';
import { printGolden } from '#shared/domain/golden-book.ts';
import { signerCapacity } from '#shared/official-document/capacity.ts';

/** An award with what a certificate says of it. */
export type CertifiedAward = Row<'award'> & {
  award_name: string;
  golden_given: number | null;
  golden_series: string | null;
};

export const SELECT_CERTIFIED = `SELECT a.*, t.name AS award_name, g.number AS golden_given, g.series AS golden_series
  FROM award a JOIN award_type t ON t.id = a.award_type_id LEFT JOIN golden_entry g ON g.award_id = a.id`;

type Shared = Pick<CertificateData, 'authority' | 'issuer' | 'place' | 'capacity' | 'signer'>;

const HONORIFICS = { ong: 'Ông', ba: 'Bà' } as const;

/**
 * What certificates of awards say: words that were corrected since are the corrected ones; who decided and signed is
 * what the decision says, or for old lists what is known. Asks for each decision once.
 */
export function certificateFacts(db: Database): (award: CertifiedAward) => CertificateData {
  const office = readOfficeProfile(db);
  const deciderOf = deciderFinder(db);
  const shared = new Map<string, Shared>();

  const find = (award: CertifiedAward): Shared => {
    const row =
      award.decision_id === null
        ? undefined
        : db.first(query.selectFrom('decision').selectAll().where('id', '=', award.decision_id));
    if (row !== undefined) {
      const { authority, agency, signer } = readDecisionData(row);
      return {
        authority,
        issuer: office.name,
        place: agency.place,
        capacity: [...signerCapacity(signer)],
        signer: signer.name,
      };
    }
    const decider = deciderOf(award).name ?? '';
    return {
      authority: decider.toLocaleUpperCase('vi'),
      issuer: decider === '' ? office.name : decider,
      place: office.place,
      capacity: [],
      signer: award.signer,
    };
  };

  return (award) => {
    const key = award.decision_id ?? `${award.batch_id} ${award.decision_number} ${award.signer}`;
    const known = shared.get(key) ?? find(award);
    shared.set(key, known);
    return {
      kind: honoreeKind.parse(award.kind),
      honorific: award.honorific === 'ong' || award.honorific === 'ba' ? HONORIFICS[award.honorific] : '',
      name: award.name,
      position: award.position,
      unit: award.unit_name,
      reason: award.reason,
      award: award.award_name,
      ...known,
      decisionNumber: award.decision_number,
      decisionDate: award.decision_date,
      goldenNumber:
        award.golden_given === null ? null : printGolden(award.golden_given, award.golden_series ?? 'all'),
      copyMark: '',
    };
  };
}
