/** What only the office knows; a check that needs an absent fact says so instead of guessing. */
export type LintFacts = {
  /** Place name of the office's documents, e.g. 'Bắc Ninh'. */
  readonly place?: string;
  /** The document is signed electronically: number and day in the bracket of an annex stay empty. */
  readonly electronic?: boolean;
  /** Names of awards and titles as the law writes them; without them those of Luật Thi đua, khen thưởng are used. */
  readonly awardNames?: readonly string[];
  readonly bases?: readonly LegalBasisFact[];
};

/** A text that may be cited as a ground, with the days on which it is in force. */
export type LegalBasisFact = {
  /** What tells it apart in a line: its number ('30/2020/NĐ-CP'), or its name for laws ('Luật Thi đua, khen thưởng'). */
  readonly names: readonly string[];
  /** 'YYYY-MM-DD'; null = without end. */
  readonly validFrom: string;
  readonly validTo: string | null;
};
