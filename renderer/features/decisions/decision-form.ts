import { deputyOf } from '#shared/official-document/body-head.ts';
import {
  capacityLines,
  SIGNING_MODES,
  type Signing,
  type SigningMode,
  signingOfLines,
} from '#shared/official-document/capacity.ts';
import {
  type DecisionData,
  type DecisionDataResult,
  readDecisionData,
} from '#shared/official-document/decision-data.ts';
import type { DataProblem } from '#shared/official-document/frame-data.ts';

/** Ways to sign, and the lines of an older decision that no way prints. */
export const SIGN_CHOICES = [...SIGNING_MODES, 'stored'] as const;
export type SignChoice = (typeof SIGN_CHOICES)[number];

/** The decision as the form holds it: every list of lines is one text, every number is what was typed. */
export interface DecisionFormValues {
  signMode: SignChoice;
  /** Collective body before 'TM.'; shown only where an older decision has one, so that it can be taken away. */
  signBehalf: string;
  signHead: string;
  signOffice: string;
  signThrough: string;
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
    ...signValues(data.signer),
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
    signer: { ...readSigner(values, stored.signer), name: values.signerName },
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
      return second === 'name' ? 'signerName' : 'signHead';
    case 'archive':
      return second === 'copies' ? 'archiveCopies' : 'archiveUnit';
    default:
      return null;
  }
}

type SignValues = Pick<
  DecisionFormValues,
  'signMode' | 'signBehalf' | 'signHead' | 'signOffice' | 'signThrough'
>;

/** How the signer stands to the head; lines of an older decision are read where a way of signing prints them. */
function signValues(signer: DecisionData['signer']): SignValues {
  const signing = signer.signing ?? signingOfLines(signer.capacity);
  if (signing === null)
    return { signMode: 'stored', signBehalf: '', signHead: '', signOffice: '', signThrough: '' };
  return {
    signMode: signing.mode,
    signBehalf: signing.onBehalfOf,
    signHead: signing.head,
    // Not printed while the head signs: ready for the day the deputy does.
    signOffice: signing.office === '' && signing.head !== '' ? deputyOf(signing.head) : signing.office,
    signThrough: signing.through,
  };
}

/** What nobody changed stays as it is stored. */
function readSigner(values: SignValues, stored: DecisionData['signer']): DecisionData['signer'] {
  const before = signValues(stored);
  const keys = Object.keys(before) as (keyof SignValues)[];
  if (values.signMode === 'stored' || keys.every((key) => values[key] === before[key])) return stored;
  return { ...stored, capacity: [], signing: signingOf({ ...values, signMode: values.signMode }) };
}

/** The lines that the form's choice prints. */
export function signLines(values: SignValues): readonly string[] {
  return values.signMode === 'stored'
    ? []
    : capacityLines(signingOf({ ...values, signMode: values.signMode }));
}

function signingOf(values: SignValues & { readonly signMode: SigningMode }): Signing {
  return {
    mode: values.signMode,
    onBehalfOf: values.signBehalf,
    head: values.signHead,
    office: values.signOffice,
    through: values.signThrough,
  };
}

function lines(text: string): string[] {
  return text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
