import type { RegisterSettings } from '#shared/contract/register-records.ts';
import { GOLDEN_BOOK_FACTS, type GoldenBookFact } from '#shared/official-document/register-data.ts';

type Columns = RegisterSettings['goldenColumns'];

/** Every column the book can have: those it has first, in their order; the others with a proposal. */
export function columnChoices(chosen: Columns, nameOf: (fact: GoldenBookFact) => string) {
  const shown = chosen.map((column) => ({ ...column, share: String(column.share), shown: true }));
  const others = GOLDEN_BOOK_FACTS.filter((fact) => !chosen.some((column) => column.fact === fact)).map(
    (fact) => ({ fact, title: nameOf(fact), share: '8', shown: false }),
  );
  return [...shown, ...others];
}

/** The columns to print, of those offered. */
export function chosenColumns(offered: readonly (Columns[number] & { readonly shown: boolean })[]): Columns {
  return offered.filter(({ shown }) => shown).map(({ fact, title, share }) => ({ fact, title, share }));
}
