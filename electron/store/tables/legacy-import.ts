import type { Generated } from 'kysely';

/** Tables of the import of old lists (migration 17). */
export interface LegacyImportTables {
  legacy_import: {
    id: string;
    file_name: string;
    sha256: string;
    state: string;
    step: Generated<string>;
    settings: Generated<string>;
    sheet_name: Generated<string>;
    header: Generated<string>;
    total: Generated<number>;
    done: Generated<number>;
    done_row: Generated<number>;
    place: Generated<string>;
    counts: Generated<string>;
    notes: Generated<string>;
    failure: Generated<string>;
    correction_name: Generated<string>;
    correction_sha256: Generated<string | null>;
    removed: Generated<number>;
    kept: Generated<number>;
  };
  legacy_problem: {
    import_id: string;
    row_number: number;
    severity: string;
    cells: string;
    problems: string;
    settled: Generated<number>;
  };
  legacy_kept: { import_id: string; award_seq: number; reasons: string };
  legacy_profile: {
    id: string;
    name: string;
    header_key: string;
    mapping: string;
    used_at: string;
    used_times: Generated<number>;
  };
}
