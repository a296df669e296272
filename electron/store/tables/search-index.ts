/** Rows of the search index that rooms may read; see migration 0014. Its postings are read by electron/store/search only. */
export interface SearchIndexTables {
  award_unit_name: { id: number; name: string; key: string; unit_id: string | null };
}
