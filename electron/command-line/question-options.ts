import { type GroupedSearchQuestion, searchQuestion } from '#shared/contract/archive.ts';
import { type CommandInput, textOption, UsageError } from './command.ts';

/** Options by which commands ask the archive. */
export const QUESTION_OPTIONS = [
  'award',
  'level',
  'type',
  'kind',
  'unit',
  'from',
  'to',
  'decision',
  'standing',
  'sort',
  'as-known-on',
] as const;

export const QUESTION_USAGE =
  '[--award ID] [--level state|province|unit|commune] [--type ID] [--kind person|collective|household] [--unit TEXT] [--from YYYY] [--to YYYY] [--decision NO] [--standing in-force|corrected|revoked] [--sort relevance|newest|oldest|name] [--as-known-on YYYY-MM-DD]';

type Question = Omit<GroupedSearchQuestion, 'offset' | 'limit'>;

const yearOption = (input: CommandInput, name: string): number | null => {
  const text = textOption(input, name);
  if (text === undefined) return null;
  if (!/^\d{4}$/.test(text)) throw new UsageError(`--${name} cần một năm bốn chữ số`);
  return Number(text);
};

/** The question of a command: its words, and its options. Several values of one option are parted by commas. */
export function readQuestion(input: CommandInput): Question {
  const list = (name: string) => textOption(input, name)?.split(',') ?? [];
  const asked = {
    text: `${input.positionals.join(' ')} ${textOption(input, 'unit') ?? ''}`,
    awardTypeIds: list('award'),
    levels: list('level'),
    commendationTypes: list('type'),
    kinds: list('kind'),
    units: [],
    fromYear: yearOption(input, 'from'),
    toYear: yearOption(input, 'to'),
    decisionNumber: textOption(input, 'decision') ?? '',
    standings: list('standing'),
    sort: textOption(input, 'sort') ?? 'relevance',
    asKnownOn: textOption(input, 'as-known-on') ?? null,
  };
  const parsed = searchQuestion.safeParse(asked);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new UsageError(`giá trị không dùng được ở ${String(issue?.path[0] ?? 'điều kiện tìm')}`);
  }
  return parsed.data;
}
