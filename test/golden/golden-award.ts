/** An award of the golden archive: plain data, as a decision says it. Everything in it is made up. */
export interface GoldenAward {
  /** 'p12' of the planted ones, 'c345' of the crowd. */
  readonly id: string;
  readonly kind: 'person' | 'collective' | 'household';
  readonly name: string;
  readonly position: string;
  readonly unit: string;
  /** Id of the catalogue. */
  readonly awardType: string;
  readonly level: 'state' | 'province' | 'unit' | 'commune';
  readonly number: string;
  /** ISO day of the decision. */
  readonly date: string;
  readonly signer: string;
  readonly reason: string;
  readonly standing: 'in-force' | 'corrected' | 'revoked';
  /** What a correction replaced: still printed on the paper, and still found. */
  readonly formerName?: string;
}

/** A unit that lives on under another name; found by either. */
export interface UnitChange {
  readonly day: string;
  /** Another name; several that become a new one; one that goes over to a unit that goes on. */
  readonly kind: 'renamed' | 'merged' | 'joined';
  readonly from: readonly string[];
  readonly to: string;
}
