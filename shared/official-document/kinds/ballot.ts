import { ballotSchema } from '../ballot-data.ts';
import { ballotPhrases } from '../ballot-phrases.ts';
import { composeBallot } from '../compose-ballot.ts';
import { defineKind } from '../document-kind.ts';
import { sampleBallots } from '../samples/ballots.ts';

export const ballot = defineKind({
  id: 'ballot',
  name: { vi: 'Phiếu bầu', en: 'Ballot' },
  group: 'council',
  abbreviation: null,
  source: 'Thông lệ bỏ phiếu của Hội đồng; thể thức theo NĐ 30/2020/NĐ-CP',
  schema: ballotSchema,
  phrases: ballotPhrases,
  compose: composeBallot,
  samples: sampleBallots,
});
