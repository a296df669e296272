import type { Migration } from '../migration.ts';
import { foundation } from './0001-foundation.ts';

/** Every migration in order. Add yours at the end, with a test in test/integration/store/migrations. */
export const MIGRATIONS: readonly Migration[] = [foundation];
