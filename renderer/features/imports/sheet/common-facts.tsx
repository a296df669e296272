import Box from '@mui/material/Box';
import { useRef } from 'react';
import { legacyImports } from '#renderer/i18n/legacy-imports.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import type { LegacySettings } from '#shared/contract/legacy-import.ts';
import { isRealDate } from '#shared/vietnamese/dates.ts';

type Defaults = LegacySettings['mapping']['defaults'];

interface CommonFactsProps {
  readonly titles: readonly string[];
  readonly defaults: Defaults;
  readonly onChange: (defaults: Defaults) => void;
}

const KINDS = ['person', 'collective', 'household'] as const;

/** Award, decision, unit and kind of rows that do not say them; read from the lines above the table. */
export function CommonFacts({ titles, defaults, onChange }: CommonFactsProps) {
  const t = useTexts(legacyImports);
  const latest = useRef(defaults);
  const change = (part: Partial<Defaults>) => {
    latest.current = { ...latest.current, ...part };
    onChange(latest.current);
  };
  return (
    <Panel title={t('defaults')}>
      {titles.length > 0 && (
        <Box sx={{ color: 'text.secondary', mb: 1 }}>
          {t('titles')}: {titles.join(' / ')}
        </Box>
      )}
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(230px, 1fr))', gap: 1.5 }}>
        {(['award', 'decisionNumber'] as const).map((key) => (
          <TextInput
            key={key}
            label={t(`default_${key}`)}
            optional
            defaultValue={defaults[key]}
            onInput={(event) => change({ [key]: event.currentTarget.value })}
          />
        ))}
        <DateInput
          label={t('default_decisionDate')}
          optional
          defaultValue={defaults.decisionDate}
          onDate={(value) => {
            if (value === null || isRealDate(value)) change({ decisionDate: value });
          }}
        />
        <TextInput
          label={t('default_decisionYear')}
          optional
          inputMode="numeric"
          defaultValue={defaults.decisionYear ?? ''}
          onInput={(event) => {
            const text = event.currentTarget.value.trim();
            if (text === '') change({ decisionYear: null });
            else if (/^(?:19|20)\d{2}$/u.test(text)) change({ decisionYear: Number(text) });
          }}
        />
        {(['signer', 'unit'] as const).map((key) => (
          <TextInput
            key={key}
            label={t(`default_${key}`)}
            optional
            defaultValue={defaults[key]}
            onInput={(event) => change({ [key]: event.currentTarget.value })}
          />
        ))}
        <SelectInput
          label={t('default_kind')}
          defaultValue={defaults.kind ?? ''}
          options={[
            { value: '', label: t('kind_any') },
            ...KINDS.map((kind) => ({ value: kind, label: t(`kind_${kind}`) })),
          ]}
          onChange={(event) => change({ kind: KINDS.find((kind) => kind === event.target.value) ?? null })}
        />
      </Box>
      <Box sx={{ mt: 1, fontSize: '0.8rem', color: 'text.secondary' }}>{t('defaultsHelp')}</Box>
    </Panel>
  );
}
