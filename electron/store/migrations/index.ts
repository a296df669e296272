import type { Migration } from '../migration.ts';
import { foundation } from './0001-foundation.ts';
import { catalogue } from './0002-catalogue.ts';
import { honoreeHistory } from './0003-honoree-history.ts';
import { workflow } from './0004-workflow.ts';
import { intake } from './0005-intake.ts';
import { evaluation } from './0006-evaluation.ts';
import { numberSeries } from './0007-number-series.ts';
import { registers } from './0008-registers.ts';
import { documents } from './0009-documents.ts';
import { awardLife } from './0010-award-life.ts';
import { numberMarks } from './0011-number-marks.ts';
import { decisionWording } from './0012-decision-wording.ts';
import { certificates } from './0013-certificates.ts';
import { searchIndex } from './0014-search-index.ts';
import { unitHistory } from './0015-unit-history.ts';
import { dossiers } from './0016-dossiers.ts';
import { legacyImport } from './0017-legacy-import.ts';
import { awardRevisions } from './0018-award-revisions.ts';
import { paperText } from './0019-paper-text.ts';
import { counts } from './0020-counts.ts';

/** Every migration in order. Add yours at the end, with a test in test/integration/store/migrations. */
export const MIGRATIONS: readonly Migration[] = [
  foundation,
  catalogue,
  honoreeHistory,
  workflow,
  intake,
  evaluation,
  numberSeries,
  registers,
  documents,
  awardLife,
  numberMarks,
  decisionWording,
  certificates,
  searchIndex,
  unitHistory,
  dossiers,
  legacyImport,
  awardRevisions,
  paperText,
  counts,
];
