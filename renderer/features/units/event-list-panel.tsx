import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import { api, client } from '#renderer/api/client.ts';
import { queryClient } from '#renderer/api/query-client.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { unitHistory } from '#renderer/i18n/unit-history.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DataTable } from '#renderer/ui/data-table.tsx';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { FileDrop } from '#renderer/ui/file-drop.tsx';
import { count, fullDate } from '#renderer/ui/format.ts';
import { Multiline } from '#renderer/ui/multiline.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import type { Column } from '#renderer/ui/table-types.ts';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import type { UnitListRow } from '#shared/contract/unit-history.ts';
import { UNIT_CHANGE_KINDS } from '#shared/domain/unit-history/event.ts';
import { isRealDate } from '#shared/vietnamese/dates.ts';

const NONE: readonly UnitListRow[] = [];
const idOf = (row: UnitListRow) => String(row.rowNumber);

/** A pasted list of changes: every line shows what it would enter before anything is saved. */
export function EventListPanel({ onClose }: { onClose: () => void }) {
  const t = useTexts(unitHistory);
  const language = useLanguage();
  const toast = useToast();
  const [text, setText] = useState('');
  const [day, setDay] = useState<string | null>(null);
  const [document, setDocument] = useState('');
  const [makeMissing, setMakeMissing] = useState(false);
  const [leaveOut, setLeaveOut] = useState(false);
  const asked = useDeferredValue(text);
  const list = { text: asked, day: day !== null && isRealDate(day) ? day : null, document, makeMissing };
  const read = useQuery(
    api.units.readEventList.queryOptions({
      input: list,
      enabled: asked.trim() !== '',
      placeholderData: keepPreviousData,
    }),
  );
  const enter = useMutation(api.units.enterEventList.mutationOptions());
  const rows = asked.trim() === '' ? NONE : (read.data?.rows ?? NONE);
  const refused = rows.filter((row) => row.refused !== null).length;
  const events = rows.length === 0 ? 0 : (read.data?.events ?? 0);
  const stale = read.isPlaceholderData || asked !== text;

  async function save() {
    const entry = crypto.randomUUID();
    const entered = await enter.mutateAsync({ entry, ...list, leaveOut });
    const number = count(entered.events, language);
    toast({
      text: t('listSaved', { count: number }),
      undoText: t('listUndo', { count: number }),
      undo: async () => {
        const reason = t('undoReason');
        await client.units.takeBackEvents({ entry: crypto.randomUUID(), events: [], ofEntry: entry, reason });
        await queryClient.invalidateQueries();
      },
    });
    onClose();
  }

  const columns = useMemo(
    (): readonly Column<UnitListRow>[] => [
      { key: 'row', header: t('column_row'), width: 56, align: 'right', render: (row) => row.rowNumber },
      { key: 'old', header: t('column_old'), width: 'minmax(140px, 1.2fr)', render: (row) => row.oldUnit },
      { key: 'new', header: t('column_new'), width: 'minmax(120px, 1fr)', render: (row) => row.newUnit },
      {
        key: 'day',
        header: t('column_day'),
        width: 104,
        render: (row) => (row.day === null ? '' : fullDate(row.day)),
      },
      {
        key: 'kind',
        header: t('column_kind'),
        width: 'minmax(180px, 1.8fr)',
        title: (row) => row.refused?.[language] ?? '',
        render: (row) => {
          if (row.refused !== null)
            return <span style={{ color: 'var(--sv-bad-ink)' }}>{row.refused[language]}</span>;
          const kind = UNIT_CHANGE_KINDS.find((one) => one === row.kind);
          const makes = row.makes.length === 0 ? '' : `; ${t('makes', { names: row.makes.join(', ') })}`;
          return kind === undefined ? '' : `${t(`kind_${kind}`)}${makes}`;
        },
      },
    ],
    [t, language],
  );

  return (
    <SidePanel
      open
      title={t('listTitle')}
      onClose={onClose}
      width={860}
      footer={
        <>
          <PrimaryButton
            disabled={events === 0 || (refused > 0 && !leaveOut) || stale || enter.isPending}
            onClick={() => void save().catch(() => undefined)}
          >
            {t('listSave', { count: count(events, language) })}
          </PrimaryButton>
          {refused > 0 && (
            <FormControlLabel
              control={<Checkbox checked={leaveOut} onChange={(_event, on) => setLeaveOut(on)} />}
              label={t('listLeaveOut')}
            />
          )}
        </>
      }
    >
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <Multiline
          key="text"
          label={t('listLabel')}
          help={t('listHelp')}
          rows={6}
          onChange={(event) => setText(event.target.value)}
        />
        <FileDrop
          label={t('listFile')}
          accept=".csv,.txt"
          onFiles={(files) => {
            void files[0]?.text().then(setText);
          }}
        />
        <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1.5, alignItems: 'start' }}>
          <DateInput label={t('listDay')} optional onDate={setDay} />
          <TextInput
            label={t('listDocument')}
            optional
            maxLength={80}
            help={t('documentHint')}
            onChange={(event) => setDocument(event.target.value)}
          />
        </Box>
        <FormControlLabel
          control={<Checkbox checked={makeMissing} onChange={(_event, on) => setMakeMissing(on)} />}
          label={t('listMissing')}
        />
        <RefusalAlert error={read.error ?? enter.error} />
        {rows.length === 0 && <Box sx={{ color: 'text.secondary' }}>{t('listEmpty')}</Box>}
        {rows.length > 0 && (
          <>
            <Box role="status">
              {t('listFacts', {
                events: count(events, language),
                made: count(read.data?.newUnits ?? 0, language),
                refused: count(refused, language),
              })}
            </Box>
            <DataTable label={t('listTitle')} columns={columns} rows={rows} getRowId={idOf} height={300} />
          </>
        )}
      </Box>
    </SidePanel>
  );
}
