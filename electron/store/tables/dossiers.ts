import type { Generated } from 'kysely';

/** Rows of the room for archive files; see migration 0016. */
export interface DossierTables {
  dossier: DossierRow;
  archive_group: ArchiveGroupRow;
  storage_box: StorageBoxRow;
  dossier_item: DossierItemRow;
  dossier_event: {
    seq: Generated<number>;
    dossier_id: string;
    kind: string;
    at: string;
    account_name: string;
    content: string;
  };
  dossier_loan: DossierLoanRow;
  disposal_list: DisposalListRow;
  disposal_item: {
    list_id: string;
    dossier_id: string;
    reason: string;
    kept: Generated<number>;
    kept_reason: Generated<string>;
  };
  bag_import: {
    id: string;
    bag_id: string;
    label: string;
    dossiers: number;
    papers: number;
    awards: number;
    at: string;
    account_name: string;
    undone_at: string | null;
  };
}

export type DossierAccess = 'open' | 'restricted';

interface DossierRow {
  id: string;
  code: string;
  title: string;
  title_key: string;
  batch_id: string | null;
  decision_id: string | null;
  retention_years: number | null;
  maker: string;
  start_date: string;
  end_date: string;
  notation: string;
  organ_id: Generated<string>;
  catalog_year: number;
  group_id: Generated<string | null>;
  access: Generated<DossierAccess>;
  language: Generated<string>;
  keywords: Generated<string>;
  notes: Generated<string>;
  information_sign: Generated<string>;
  medium: Generated<'paper' | 'electronic' | 'both'>;
  sheets: Generated<number | null>;
  pages: Generated<number | null>;
  physical_state: Generated<string>;
  trust_level: Generated<string>;
  state: Generated<'open' | 'closed' | 'transferred' | 'destroyed'>;
  closed_on: Generated<string | null>;
  closing: Generated<string>;
  handed_in_on: Generated<string | null>;
  retention_class: Generated<string>;
  retention_by_hand: Generated<number>;
  box_id: Generated<string | null>;
  box_ordinal: Generated<number | null>;
  import_id: Generated<string | null>;
  words: string;
  created_at: string;
  removed_at: Generated<string | null>;
  version: Generated<number>;
}

interface ArchiveGroupRow {
  id: string;
  level: 'fonds' | 'series';
  parent_id: string | null;
  code: string;
  title: string;
  content: string;
  removed_at: Generated<string | null>;
  version: Generated<number>;
}

interface StorageBoxRow {
  id: string;
  store: string;
  rack: string;
  shelf: string;
  number: string;
  note: Generated<string>;
  removed_at: Generated<string | null>;
  version: Generated<number>;
}

interface DossierItemRow {
  id: string;
  dossier_id: string;
  paper_id: string | null;
  ordinal: Generated<number | null>;
  identifier: Generated<string>;
  type_name: Generated<string>;
  code_number: Generated<string>;
  code_notation: Generated<string>;
  issued_on: Generated<string | null>;
  issuer: Generated<string>;
  subject: Generated<string>;
  language: Generated<string>;
  pages: Generated<number | null>;
  sheet: Generated<string>;
  signer_position: Generated<string>;
  signer_name: Generated<string>;
  keywords: Generated<string>;
  autograph: Generated<string>;
  physical_state: Generated<string>;
  trust_level: Generated<string>;
  notes: Generated<string>;
  removed_at: Generated<string | null>;
  version: Generated<number>;
}

interface DossierLoanRow {
  id: string;
  dossier_id: string;
  year: number;
  number: number;
  borrower: string;
  borrower_unit: string;
  purpose: string;
  allowed_by: string;
  lent_on: string;
  due_on: string;
  lent_by: string;
  returned_on: Generated<string | null>;
  returned_to: Generated<string>;
  return_note: Generated<string>;
  at: string;
  version: Generated<number>;
}

interface DisposalListRow {
  id: string;
  kind: 'destruction' | 'transfer';
  title: string;
  state: 'draft' | 'submitted' | 'done' | 'withdrawn';
  note: Generated<string>;
  receiver: Generated<string>;
  council: Generated<string>;
  proposed_by: string;
  proposed_name: string;
  submitted_on: Generated<string | null>;
  notice_until: Generated<string | null>;
  confirmed_by: Generated<string | null>;
  confirmed_name: Generated<string>;
  done_on: Generated<string | null>;
  minutes: Generated<string>;
  created_at: string;
  version: Generated<number>;
}
