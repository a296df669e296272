import type { WorkerKeys } from '#electron/store/worker-store.ts';
import type { LegacyPreviewRow, LegacySettings, LegacySurvey } from '#shared/contract/legacy-import.ts';
import type { RefusalCode } from '#shared/contract/refusals.ts';
import type { ImportOrder } from './import-list.ts';

/** What a thread is asked. */
export type LegacyJob = { readonly keys: WorkerKeys; readonly order: ImportOrder } & (
  | {
      /** The step that the import's row names. */
      readonly sort: 'work';
      /** One Int32: not 0 asks the work to stop. */
      readonly control: SharedArrayBuffer;
    }
  | {
      readonly sort: 'survey';
      readonly ask: { readonly sheet: number | null; readonly headerRow: number | null };
    }
  | {
      readonly sort: 'preview';
      readonly ask: { readonly settings: LegacySettings; readonly afterRow: number; readonly limit: number };
    }
);

/** What it answers. `ended` false: it was asked to stop. */
export type LegacyAnswer =
  | { readonly ended: boolean }
  | { readonly refused: RefusalCode }
  | { readonly survey: Omit<LegacySurvey, 'importId' | 'fileName'> }
  | { readonly preview: { readonly rows: LegacyPreviewRow[]; readonly more: boolean } };
