import { type Database, query } from '#electron/store/database.ts';
import type { HonoreeIdentity } from '#shared/contract/honorees.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { formatDate } from '#shared/vietnamese/dates.ts';
import { searchKey } from '#shared/vietnamese/fold.ts';
import { reviseHonoree } from './revisions.ts';

/** Days of a life or of an organisation in their order, none still to come. Throws FACT_DATE, DATE_ORDER. */
function requireSoundDates(identity: HonoreeIdentity, today: string): void {
  const { birthDate, retiredOn, diedOn, established } = identity;
  for (const day of [retiredOn, diedOn, established])
    if (day !== null && day > today) throw new Refusal('FACT_DATE', { date: formatDate(day) });
  if (birthDate !== null && birthDate > today) throw new Refusal('FACT_DATE', { date: birthDate });
  const inOrder = [birthDate, retiredOn].every((day) => day === null || diedOn === null || day <= diedOn);
  if (!inOrder || (birthDate !== null && retiredOn !== null && retiredOn < birthDate))
    throw new Refusal('DATE_ORDER');
}

/** Only what the kind of honoree can have: a collective has no birth date, a person no day of foundation. */
function columnsOf(identity: HonoreeIdentity) {
  const person = identity.kind === 'person';
  const collective = identity.kind === 'collective';
  const flag = identity.flagEligible;
  return {
    kind: identity.kind,
    honorific: person ? identity.honorific : null,
    name: identity.name,
    name_key: searchKey(identity.name),
    birth_date: person ? identity.birthDate : null,
    position: person ? identity.position : '',
    unit_name: identity.unitName,
    unit_key: searchKey(identity.unitName),
    subject_groups: JSON.stringify(identity.groups),
    status: person ? identity.status : null,
    retired_on: person ? identity.retiredOn : null,
    died_on: person ? identity.diedOn : null,
    established: collective ? identity.established : null,
    flag_eligible: collective && flag !== null ? Number(flag) : null,
    identity_number: person ? identity.identityNumber : null,
    under_review: identity.underReview,
    // Compared again with those of the same name.
    doubles_checked: 0,
  };
}

/** Makes or changes a record. Throws NOT_FOUND, STALE, HONOREE_KIND_FIXED, FACT_DATE, DATE_ORDER. */
export function saveIdentity(
  db: Database,
  id: string,
  version: number | null,
  identity: HonoreeIdentity,
  now: { readonly at: Date; readonly today: string },
): void {
  requireSoundDates(identity, now.today);
  const before = db.first(query.selectFrom('honoree').selectAll().where('id', '=', id));
  if (before === undefined) {
    if (version !== null) throw new Refusal('NOT_FOUND');
    const made = { id, root_id: id, created_at: now.at.toISOString(), version: 0 };
    db.run(query.insertInto('honoree').values({ ...made, ...columnsOf(identity) }));
    return;
  }
  if (version !== null && before.version !== version) throw new Refusal('STALE');
  if (before.kind !== identity.kind) throw new Refusal('HONOREE_KIND_FIXED');
  reviseHonoree(db, before, now.at);
  db.run(
    query
      .updateTable('honoree')
      .set({ ...columnsOf(identity), version: before.version + 1 })
      .where('id', '=', id),
  );
}
