/** Every kind of document, in the order of the list in the window. A new kind is a file beside this one and a line here. */
import type { DocumentKind } from '../document-kind.ts';
import { achievementReportCollective, achievementReportPerson } from './achievement-reports.ts';
import { awardConfirmation } from './award-confirmation.ts';
import { awardDecision, titleDecision } from './award-decision.ts';
import { ballot } from './ballot.ts';
import { ballotCountMinutes } from './ballot-count-minutes.ts';
import { certifiedCopy } from './certified-copy.ts';
import { correctionLetter } from './correction-letter.ts';
import { councilMinutes } from './council-minutes.ts';
import { documentIndex } from './document-index.ts';
import { dossierIndex } from './dossier-index.ts';
import { goldenBook } from './golden-book.ts';
import { guidance } from './guidance.ts';
import { handoverList } from './handover-list.ts';
import { handoverMinutes } from './handover-minutes.ts';
import { incomingRegister } from './incoming-register.ts';
import { invitation } from './invitation.ts';
import { achievementSummary, nomineeList } from './nominee-list.ts';
import { notice } from './notice.ts';
import { officialLetter } from './official-letter.ts';
import { opinionRequestLetter } from './opinion-request-letter.ts';
import { outgoingRegister } from './outgoing-register.ts';
import { plan } from './plan.ts';
import { receiptSlip } from './receipt-slip.ts';
import { report } from './report.ts';
import { resultNotice } from './result-notice.ts';
import { returnSlip } from './return-slip.ts';
import { revocationDecision } from './revocation-decision.ts';
import { submission } from './submission.ts';

export const DOCUMENT_KINDS: readonly DocumentKind[] = [
  awardDecision,
  titleDecision,
  revocationDecision,
  correctionLetter,
  submission,
  nomineeList,
  achievementReportPerson,
  achievementReportCollective,
  achievementSummary,
  handoverList,
  councilMinutes,
  ballot,
  ballotCountMinutes,
  officialLetter,
  opinionRequestLetter,
  invitation,
  resultNotice,
  notice,
  guidance,
  receiptSlip,
  returnSlip,
  plan,
  report,
  awardConfirmation,
  certifiedCopy,
  handoverMinutes,
  dossierIndex,
  documentIndex,
  outgoingRegister,
  incomingRegister,
  goldenBook,
] as readonly unknown[] as readonly DocumentKind[];

/** The kind with this id, if there is one. */
export function findKind(id: string): DocumentKind | undefined {
  return DOCUMENT_KINDS.find((kind) => kind.id === id);
}
