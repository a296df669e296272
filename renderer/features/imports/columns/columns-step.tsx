import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { legacyImports } from '#renderer/i18n/legacy-imports.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { Panel } from '#renderer/ui/panel.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { useShortcut } from '#renderer/ui/use-shortcut.ts';
import type { LegacySettings, LegacySurvey } from '#shared/contract/legacy-import.ts';
import { twoDigits } from '#shared/vietnamese/words.ts';
import { fieldOf, hasName, type Mapping } from '../legacy-fields.ts';
import { ColumnTable } from './column-table.tsx';
import { TryRows } from './try-rows.tsx';

interface ColumnsStepProps {
  readonly importId: string;
  readonly survey: LegacySurvey;
  readonly settings: LegacySettings;
  readonly busy: boolean;
  readonly onChange: (settings: LegacySettings) => void;
  readonly onBack: () => void;
  readonly onCheck: () => void;
}

/** What each column is and how it was written, before and after side by side; the first rows as they would be read. */
export function ColumnsStep({
  importId,
  survey,
  settings,
  busy,
  onChange,
  onBack,
  onCheck,
}: ColumnsStepProps) {
  const t = useTexts(legacyImports);
  const { mapping } = settings;
  const change = (next: Mapping) => onChange({ ...settings, mapping: next });
  useShortcut('ctrl+enter', onCheck, { label: t('keyNext'), enabled: !busy });
  const unmapped = survey.columns
    .filter(({ column, header }) => header !== '' && fieldOf(mapping, column) === null)
    .map(({ header }) => header);
  return (
    <>
      <Panel
        title={t('columnsTitle')}
        aside={
          <Box sx={{ display: 'flex', gap: 1 }}>
            <Button onClick={onBack}>{t('back')}</Button>
            <PrimaryButton disabled={busy} onClick={onCheck}>
              {t('check')}
            </PrimaryButton>
          </Box>
        }
      >
        <Box sx={{ color: 'text.secondary', mb: 1 }}>{t('columnsHelp')}</Box>
        <ColumnTable survey={survey} mapping={mapping} onChange={change} />
        <Box sx={{ display: 'flex', gap: 3, mt: 1.5, alignItems: 'flex-start', flexWrap: 'wrap' }}>
          <Box sx={{ width: 360 }}>
            <TextInput
              label={t('pivot')}
              inputMode="numeric"
              defaultValue={mapping.pivot}
              help={t('pivotHelp', {
                pivot: twoDigits(mapping.pivot),
                next: twoDigits(Math.min(99, mapping.pivot + 1)),
              })}
              onInput={(event) => {
                const text = event.currentTarget.value.trim();
                if (/^\d{1,2}$/u.test(text)) change({ ...mapping, pivot: Number(text) });
              }}
            />
          </Box>
          <Box sx={{ flex: 1, minWidth: 300, pt: 2.5 }}>
            {!hasName(mapping) && <Box role="alert">{t('noName')}</Box>}
            {unmapped.length > 0 && (
              <Box sx={{ color: 'text.secondary' }}>{t('unmapped', { names: unmapped.join(', ') })}</Box>
            )}
          </Box>
        </Box>
      </Panel>
      <TryRows importId={importId} settings={settings} />
    </>
  );
}
