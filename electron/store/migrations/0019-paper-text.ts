import type { Migration } from '../migration.ts';

/** Words inside attached papers. */
export const paperText: Migration = {
  level: 19,
  name: 'paper-text',
  sql: '',
};
