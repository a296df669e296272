/** Counts kept by triggers; see migration 0020. Nothing else writes them. */
export interface CountTables {
  award_count: { year: number; month: number; award_type_id: string; awards: number; cancelled: number };
  award_unit_count: { unit_name: string; awards: number };
  honoree_count: { kind: string; records: number };
}
