import type { Generated } from 'kysely';

/** Units over time (level 15). */
export interface UnitHistoryTables {
  unit: UnitRow;
  unit_revision: UnitRevisionRow;
  unit_event: UnitEventRow;
  unit_name_answer: UnitNameAnswerRow;
  honoree_revision: HonoreeRevisionRow;
  honoree_fact_revision: HonoreeFactRevisionRow;
  unit_stamp: { one: 1; stamp: number };
}

interface UnitRow {
  id: string;
  name: string;
  name_key: string;
  parent_id: string | null;
  kind: string;
  abbreviation: string;
  leader_title: string;
  valid_from: string | null;
  valid_to: string | null;
  version: number;
  recorded_at: Generated<string>;
  removed_at: Generated<string | null>;
}

interface UnitRevisionRow {
  seq: Generated<number>;
  unit_id: string;
  /** The instant at which these facts were replaced. */
  until: string;
  facts: string;
}

interface UnitEventRow {
  seq: Generated<number>;
  id: string;
  entry: string;
  kind: string;
  day: string | null;
  content: string;
  replaced: string;
  made: string;
  names: string;
  at: string;
  account_name: string;
}

interface UnitNameAnswerRow {
  seq: Generated<number>;
  spelling: string;
  unit_id: string | null;
  forgotten: 0 | 1;
  at: string;
  account_name: string;
}

interface HonoreeRevisionRow {
  seq: Generated<number>;
  honoree_id: string;
  until: string;
  facts: string;
}

interface HonoreeFactRevisionRow {
  seq: Generated<number>;
  fact_id: string;
  until: string;
  facts: string;
}
