import type { Migration } from '../migration.ts';

/**
 * The office's wording a decision was signed with, so that it reads the same for ever whatever the catalogue says
 * later. Decisions issued before had only the program's own texts.
 */
export const decisionWording: Migration = {
  level: 12,
  name: 'decision-wording',
  sql: `ALTER TABLE decision ADD COLUMN wording TEXT NOT NULL DEFAULT '{}';`,
};
