/** A forward-only step of the schema. Never edited after release: a change is a new migration with the next level. */
export interface Migration {
  /** Becomes PRAGMA user_version; 1, 2, 3 … without gaps. */
  readonly level: number;
  readonly name: string;
  readonly sql: string;
}
