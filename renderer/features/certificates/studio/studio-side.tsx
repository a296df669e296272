import Box from '@mui/material/Box';
import { FieldPanel } from '#renderer/features/certificates/studio/field-panel.tsx';
import { SheetPanel } from '#renderer/features/certificates/studio/sheet-panel.tsx';
import {
  addField,
  type StudioDesign,
  type StudioStep,
} from '#renderer/features/certificates/studio/studio-state.ts';
import { certificateStudio } from '#renderer/i18n/certificate-studio.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { Panel } from '#renderer/ui/panel.tsx';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { FIELD_LIMIT, type Field } from '#shared/certificate/design.ts';
import { problemSentence, type SheetProblem } from '#shared/certificate/problems.ts';

interface StudioSideProps {
  readonly design: StudioDesign;
  readonly selected: string | null;
  readonly problems: readonly SheetProblem[];
  readonly sampleName: string;
  readonly locked: boolean;
  readonly step: (step: StudioStep) => void;
}

const KINDS = ['text', 'qr', 'emblem', 'rule'] as const satisfies readonly Field['kind'][];

/** Beside the sheet: the fields, the one that is chosen or the sheet as a whole, and what must be corrected. */
export function StudioSide({ design, selected, problems, sampleName, locked, step }: StudioSideProps) {
  const t = useTexts(certificateStudio);
  const language = useLanguage();
  const field = design.content.fields.find(({ id }) => id === selected);
  const full = design.content.fields.length >= FIELD_LIMIT;
  const add = (value: string) => {
    const kind = KINDS.find((one) => one === value);
    if (kind === undefined) return;
    const added = addField(design, kind, t(`add.${kind}`));
    step({ kind: 'change', design: added.design });
    step({ kind: 'select', id: added.id });
  };
  return (
    <Box
      sx={{
        width: 336,
        flex: 'none',
        overflow: 'auto',
        display: 'grid',
        gap: 1,
        alignContent: 'start',
        gridAutoRows: 'max-content',
      }}
    >
      <Panel>
        <Box sx={{ display: 'grid', gap: 1 }}>
          <SelectInput
            label={t('fields')}
            value={selected ?? ''}
            onChange={(event) =>
              step({ kind: 'select', id: event.target.value === '' ? null : event.target.value })
            }
            options={[
              { value: '', label: t('sheet') },
              ...design.content.fields.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <SelectInput
            label={t('add')}
            hideLabel
            value=""
            disabled={locked || full}
            onChange={(event) => add(event.target.value)}
            options={[
              { value: '', label: t('add') },
              ...KINDS.map((kind) => ({ value: kind, label: t(`add.${kind}`) })),
            ]}
          />
        </Box>
      </Panel>
      <Panel title={t('problems')}>
        <Box sx={{ color: 'text.secondary', mb: 0.5 }}>{t('sampleLongest', { name: sampleName })}</Box>
        {problems.length === 0 ? (
          <Box sx={{ color: 'success.main' }}>{t('allFine')}</Box>
        ) : (
          <Box component="ul" role="alert" sx={{ m: 0, pl: 2.25, color: 'error.main' }}>
            {problems.map((problem) => (
              <li key={`${problem.kind} ${problem.fieldId}`}>{problemSentence(problem, language)}</li>
            ))}
          </Box>
        )}
      </Panel>
      <Panel title={field === undefined ? t('sheet') : t('fieldPanel')}>
        {field === undefined ? (
          <SheetPanel design={design} disabled={locked} step={step} />
        ) : (
          <FieldPanel key={field.id} design={design} field={field} disabled={locked} step={step} />
        )}
      </Panel>
    </Box>
  );
}
