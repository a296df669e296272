import type { Migration } from '../migration.ts';

/** Units over time: renames, mergers, splits, dissolutions. */
export const unitHistory: Migration = {
  level: 15,
  name: 'unit-history',
  sql: '',
};
