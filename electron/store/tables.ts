import type { Generated, Selectable, Updateable } from 'kysely';
import type { AwardRevisionTables } from './tables/award-revisions.ts';
import type { CountTables } from './tables/counts.ts';
import type { DossierTables } from './tables/dossiers.ts';
import type { LegacyImportTables } from './tables/legacy-import.ts';
import type { PaperTextTables } from './tables/paper-text.ts';
import type { SearchIndexTables } from './tables/search-index.ts';
import type { UnitHistoryTables } from './tables/unit-history.ts';

/** Row shapes of every table, for Kysely. Dates are ISO text; booleans are 0 or 1; `*_key` columns hold folded text. */
export interface Tables
  extends AwardRevisionTables,
    CountTables,
    DossierTables,
    LegacyImportTables,
    PaperTextTables,
    SearchIndexTables,
    UnitHistoryTables {
  office_setting: { key: string; value: string };
  account: AccountRow;
  audit_entry: AuditRow;
  award_type: AwardTypeRow;
  legal_basis: LegalBasisRow;
  honoree: HonoreeRow;
  batch: BatchTableRow;
  candidate: CandidateRow;
  batch_event: {
    seq: Generated<number>;
    batch_id: string;
    event: string;
    at: string;
    account_name: string;
    reason: string;
    detail: Generated<string>;
  };
  batch_request: BatchRequestRow;
  frozen_judgement: {
    candidate_id: string;
    batch_id: string;
    frozen_at: string;
    verdict: string;
    judgement: string;
    case_data: string;
  };
  catalogue_step: CatalogueStepRow;
  catalogue_entry: CatalogueEntryRow;
  honoree_fact: HonoreeFactRow;
  honoree_merge: HonoreeMergeRow;
  honoree_double: {
    a_id: string;
    b_id: string;
    score: number;
    evidence: string;
    kept_apart_at: string | null;
  };
  vault_file: { sha256: string; size: number; stored_at: string; removed_at: Generated<string | null> };
  paper: PaperRow;
  council_session: CouncilSessionRow;
  council_vote: { session_id: string; candidate_id: string; yes: number; outcome: string };
  decision: DecisionTableRow;
  number_series: NumberSeriesRow;
  series_start: SeriesStartRow;
  document: DocumentTableRow;
  document_award: { document_id: string; award_id: string };
  number_mark: { series: string; year: number; highest: number };
  register_entry: RegisterRow;
  incoming_entry: IncomingRow;
  golden_entry: GoldenRow;
  register_change: {
    seq: Generated<number>;
    entry_id: string;
    at: string;
    account_name: string;
    reason: string;
    before: string;
    after: string;
  };
  award: AwardRow;
  award_event: AwardEventRow;
  decision_event: DecisionEventRow;
  import_batch: ImportBatchRow;
  certificate_image: CertificateImageRow;
  certificate_design: CertificateDesignRow;
  certificate_design_version: CertificateDesignVersionRow;
  printer_profile: PrinterProfileRow;
  blank_stock: BlankStockRow;
  blank_movement: BlankMovementRow;
  certificate_job: CertificateJobRow;
  certificate_print: CertificatePrintRow;
}

/** A row as it is read, and a set of changes to one. */
export type Row<Name extends keyof Tables> = Selectable<Tables[Name]>;
export type Changes<Name extends keyof Tables> = Updateable<Tables[Name]>;

interface AccountRow {
  id: string;
  login: string;
  login_key: string;
  name: string;
  role: string;
  active: number;
  version: number;
  created_at: string;
  last_sign_in_at: string | null;
}

interface AuditRow {
  seq: Generated<number>;
  at: string;
  account_id: string | null;
  account_name: string;
  action: string;
  subject_kind: string;
  subject_id: string;
  summary: string;
  detail: string;
  previous_hash: Generated<string | null>;
  hash: Generated<string | null>;
}

interface AwardTypeRow {
  id: string;
  name: string;
  short_name: string;
  level: string;
  subjects: string;
  authority: string;
  cite: string;
  valid_from: string;
  valid_to: string | null;
  working_days: number;
  council_percent: number;
  retention_years: number | null;
  review_needed: number;
  version: number;
  award_class: Generated<string>;
  award_group: Generated<string>;
  proposable: Generated<number>;
}

interface LegalBasisRow {
  id: string;
  text: string;
  valid_from: string;
  valid_to: string | null;
  sort: number;
  review_needed: number;
  source: string;
  version: number;
}

interface HonoreeRow {
  id: string;
  kind: string;
  honorific: string | null;
  name: string;
  name_key: string;
  birth_date: string | null;
  position: string;
  unit_name: string;
  unit_key: string;
  created_at: string;
  root_id: string;
  subject_groups: Generated<string>;
  status: Generated<string | null>;
  retired_on: Generated<string | null>;
  died_on: Generated<string | null>;
  established: Generated<string | null>;
  flag_eligible: Generated<number | null>;
  identity_number: Generated<string | null>;
  under_review: Generated<string>;
  version: Generated<number>;
  doubles_checked: Generated<number>;
  removed_at: Generated<string | null>;
}

interface BatchTableRow {
  id: string;
  title: string;
  award_type_id: string;
  stream: string;
  unit_id: string;
  submission_number: string;
  submission_date: string | null;
  reason: string;
  received_on: string | null;
  due_on: string | null;
  state: string;
  created_at: string;
  created_by: string;
  updated_at: string;
  version: number;
  flow: Generated<string>;
  step: Generated<string>;
  step_since: Generated<string | null>;
  step_due_on: Generated<string | null>;
  procedure: Generated<string>;
  simple_case: Generated<string>;
  secret: Generated<number>;
  secret_count: Generated<number>;
  assignee: Generated<string>;
  receipt_number: Generated<number | null>;
  returned_times: Generated<number>;
  frozen_on: Generated<string | null>;
  intake_id: Generated<string | null>;
  deciding_office: Generated<string>;
  proposing_office: Generated<string>;
}

interface CandidateRow {
  id: string;
  batch_id: string;
  ordinal: number;
  kind: string;
  honorific: string | null;
  name: string;
  name_key: string;
  birth_date: string | null;
  position: string;
  unit_name: string;
  unit_key: string;
  achievement: string;
  honoree_id: string | null;
  outcome: string;
  import_id: string | null;
  removed_at: string | null;
  version: number;
  award_type_id: Generated<string | null>;
  route: Generated<string | null>;
  title_year: Generated<number | null>;
  posthumous: Generated<number>;
  achievement_sketch: Generated<string>;
  duplicate_answer: Generated<string>;
  ticks: Generated<string>;
}

interface PaperRow {
  id: string;
  batch_id: string | null;
  candidate_id: string | null;
  dossier_id: string | null;
  kind: string;
  title: string;
  file_name: string;
  media_type: string;
  size: number;
  sha256: string;
  added_at: string;
  added_by: string;
  removed_at: string | null;
  incoming_id: Generated<string | null>;
}

interface CouncilSessionRow {
  id: string;
  batch_id: string;
  held_on: string;
  place: string;
  chair: string;
  secretary: string;
  members_total: number;
  members_present: number;
  minutes_number: string;
  version: number;
}

interface DecisionTableRow {
  id: string;
  batch_id: string;
  state: string;
  data: string;
  number: number | null;
  symbol: string;
  issued_on: string | null;
  created_at: string;
  updated_at: string;
  wording: Generated<string>;
  version: number;
  signer_name: Generated<string>;
  recipients: Generated<number>;
}

interface NumberSeriesRow {
  id: string;
  issuer: string;
  name: Generated<string>;
  kinds: string;
  secret: Generated<number>;
  from_year: number | null;
  to_year: number | null;
  opened_on: string;
  reason: Generated<string>;
  version: Generated<number>;
}

interface SeriesStartRow {
  series_id: string;
  year: number;
  first_number: number;
  last_date: string;
  reason: string;
  at: string;
  account_name: string;
}

interface DocumentTableRow {
  id: string;
  kind: string;
  title: string;
  title_key: string;
  signer: string;
  data: string;
  wording: string;
  state: string;
  number: number | null;
  symbol: string;
  issued_on: string | null;
  source_type: string | null;
  source_id: string | null;
  batch_id: string | null;
  decision_id: string | null;
  dossier_id: string | null;
  candidate_id: string | null;
  docx_sha256: string | null;
  created_at: string;
  created_by: string;
  updated_at: string;
  recalled_at: string | null;
  recall_reason: string;
  version: number;
}

interface RegisterRow {
  id: string;
  series_id: string;
  issuer: string;
  kind: string;
  symbol: string;
  secret: Generated<number>;
  year: number;
  number: number;
  state: 'issued' | 'reserved' | 'cancelled';
  given_on: string;
  date: string | null;
  title: Generated<string>;
  signer: Generated<string>;
  recipients: Generated<string>;
  archive_unit: Generated<string>;
  copies: number | null;
  sent_on: Generated<string | null>;
  received_by: Generated<string>;
  note: Generated<string>;
  decision_id: Generated<string | null>;
  document_id: Generated<string | null>;
  owner_id: Generated<string | null>;
  purpose: Generated<string>;
  expires_on: Generated<string | null>;
  cancel_reason: Generated<string>;
  cancelled_at: Generated<string | null>;
  cancelled_by: Generated<string>;
  version: Generated<number>;
}

interface IncomingRow {
  id: string;
  year: number;
  number: number;
  arrived_on: string;
  author: string;
  author_key: string;
  symbol: string;
  symbol_key: string;
  document_date: string | null;
  title: string;
  receiver: Generated<string>;
  forwarded_on: Generated<string | null>;
  received_by: Generated<string>;
  note: Generated<string>;
  batch_id: Generated<string | null>;
  entered_at: string;
  entered_by: string;
  cancel_reason: Generated<string>;
  cancelled_at: Generated<string | null>;
  cancelled_by: Generated<string>;
  version: Generated<number>;
}

interface GoldenRow {
  award_id: string;
  series: string;
  number: number;
  given_on: string;
  given_by: string;
  note: Generated<string>;
  version: Generated<number>;
}

interface AwardRow {
  seq: Generated<number>;
  id: string;
  honoree_id: string;
  award_type_id: string;
  kind: string;
  honorific: string | null;
  name: string;
  position: string;
  unit_name: string;
  reason: string;
  decision_number: string;
  decision_date: string;
  year: number;
  signer: string;
  source: string;
  decision_id: string | null;
  batch_id: string | null;
  candidate_id: string | null;
  dossier_id: string | null;
  import_id: string | null;
  golden_number: number | null;
  recorded_at: string;
  removed_at: string | null;
  title_year: Generated<number | null>;
  period_from: Generated<number | null>;
  period_to: Generated<number | null>;
  commendation_type: Generated<string | null>;
  route: Generated<string | null>;
  cancelled_at: Generated<string | null>;
  corrected_at: Generated<string | null>;
  delivery_tracked: Generated<number>;
  delivery: Generated<string | null>;
  unit_name_id: Generated<number | null>;
  access: Generated<string>;
}

interface AwardEventRow {
  seq: Generated<number>;
  id: string;
  entry: string;
  award_id: string;
  kind: string;
  day: string | null;
  content: string;
  document_id: string | null;
  at: string;
  account_name: string;
}

interface DecisionEventRow {
  seq: Generated<number>;
  id: string;
  entry: string;
  decision_id: string;
  kind: string;
  content: string;
  document_id: string | null;
  at: string;
  account_name: string;
}

interface ImportBatchRow {
  id: string;
  kind: string;
  label: string;
  batch_id: string | null;
  rows: number;
  at: string;
  account_name: string;
  undone_at: string | null;
}

interface CatalogueEntryRow {
  id: string;
  kind: string;
  key: string;
  valid_from: string;
  valid_to: string | null;
  source: string;
  source_text: string;
  review_needed: number;
  content: string;
  reason: string;
  created_at: string;
  created_by: string;
  confirmed_at: string | null;
  confirmed_by: string | null;
  replaced_at: string | null;
  step_id: string | null;
  replaced_step_id: string | null;
  sort: number;
}

interface CatalogueStepRow {
  id: string;
  seq: number;
  action: string;
  label: string;
  reason: string;
  at: string;
  account_name: string;
  undone_at: string | null;
}

interface HonoreeFactRow {
  id: string;
  honoree_id: string;
  kind: string;
  year: number | null;
  content: string;
  decision_number: string;
  decision_date: string | null;
  recorded_at: string;
  recorded_by: string;
  removed_at: string | null;
  version: number;
}

interface HonoreeMergeRow {
  id: string;
  from_id: string;
  into_id: string;
  reason: string;
  at: string;
  account_name: string;
  undone_at: string | null;
}

interface BatchRequestRow {
  id: string;
  batch_id: string;
  kind: string;
  step: string;
  office: string;
  sent_on: string;
  due_on: string;
  answered_on: string | null;
  outcome: Generated<string>;
  note: Generated<string>;
  removed_at: string | null;
}

interface CertificateImageRow {
  id: string;
  kind: 'underlay' | 'emblem';
  file_name: string;
  media_type: 'image/png' | 'image/jpeg';
  width_px: number;
  height_px: number;
  sha256: string;
  added_at: string;
  added_by: string;
}

interface CertificateDesignRow {
  id: string;
  name: string;
  award_types: string;
  content: string;
  source: string;
  review_needed: number;
  created_at: string;
  updated_at: string;
  updated_by: string;
  removed_at: string | null;
  version: number;
}

interface CertificateDesignVersionRow {
  id: string;
  design_id: string;
  seq: number;
  name: string;
  content: string;
  first_printed_at: string;
}

interface PrinterProfileRow {
  id: string;
  content: string;
  updated_at: string;
  updated_by: string;
  removed_at: string | null;
  version: number;
}

interface BlankStockRow {
  id: string;
  name: string;
  serial_prefix: string;
  serial_digits: number;
  created_at: string;
  version: number;
}

interface BlankMovementRow {
  seq: Generated<number>;
  id: string;
  stock_id: string;
  kind: 'received' | 'printed' | 'returned' | 'damaged' | 'handed-out';
  quantity: number;
  first_serial: number | null;
  last_serial: number | null;
  day: string;
  reason: string;
  minutes: string;
  job_id: string | null;
  at: string;
  account_name: string;
}

interface CertificateJobRow {
  id: string;
  design_version_id: string;
  profile: string;
  stock_id: string | null;
  purpose: 'original' | 'reissue';
  prints: number;
  at: string;
  account_name: string;
}

interface CertificatePrintRow {
  id: string;
  job_id: string;
  ordinal: number;
  award_id: string;
  copy: number;
  serial: number | null;
  data: string;
  state: Generated<'printed' | 'spoiled' | 'unprinted'>;
  ended_at: Generated<string | null>;
  ended_by: Generated<string>;
  end_reason: Generated<string>;
  end_minutes: Generated<string>;
}
