import type { Migration } from '../migration.ts';

/** Edits of awards, and searches that people keep. */
export const awardRevisions: Migration = {
  level: 18,
  name: 'award-revisions',
  sql: '',
};
