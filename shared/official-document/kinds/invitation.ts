import { composeInvitation, invitationPhrases } from '../compose-invitation.ts';
import { defineKind } from '../document-kind.ts';
import { invitationSchema } from '../letter-data.ts';
import { sampleInvitations } from '../samples/letters.ts';

export const invitation = defineKind({
  id: 'invitation',
  name: { vi: 'Giấy mời', en: 'Invitation' },
  group: 'letter',
  abbreviation: 'GM',
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.7',
  schema: invitationSchema,
  phrases: invitationPhrases,
  compose: composeInvitation,
  samples: sampleInvitations,
});
