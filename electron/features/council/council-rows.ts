import { type Database, query } from '#electron/store/database.ts';
import { type CouncilResult, councilVote } from '#shared/contract/council.ts';

/** The recorded result of a submission, or null while the council has not met. */
export function councilResultOf(db: Database, batchId: string): CouncilResult | null {
  const session = db.first(query.selectFrom('council_session').selectAll().where('batch_id', '=', batchId));
  if (session === undefined) return null;
  const votes = db.all(
    query
      .selectFrom('council_vote')
      .select(['candidate_id', 'yes', 'outcome'])
      .where('session_id', '=', session.id),
  );
  return {
    batchId,
    sessionId: session.id,
    heldOn: session.held_on,
    place: session.place,
    chair: session.chair,
    secretary: session.secretary,
    membersTotal: session.members_total,
    membersPresent: session.members_present,
    minutesNumber: session.minutes_number,
    votes: votes.map((vote) =>
      councilVote.parse({ candidateId: vote.candidate_id, yes: vote.yes, outcome: vote.outcome }),
    ),
    version: session.version,
  };
}
