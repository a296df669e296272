import type { history } from '#renderer/i18n/history.ts';
import type { honoreeFacts } from '#renderer/i18n/honoree-facts.ts';
import type { TextKey } from '#renderer/i18n/room-texts.ts';
import type { Say } from '#renderer/i18n/use-texts.ts';
import { fullDate } from '#renderer/ui/format.ts';
import type { Fact, HonoreeRecord } from '#shared/contract/honorees.ts';
import { SERVICE_WORDS } from '#shared/domain/catalogue/condition-words.ts';
import type { FactContent } from '#shared/domain/honorees/facts.ts';

type SayFact = Say<TextKey<typeof honoreeFacts>>;
type SayHistory = Say<TextKey<typeof history>>;
type Names = HonoreeRecord['awardNames'];

/** Kinds of service by key; a key of an earlier catalogue is shown as it is. */
export const serviceWords = (key: string): string => {
  const words = SERVICE_WORDS[key] ?? key;
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
};

/** A body that this program has words for, else its key. */
function bodyWords(t: SayFact, body: string): string {
  const key = `body_${body}`;
  return t(key as TextKey<typeof honoreeFacts>);
}

/** What a fact says, in a few words: "Hoàn thành tốt nhiệm vụ", "Lao động tiên tiến". */
export function factTitle(content: FactContent, names: Names, t: SayFact, h: SayHistory): string {
  switch (content.kind) {
    case 'rating':
      return h(`level_${content.level}`);
    case 'title':
      return names[content.title]?.name ?? content.title;
    case 'award':
      return names[content.award]?.name ?? content.award;
    case 'initiative':
      return `${t(`sort_${content.sort}`)}: ${content.name}`;
    case 'leading':
      return `${t('leading')}: ${t(`leading_${content.scope}`)}, ${bodyWords(t, content.organisedBy)}`;
    case 'movement':
      return `${t('kind_movement')}: ${bodyWords(t, content.launchedBy)}, ${t(`at_${content.at}`)}`;
    case 'members':
      return t('membersNote', { total: content.total, completed: content.completed ?? '?' });
    case 'service':
      return `${serviceWords(content.service)}: ${t('years_n', { years: content.years })}`;
    case 'discipline':
      return `${h('discipline')}: ${h(`discipline_${content.level}`)}`;
    case 'complete':
      return `${t('completeParts')}: ${t(`complete_${content.part}`)}`;
  }
}

/** The second line of a fact: its decision and what else it says. */
export function factDetail(fact: Pick<Fact, 'content' | 'decisionNumber' | 'decidedOn'>, t: SayFact): string {
  const { content, decisionNumber, decidedOn } = fact;
  const parts = [decisionNumber, decidedOn === null ? '' : fullDate(decidedOn)];
  if (content.kind === 'title' || content.kind === 'award') {
    parts.push(content.issuer);
    if (content.cancelled) parts.push(t('cancelledNote'));
  }
  if (content.kind === 'title' && content.branch !== null) parts.push(t(`branch_${content.branch}`));
  if (content.kind === 'award' && content.period !== null)
    parts.push(t('periodNote', { from: content.period.from, to: content.period.to }));
  if (content.kind === 'initiative') parts.push(t(`scope_${content.scope}`));
  if (content.kind === 'service' && content.difficult !== null)
    parts.push(t('difficultNote', { years: content.difficult }));
  return parts.filter((part) => part !== '').join(' · ');
}
