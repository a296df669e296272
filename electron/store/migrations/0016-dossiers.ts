import type { Migration } from '../migration.ts';

/** Archive files: fields of description, places, loans, retention. */
export const dossiers: Migration = {
  level: 16,
  name: 'dossiers',
  sql: '',
};
