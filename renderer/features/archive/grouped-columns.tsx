import { awardInBrief } from '#renderer/features/archive/award-words.ts';
import { type SoughtWord, wordsFor } from '#renderer/features/archive/highlight.ts';
import { Highlighted } from '#renderer/features/archive/highlighted.tsx';
import type { ColumnTexts } from '#renderer/features/archive/list-columns.tsx';
import type { ResultRow } from '#renderer/features/archive/result-row.ts';
import { fullDate } from '#renderer/ui/format.ts';
import type { PagedColumn } from '#renderer/ui/paged-grid.tsx';
import type { DecisionHit, PersonHit } from '#shared/contract/archive.ts';

type Texts = Pick<ColumnTexts, 's'>;

function ofPeople(
  key: string,
  header: string,
  width: string,
  title: (person: PersonHit) => string,
  render: (person: PersonHit) => ReturnType<PagedColumn<PersonHit>['render']> = title,
): PagedColumn<ResultRow> {
  return {
    key,
    header,
    width,
    title: (row) => (row.view === 'people' ? title(row.person) : ''),
    render: (row) => (row.view === 'people' ? render(row.person) : ''),
  };
}

/** One line an honoree: who, where, how often, what last. */
export function peopleColumns(words: readonly SoughtWord[], { s }: Texts): readonly PagedColumn<ResultRow>[] {
  const [names, units] = [wordsFor(words, 'name'), wordsFor(words, 'unit')];
  const born = ({ birthDate }: PersonHit) =>
    birthDate === null ? '' : birthDate.length === 10 ? fullDate(birthDate) : birthDate;
  return [
    ofPeople(
      'name',
      s('column.name'),
      'minmax(0, 1.4fr)',
      ({ name }) => name,
      ({ name }) => (
        <strong>
          <Highlighted text={name} words={names} />
        </strong>
      ),
    ),
    ofPeople('birthDate', s('column.birthDate'), '86px', born),
    ofPeople(
      'unit',
      s('column.unit'),
      'minmax(0, 1.4fr)',
      ({ unit }) => unit,
      ({ unit }) => <Highlighted text={unit} words={units} />,
    ),
    {
      ...ofPeople('awardCount', s('column.awardCount'), '60px', ({ awardCount }) => String(awardCount)),
      align: 'right',
    },
    ofPeople(
      'latest',
      s('column.latest'),
      'minmax(0, 1.2fr)',
      ({ latest }) => `${latest.award}, ${latest.decisionNumber}, ${fullDate(latest.decisionDate)}`,
      ({ latest }) => `${awardInBrief(latest.award)} ${latest.decisionDate.slice(0, 4)}`,
    ),
  ];
}

function ofDecisions(
  key: string,
  header: string,
  width: string,
  title: (decision: DecisionHit) => string,
  render: (decision: DecisionHit) => ReturnType<PagedColumn<DecisionHit>['render']> = title,
): PagedColumn<ResultRow> {
  return {
    key,
    header,
    width,
    title: (row) => (row.view === 'decisions' ? title(row.decision) : ''),
    render: (row) => (row.view === 'decisions' ? render(row.decision) : ''),
  };
}

/** One line a decision: number, day, what it gave and how often among the hits, who signed. */
export function decisionColumns(
  words: readonly SoughtWord[],
  { s }: Texts,
): readonly PagedColumn<ResultRow>[] {
  const [numbers, signers] = [wordsFor(words, 'decision'), wordsFor(words, 'signer')];
  const given = ({ awards }: DecisionHit) =>
    awards.map(({ award, count }) => s('awardsTimes', { award: awardInBrief(award), count })).join(', ');
  return [
    ofDecisions(
      'number',
      s('column.decisionNumber'),
      '130px',
      ({ decisionNumber }) => decisionNumber,
      (one) => (
        <strong>
          <Highlighted text={one.decisionNumber} words={numbers} />
        </strong>
      ),
    ),
    ofDecisions('date', s('column.decisionDate'), '100px', ({ decisionDate }) => fullDate(decisionDate)),
    ofDecisions('awards', s('column.awards'), 'minmax(0, 1.6fr)', given),
    ofDecisions(
      'signer',
      s('column.signer'),
      'minmax(0, 1fr)',
      ({ signer }) => signer,
      ({ signer }) => <Highlighted text={signer} words={signers} />,
    ),
    {
      ...ofDecisions('awardCount', s('column.awardCount'), '60px', ({ awardCount }) => String(awardCount)),
      align: 'right',
    },
  ];
}
