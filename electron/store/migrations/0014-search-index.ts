import type { Migration } from '../migration.ts';

/** The search index of awards: terms, postings, columns. */
export const searchIndex: Migration = {
  level: 14,
  name: 'search-index',
  sql: '',
};
