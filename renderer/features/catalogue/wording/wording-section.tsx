import Box from '@mui/material/Box';
import { useDeferredValue, useMemo, useState } from 'react';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { wordingTexts } from '#renderer/i18n/wording.ts';
import { DataTable } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { fullDate } from '#renderer/ui/format.ts';
import { Panel } from '#renderer/ui/panel.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import type { Column } from '#renderer/ui/table-types.ts';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { DOCUMENT_KINDS } from '#shared/official-document/kinds/index.ts';
import { KEYED_PHRASES, type KeyedPhrase } from '#shared/official-document/office-phrases.ts';
import { searchKey, searchWords } from '#shared/vietnamese/fold.ts';
import { useDay } from '../day-picker.tsx';
import { inForceOn, useVersions, type Version } from '../use-catalogue.ts';
import { PhrasePanel } from './phrase-panel.tsx';

/** A phrase with the text that stands today. */
interface PhraseRow extends KeyedPhrase {
  readonly own: Version<'wording'> | null;
  readonly text: string;
}

const keyOf = (row: PhraseRow) => row.key;

/** Fixed phrases of every kind of document: the program's, and in their place the office's own from a day on. */
export function WordingSection() {
  const t = useTexts(wordingTexts);
  const language = useLanguage();
  const { versions, error, isPending } = useVersions('wording');
  const [today] = useDay();
  const [kind, setKind] = useState('');
  const [text, setText] = useState('');
  const [shownKey, setShownKey] = useState<string | null>(null);
  const words = searchWords(useDeferredValue(text));
  const rows = useMemo(() => {
    const standing = new Map(inForceOn(versions, today).map((version) => [version.key, version]));
    return KEYED_PHRASES.map((one): PhraseRow => {
      const own = standing.get(one.key) ?? null;
      return { ...one, own, text: own?.content.text ?? one.phrase.text };
    });
  }, [versions, today]);
  const shownRows = rows.filter((row) => {
    if (kind !== '' && row.kind.id !== kind) return false;
    const key = ` ${searchKey(`${row.kind.name.vi} ${row.phrase.label} ${row.text}`)}`;
    return words.every((word) => key.includes(` ${word}`));
  });
  const columns = useMemo<readonly Column<PhraseRow>[]>(
    () => [
      {
        key: 'kind',
        header: t('kind'),
        width: 'minmax(130px, 1fr)',
        render: (row) => row.kind.name[language],
        sortValue: (row) => row.kind.name[language],
      },
      {
        key: 'label',
        header: t('phrase'),
        width: 'minmax(150px, 1.2fr)',
        render: (row) => row.phrase.label,
        sortValue: (row) => row.phrase.label,
      },
      {
        key: 'text',
        header: t('standing'),
        width: 'minmax(220px, 2.4fr)',
        title: (row) => row.text,
        render: (row) => row.text,
      },
      {
        key: 'whose',
        header: t('whose'),
        width: 148,
        sortValue: (row) => row.own?.validFrom ?? '',
        render: (row) =>
          row.own === null ? (
            <StateChip tone="quiet">{t('program')}</StateChip>
          ) : (
            <StateChip tone="info">{t('officeSince', { date: fullDate(row.own.validFrom) })}</StateChip>
          ),
      },
    ],
    [t, language],
  );
  const shown = rows.find(({ key }) => key === shownKey);
  const own = rows.filter((row) => row.own !== null).length;
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1, minHeight: 0, flex: 1 }}>
      <RefusalAlert error={error} />
      <Box sx={{ color: 'text.secondary' }}>{t('intro', { count: rows.length, own })}</Box>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'flex-end' }}>
        <Box sx={{ width: 220 }}>
          <TextInput
            label={t('find')}
            type="search"
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </Box>
        <Box sx={{ width: 300 }}>
          <SelectInput
            label={t('kind')}
            value={kind}
            options={[
              { value: '', label: t('allKinds') },
              ...DOCUMENT_KINDS.filter(({ phrases }) => Object.keys(phrases).length > 0).map((one) => ({
                value: one.id,
                label: one.name[language],
              })),
            ]}
            onChange={(event) => setKind(event.target.value)}
          />
        </Box>
      </Box>
      <Panel flush sx={{ flex: 1, minHeight: 0 }}>
        <DataTable<PhraseRow>
          label={t('list')}
          height="100%"
          columns={columns}
          rows={shownRows}
          getRowId={keyOf}
          activeId={shownKey}
          loading={isPending}
          onOpen={(row) => setShownKey(row.key)}
          onEdit={(row) => setShownKey(row.key)}
          empty={<EmptyState title={t('nothingFound')} text={t('nothingFoundText')} />}
        />
      </Panel>
      {shown !== undefined && (
        <PhrasePanel
          key={shown.key}
          row={shown}
          versions={versions.filter(({ key }) => key === shown.key)}
          today={today}
          onClose={() => setShownKey(null)}
        />
      )}
    </Box>
  );
}
