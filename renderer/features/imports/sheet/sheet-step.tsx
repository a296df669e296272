import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import { legacyImports } from '#renderer/i18n/legacy-imports.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { Panel } from '#renderer/ui/panel.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { useShortcut } from '#renderer/ui/use-shortcut.ts';
import type { LegacySettings, LegacySurvey } from '#shared/contract/legacy-import.ts';
import { CommonFacts } from './common-facts.tsx';
import { FirstRows } from './first-rows.tsx';

interface SheetStepProps {
  readonly survey: LegacySurvey | null;
  readonly looking: boolean;
  readonly settings: LegacySettings | null;
  readonly onLook: (look: { sheet: number | null; headerRow: number | null }) => void;
  readonly onChange: (settings: LegacySettings) => void;
  readonly onNext: () => void;
}

/** Which sheet, which row names the columns, and what the lines above the table say for every row. */
export function SheetStep({ survey, looking, settings, onLook, onChange, onNext }: SheetStepProps) {
  const t = useTexts(legacyImports);
  useShortcut('ctrl+enter', onNext, { label: t('keyNext'), enabled: survey !== null && !looking });
  if (survey === null || settings === null) {
    return (
      <Panel>
        <Box role="status" sx={{ mb: 1 }}>
          {t('looking')}
        </Box>
        {looking && <LinearProgress aria-label={t('looking')} />}
      </Panel>
    );
  }
  const { headerRow } = settings.mapping;
  return (
    <>
      <Panel>
        <Box sx={{ display: 'flex', gap: 2, alignItems: 'flex-start', flexWrap: 'wrap' }}>
          {survey.sheets.length > 1 && (
            <Box sx={{ width: 280 }}>
              <SelectInput
                label={t('sheet')}
                disabled={looking}
                value={String(survey.sheet)}
                options={survey.sheets.map((sheet) => ({
                  value: String(sheet.index),
                  label: sheetLabel(t, sheet),
                }))}
                onChange={(event) => onLook({ sheet: Number(event.target.value), headerRow: null })}
              />
            </Box>
          )}
          <Box sx={{ width: 280 }}>
            <TextInput
              key={`${survey.sheet} ${headerRow}`}
              label={t('headerRow')}
              inputMode="numeric"
              disabled={looking}
              defaultValue={headerRow ?? ''}
              help={headerRow === null ? undefined : t('headerRowHelp')}
              error={headerRow === null ? t('headerNone') : undefined}
              onBlur={(event) => {
                const row = Number(event.target.value);
                if (Number.isInteger(row) && row >= 1 && row !== headerRow)
                  onLook({ sheet: survey.sheet, headerRow: row });
              }}
            />
          </Box>
          <Box sx={{ flex: 1 }} />
          <PrimaryButton disabled={looking} onClick={onNext}>
            {t('next')}
          </PrimaryButton>
        </Box>
        {survey.remembered && <Box sx={{ mt: 1 }}>{t('remembered')}</Box>}
        <FileNotes notes={survey.notes} />
      </Panel>
      <FirstRows
        survey={survey}
        headerRow={headerRow}
        onHeader={(row) => onLook({ sheet: survey.sheet, headerRow: row })}
      />
      <CommonFacts
        key={`${survey.sheet} ${headerRow}`}
        titles={survey.titles}
        defaults={settings.mapping.defaults}
        onChange={(defaults) => onChange({ ...settings, mapping: { ...settings.mapping, defaults } })}
      />
    </>
  );
}

type Say = ReturnType<typeof useTexts<typeof legacyImports>>;

function sheetLabel(t: Say, { name, hidden, rows }: LegacySurvey['sheets'][number]): string {
  const named = rows === null ? name : t('sheetRows', { name, count: rows });
  return hidden ? t('sheetHidden', { name: named }) : named;
}

const NOTES = [
  'hiddenRows',
  'hiddenColumns',
  'mergedRanges',
  'formulas',
  'formulasWithoutValue',
  'columnsLeftOut',
] as const;

/** What a file holds beside plain cells, told so that nothing is passed over in silence. */
export function FileNotes({ notes }: { readonly notes: LegacySurvey['notes'] }) {
  const t = useTexts(legacyImports);
  const told = NOTES.filter((key) => notes[key] > 0);
  if (told.length === 0) return null;
  return (
    <Box sx={{ mt: 1, color: 'text.secondary' }}>
      {t('notes')}: {told.map((key) => t(`note_${key}`, { count: notes[key] })).join('; ')}.
    </Box>
  );
}
