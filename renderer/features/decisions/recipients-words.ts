import type { decisions } from '#renderer/i18n/decisions.ts';
import type { TextKey } from '#renderer/i18n/room-texts.ts';
import type { Say } from '#renderer/i18n/use-texts.ts';
import type { DecisionData } from '#shared/official-document/decision-data.ts';
import { placeRecipients } from '#shared/official-document/recipient-lines.ts';
import { countPhrase, groupRecipients } from '#shared/official-document/recipient-text.ts';

/** Who is awarded and where the page lists them: "05 tập thể và 12 cá nhân, phụ lục kèm theo". */
export function recipientsWords(data: DecisionData, t: Say<TextKey<typeof decisions>>): string {
  const who = countPhrase(groupRecipients(data.recipients));
  switch (placeRecipients(data)) {
    case 'none':
      return t('empty');
    case 'sentence':
      return t('articleOneInSentence', { who });
    case 'lines':
      return t('articleOneInLines', { who });
    case 'annex':
      return t('articleOneInAnnex', { who });
  }
}
