import {
  type DecisionData,
  type DecisionDataResult,
  readDecisionData,
} from '#shared/official-document/decision-data.ts';
import type { DataProblem } from '#shared/official-document/frame-data.ts';

export const CAPACITY_PRESETS = ['chair', 'deputy', 'other'] as const;
export type CapacityPreset = (typeof CAPACITY_PRESETS)[number];

/** Lines above the signature, NĐ 30/2020/NĐ-CP Điều 13: the chair himself, or a deputy for the chair. */
const CAPACITY_LINES = { chair: ['CHỦ TỊCH'], deputy: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'] } as const;

/** The decision as the form holds it: every list of lines is one text, every number is what was typed. */
export interface DecisionFormValues {
  capacity: CapacityPreset;
  capacityLines: string;
  signerName: string;
  title: string;
  bases: { text: string }[];
  proposal: string;
  reason: string;
  moneyArticle: string;
  executors: string;
  distribution: string;
  archiveUnit: string;
  archiveCopies: string;
  sizePreset: 'A' | 'B';
}

/** The form for stored data. */
export function toFormValues(data: DecisionData): DecisionFormValues {
  return {
    capacity: presetOf(data.signer.capacity),
    capacityLines: data.signer.capacity.join('\n'),
    signerName: data.signer.name,
    title: data.title,
    bases: data.bases.map((text) => ({ text })),
    proposal: data.proposal,
    reason: data.reason,
    moneyArticle: data.moneyArticle,
    executors: data.executors,
    distribution: data.distribution.join('\n'),
    archiveUnit: data.archive.unit,
    archiveCopies: data.archive.copies === undefined ? '' : String(data.archive.copies),
    sizePreset: data.sizePreset,
  };
}

/** Decision data from the form; what the form does not show (recipients, agency, margins) comes from `stored`. */
export function readFormValues(values: DecisionFormValues, stored: DecisionData): DecisionDataResult {
  const copies = values.archiveCopies.trim();
  return readDecisionData({
    ...stored,
    title: values.title,
    bases: values.bases.map(({ text }) => text).filter((text) => text.trim() !== ''),
    proposal: values.proposal,
    reason: values.reason,
    moneyArticle: values.moneyArticle,
    executors: values.executors,
    signer: {
      capacity:
        values.capacity === 'other' ? lines(values.capacityLines) : [...CAPACITY_LINES[values.capacity]],
      name: values.signerName,
    },
    distribution: lines(values.distribution),
    archive: { unit: values.archiveUnit, ...(copies === '' ? {} : { copies: Number(copies) }) },
    sizePreset: values.sizePreset,
  });
}

/** The field of the form in which a problem of the data stands; null for data the form does not show. */
export function fieldOfProblem({ path }: Pick<DataProblem, 'path'>): keyof DecisionFormValues | null {
  const [head, second] = path.split('.');
  switch (head) {
    case 'title':
    case 'proposal':
    case 'reason':
    case 'moneyArticle':
    case 'executors':
    case 'distribution':
    case 'sizePreset':
    case 'bases':
      return head;
    case 'signer':
      return second === 'name' ? 'signerName' : 'capacityLines';
    case 'archive':
      return second === 'copies' ? 'archiveCopies' : 'archiveUnit';
    default:
      return null;
  }
}

function presetOf(capacity: readonly string[]): CapacityPreset {
  const same = (preset: readonly string[]) => preset.join('\n') === capacity.join('\n');
  if (same(CAPACITY_LINES.chair)) return 'chair';
  return same(CAPACITY_LINES.deputy) ? 'deputy' : 'other';
}

function lines(text: string): string[] {
  return text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
