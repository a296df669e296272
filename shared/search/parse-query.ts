import { type ClosedField, readClosedValues } from './closed-values.ts';
import { collectFacts } from './collect-facts.ts';
import type { ParsedQuery, QueryClause, SearchField } from './query.ts';
import { factAt, numberAt, type QueryFact } from './query-facts.ts';
import type { QueryField } from './query-fields.ts';
import {
  combinations,
  phraseWords,
  type Stretch,
  stretchesOf,
  type TypedWord,
  typedWords,
} from './query-words.ts';
import { type QueryToken, queryLine, tokenAt } from './scan-query.ts';
import { periodAt, yearsAt } from './typed-periods.ts';

/** Words, or a phrase, as they stand; not yet joined by HOẶC. */
interface Piece {
  readonly kind: 'run' | 'phrase';
  readonly field: SearchField;
  readonly negated: boolean;
  readonly words: TypedWord[];
}

/** Alternatives of one run; more would only slow the search down. */
const MOST_COMBINATIONS = 8;

/**
 * What somebody types into the search box, taken apart. Words stand in any order; every one must be there. Understood
 * beside them: "phrases" (any quotes, also an open one), -word and KHÔNG …, … HOẶC …, (groups), fields by name
 * ("đơn vị: Sở Y tế", closed by a comma, another field or a quote), years, days and decision numbers as people write
 * them, initials, abbreviations, words typed with Telex or VNI keys. Never throws: what is not understood is told as
 * such, and looked for as words where it has some.
 */
export function parseQuery(text: string): ParsedQuery {
  return new Parsing(queryLine(text)).result();
}

class Parsing {
  readonly #text: string;
  readonly #pieces: (Piece | 'or')[] = [];
  readonly #facts = collectFacts();
  readonly #notUnderstood: string[] = [];
  #run: Piece | null = null;
  #field: SearchField = 'any';
  #groupField: SearchField = 'any';
  #negated = false;
  #oneWord = false;

  constructor(text: string) {
    this.#text = text;
    let at = 0;
    while (at < text.length) at = Math.max(this.#step(at), at + 1);
  }

  result(): ParsedQuery {
    return { groups: this.#groups(), filters: this.#facts.filters(), notUnderstood: this.#notUnderstood };
  }

  #step(at: number): number {
    if (this.#text[at] === ' ') return at + 1;
    const fact = factAt(this.#text, at, this.#run?.words.map(({ key }) => key).join(' ') ?? '');
    if (fact !== null) return this.#takeFact(fact);
    const token = tokenAt(this.#text, at);
    return this.#take(token);
  }

  #take(token: QueryToken): number {
    switch (token.token) {
      case 'word':
        this.#words(typedWords(token.text), token.end);
        break;
      case 'initials':
        this.#initials(token.letters, token.joined, token.end);
        break;
      case 'phrase':
        this.#phrase(token.text, token.closed);
        break;
      case 'field':
        return this.#fieldValue(token.field, token.text, token.end);
      case 'unknown-field':
        this.#notUnderstood.push(token.text);
        break;
      default:
        this.#sign(token.token);
    }
    return token.end;
  }

  #sign(sign: 'or' | 'not' | 'minus' | 'break' | 'open' | 'close' | 'nothing'): void {
    if (sign === 'nothing') return;
    if (sign === 'or') {
      // Behind HOẶC the same field goes on: "đơn vị: Sở Y tế HOẶC Sở Nội vụ".
      const field = this.#run?.field ?? this.#groupField;
      this.#closeRun();
      if (this.#pieces.length > 0 && this.#pieces.at(-1) !== 'or') this.#pieces.push('or');
      this.#field = field;
      return;
    }
    if (sign === 'open') {
      const opensField = this.#run === null && this.#field !== 'any';
      const field = this.#field;
      this.#closeRun();
      this.#groupField = opensField ? field : 'any';
      this.#field = this.#groupField;
      return;
    }
    const negated = sign === 'not' || sign === 'minus';
    this.#closeRun();
    if (sign === 'close') this.#groupField = 'any';
    this.#field = this.#groupField;
    this.#negated = negated;
    this.#oneWord = sign === 'minus';
  }

  #closeRun(): void {
    this.#run = null;
    this.#field = this.#groupField;
    this.#negated = false;
    this.#oneWord = false;
  }

  #words(words: readonly Omit<TypedWord, 'last'>[], end: number): void {
    if (words.length === 0) return;
    if (this.#run === null) {
      this.#run = { kind: 'run', field: this.#field, negated: this.#negated, words: [] };
      this.#pieces.push(this.#run);
    }
    const isEnd = end >= this.#text.length;
    this.#run.words.push(...words.map((word, at) => ({ ...word, last: isEnd && at === words.length - 1 })));
    if (this.#oneWord) this.#closeRun();
  }

  #initials(letters: readonly string[], joined: boolean, end: number): void {
    const parts = letters.flatMap((letter) => typedWords(letter));
    const whole = typedWords(letters.join(''));
    const words = joined ? whole : parts;
    this.#words(
      words.map((word) => ({ ...word, dotted: true })),
      end,
    );
  }

  #phrase(text: string, closed: boolean): void {
    const words = text.split(/[^\p{L}\p{N}\p{M}'’ʼ\u0060]+/u).flatMap((word) => typedWords(word));
    // A field goes on over its phrase only: "đơn vị:"Sở Y tế" Hùng".
    const field = this.#run === null ? this.#field : this.#groupField;
    const negated = this.#run === null && this.#negated;
    this.#closeRun();
    if (words.length === 0) return;
    const last = closed ? -1 : words.length - 1;
    this.#pieces.push({
      kind: 'phrase',
      field,
      negated,
      words: words.map((word, at) => ({ ...word, last: at === last })),
    });
  }

  #takeFact(fact: QueryFact): number {
    if (fact.word !== null) {
      this.#words(typedWords(fact.word), fact.end);
      return fact.end;
    }
    const negated = this.#negated;
    if (fact.refused !== null) this.#notUnderstood.push(fact.refused);
    this.#closeRun();
    if (negated && fact.number !== null) this.#withoutNumber(fact.number);
    else if (negated && fact.days !== null) this.#notUnderstood.push(this.#text.slice(0, fact.end));
    else this.#facts.add(fact, negated);
    return fact.end;
  }

  #withoutNumber(normal: string): void {
    const words = typedWords(normal.replaceAll(/[/-]/gu, ' ')).map((word) => ({ ...word, last: false }));
    this.#pieces.push({ kind: 'phrase', field: 'decision', negated: true, words });
  }

  #fieldValue(field: QueryField, name: string, end: number): number {
    const negated = this.#run === null && this.#negated;
    this.#closeRun();
    if (field.reads === 'words') {
      this.#field = field.field;
      this.#negated = negated;
      return end;
    }
    const taken = this.#closedValue(field.reads, end, negated);
    if (taken !== null) return taken;
    // Unfinished while typing: nothing is asked yet.
    if (end < this.#text.length) this.#notUnderstood.push(name.trim());
    return end;
  }

  #closedValue(
    reads: ClosedField | 'years' | 'from' | 'to' | 'days' | 'number',
    at: number,
    negated: boolean,
  ) {
    if (reads === 'number') return this.#numbers(at, negated);
    if (reads === 'years') {
      const years = yearsAt(this.#text, at);
      if (years !== null) this.#facts.add({ years: years.years, days: null, number: null }, negated);
      if (years?.refused != null) this.#notUnderstood.push(years.refused);
      return years?.end ?? null;
    }
    if (reads === 'from' || reads === 'to' || reads === 'days') {
      const period = negated ? null : periodAt(this.#text, at, reads);
      if (period !== null) this.#facts.add({ years: [], days: period.days, number: null }, false);
      return period?.end ?? null;
    }
    const values = readClosedValues(reads, this.#text, at);
    if (values !== null) this.#facts.choose(values, negated);
    return values?.end ?? null;
  }

  #numbers(at: number, negated: boolean): number | null {
    const number = numberAt(this.#text, at + (this.#text[at] === '"' ? 1 : 0));
    if (number?.number == null) return null;
    if (negated) this.#withoutNumber(number.number);
    else this.#facts.add(number, false);
    return this.#text[number.end] === '"' ? number.end + 1 : number.end;
  }

  /** Pieces that HOẶC joins are one group; what else stands side by side must all be there. */
  #groups(): QueryClause[][] {
    const groups: QueryClause[][] = [];
    for (let at = 0; at < this.#pieces.length; ) {
      const joined: Piece[] = [];
      let next = at;
      for (; next < this.#pieces.length; next += 2) {
        const piece = this.#pieces[next];
        if (piece !== undefined && piece !== 'or') joined.push(piece);
        if (this.#pieces[next + 1] !== 'or') break;
      }
      const [only] = joined;
      if (joined.length === 1 && only !== undefined) groups.push(...alone(only));
      else if (joined.length > 1) groups.push(joined.flatMap(alternatives));
      at = next + 1;
    }
    return groups;
  }
}

const clause = (piece: Piece, more: Partial<QueryClause>): QueryClause => ({
  kind: 'words',
  field: piece.field,
  words: [],
  negated: piece.negated,
  ...more,
});

const fieldOf = (piece: Piece, inName: boolean): SearchField =>
  inName && piece.field === 'any' ? 'name' : piece.field;

/** A piece beside HOẶC: one clause for every way to read it. */
function alternatives(piece: Piece): QueryClause[] {
  if (piece.kind === 'phrase') return [clause(piece, { kind: 'phrase', words: phraseWords(piece.words) })];
  return combinations(stretchesOf(piece.words), MOST_COMBINATIONS).map(({ words, inName }) =>
    clause(piece, { words, field: fieldOf(piece, inName) }),
  );
}

/** A piece that stands alone: what can be read in one way only is one clause, every other stretch a group of its own. */
function alone(piece: Piece): QueryClause[][] {
  if (piece.kind === 'phrase') return [alternatives(piece)];
  // Not (A or B): neither the one nor the other.
  if (piece.negated) return alternatives(piece).map((one) => [one]);
  const stretches = stretchesOf(piece.words);
  const certain = stretches.filter(({ length }) => length === 1).flatMap(([one]) => one?.words ?? []);
  const open = stretches.filter(({ length }) => length > 1);
  return [
    ...(certain.length > 0 ? [[clause(piece, { words: certain })]] : []),
    ...open.map((stretch) => asGroup(piece, stretch)),
  ];
}

function asGroup(piece: Piece, stretch: Stretch): QueryClause[] {
  return stretch.map(({ words, inName, phrase }) =>
    clause(piece, { kind: phrase ? 'phrase' : 'words', words, field: fieldOf(piece, inName) }),
  );
}
