import { ballotCountMinutesSchema } from '../ballot-data.ts';
import { ballotCountPhrases } from '../ballot-phrases.ts';
import { checkBallotCount } from '../check-votes.ts';
import { composeBallotCount } from '../compose-ballot-count.ts';
import { defineKind } from '../document-kind.ts';
import { sampleBallotCounts } from '../samples/ballots.ts';

export const ballotCountMinutes = defineKind({
  id: 'ballot-count-minutes',
  name: { vi: 'Biên bản kiểm phiếu', en: 'Minutes of the counting of ballots' },
  group: 'council',
  abbreviation: 'BB',
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.9',
  schema: ballotCountMinutesSchema,
  phrases: ballotCountPhrases,
  compose: composeBallotCount,
  check: checkBallotCount,
  samples: sampleBallotCounts,
});
