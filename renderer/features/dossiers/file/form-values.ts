import { z } from 'zod';
import { optionalLine } from '#shared/contract/basics.ts';
import { type DossierRecord, dossierFields } from '#shared/contract/dossier-records.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';

const whole = z
  .string()
  .trim()
  .regex(/^\d{0,6}$/u, { error: 'not_a_number' })
  .transform((text) => (text === '' ? null : Number(text)));

/** The form as it is typed: numbers are text until it is sent. */
export const dossierForm = z.object({
  ...dossierFields,
  code: optionalLine(20),
  catalogYear: z
    .string()
    .trim()
    .regex(/^(?:19|20|21)\d{2}$/u, { error: 'not_a_number' })
    .transform(Number),
  groupId: z.string().transform((text) => (text === '' ? null : text)),
  sheets: whole,
  pages: whole,
  term: z.enum(['rule', 'forever', 'years']),
  years: whole,
  reason: optionalLine(300),
});
export type DossierFormInput = z.input<typeof dossierForm>;
export type DossierFormOutput = z.output<typeof dossierForm>;

const typed = (value: number | null) => (value === null ? '' : String(value));

/** A new form, or the description of a file as it stands. */
export function formStart(dossier: DossierRecord | null, maker: string): DossierFormInput {
  const today = todayIso(new Date());
  if (dossier === null)
    return {
      code: '',
      title: '',
      organId: '',
      catalogYear: today.slice(0, 4),
      groupId: '',
      access: 'open',
      language: 'Tiếng Việt',
      maker,
      startDate: today,
      endDate: today,
      keywords: '',
      notes: '',
      informationSign: '',
      medium: 'paper',
      sheets: '',
      pages: '',
      physicalState: '',
      trustLevel: '',
      term: 'years',
      years: '20',
      reason: '',
    };
  return {
    code: dossier.code,
    title: dossier.title,
    organId: dossier.organId,
    catalogYear: String(dossier.catalogYear),
    groupId: dossier.groupId ?? '',
    access: dossier.access,
    language: dossier.language,
    maker: dossier.maker,
    startDate: dossier.startDate,
    endDate: dossier.endDate,
    keywords: dossier.keywords,
    notes: dossier.notes,
    informationSign: dossier.informationSign,
    medium: dossier.medium,
    sheets: typed(dossier.sheets),
    pages: typed(dossier.pages),
    physicalState: dossier.physicalState,
    trustLevel: dossier.trustLevel,
    term:
      !dossier.retentionByHand && dossier.retentionReasons.length > 0
        ? 'rule'
        : dossier.retentionYears === null
          ? 'forever'
          : 'years',
    years: typed(dossier.retentionYears),
    reason: '',
  };
}

/** What the office is sent. */
export function toInput({ code: _, term, years, reason: __, ...fields }: DossierFormOutput) {
  return { ...fields, retentionYears: term === 'years' ? years : null };
}
