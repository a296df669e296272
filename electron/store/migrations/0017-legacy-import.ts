import type { Migration } from '../migration.ts';

/** Old lists on their way into the archive. */
export const legacyImport: Migration = {
  level: 17,
  name: 'legacy-import',
  sql: '',
};
