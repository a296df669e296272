import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { useMay } from '#renderer/api/client.ts';
import { catalogueLaw } from '#renderer/i18n/catalogue-law.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DataTable } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { fullDate } from '#renderer/ui/format.ts';
import { Panel } from '#renderer/ui/panel.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import type { Column } from '#renderer/ui/table-types.ts';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { ToggleChoice } from '#renderer/ui/toggle-choice.tsx';
import type { EntryKind } from '#shared/domain/catalogue/entries.ts';
import { searchKey, searchWords } from '#shared/vietnamese/fold.ts';
import { DayPicker, useDay } from '../day-picker.tsx';
import { ConfirmEntry } from '../edit/confirm-entry.tsx';
import { FRESH_CONTENT } from '../edit/content-specs.ts';
import { EndEntry } from '../edit/end-entry.tsx';
import { EntryPastList } from '../edit/entry-history.tsx';
import { EntryPanel } from '../edit/entry-panel.tsx';
import { ReviewChip } from '../review-chip.tsx';
import { inForceOn, useVersions, type Version } from '../use-catalogue.ts';

interface EntryTableProps<Kind extends EntryKind> {
  readonly kind: Kind;
  readonly label: string;
  readonly columns: (day: string) => readonly Column<Version<Kind>>[];
  /** Facts of one version beside the list. */
  readonly details: (version: Version<Kind>) => ReactNode;
  /** Every version is a row (a table over time) instead of those of one day. */
  readonly allVersions?: boolean;
  readonly newKey?: string;
  /** Words beside the name that the box finds. */
  readonly textOf?: (version: Version<Kind>) => string;
  readonly above?: (day: string) => ReactNode;
}

const idOf = (version: { id: string }) => version.id;

/** A list of dated entries of one kind: find, filter, look as of a day, confirm several at once, edit one. */
export function EntryTable<Kind extends EntryKind>(props: EntryTableProps<Kind>) {
  const { kind, label, columns, details, allVersions = false, textOf } = props;
  const t = useTexts(catalogueLaw);
  const mayEdit = useMay('administrator');
  const { versions, error, isPending } = useVersions(kind);
  const [day, setDay] = useDay();
  const [text, setText] = useState('');
  const [filter, setFilter] = useState<'all' | 'toReview'>('all');
  const [shownId, setShownId] = useState<string | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<'edit' | 'new' | 'confirm' | 'confirmMany' | 'end' | null>(null);
  const words = searchWords(useDeferredValue(text));
  const ofDay = useMemo(
    () => (allVersions ? versions : inForceOn(versions, day)),
    [versions, day, allVersions],
  );
  const rows = useMemo(
    () =>
      ofDay.filter((one) => {
        if (filter === 'toReview' && !one.reviewNeeded) return false;
        const key = ` ${searchKey(`${one.name} ${textOf?.(one) ?? ''}`)}`;
        return words.every((word) => key.includes(` ${word}`));
      }),
    [ofDay, filter, words, textOf],
  );
  const all = useMemo(
    () => [...columns(day), ...commonColumns<Kind>(t, allVersions)],
    [columns, day, t, allVersions],
  );
  const shown = versions.find(({ id }) => id === shownId);
  const chosen = rows.filter(({ id, reviewNeeded }) => selected.has(id) && reviewNeeded);
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1, minHeight: 0 }}>
      <RefusalAlert error={error} />
      {props.above?.(day)}
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'flex-end' }}>
        <Box sx={{ width: 200 }}>
          <TextInput label={t('find')} onChange={(event) => setText(event.target.value)} />
        </Box>
        <ToggleChoice
          label={t('filter')}
          value={filter}
          onChoose={setFilter}
          options={[
            { value: 'all', label: t('filterAll', { count: ofDay.length }) },
            {
              value: 'toReview',
              label: t('filterReview', { count: ofDay.filter(({ reviewNeeded }) => reviewNeeded).length }),
            },
          ]}
        />
        {chosen.length > 0 && (
          <Button onClick={() => setOpen('confirmMany')}>
            {t('confirmCount', { count: chosen.length })}
          </Button>
        )}
        {mayEdit && FRESH_CONTENT[kind] !== undefined && (
          <Button onClick={() => setOpen('new')}>{t('addEntry')}</Button>
        )}
        {!allVersions && <DayPicker day={day} onDay={setDay} />}
      </Box>
      <Panel flush>
        <DataTable
          label={label}
          columns={all}
          rows={rows}
          getRowId={idOf}
          onOpen={(one) => setShownId(one.id)}
          onEdit={(one) => {
            setShownId(one.id);
            if (mayEdit) setOpen('edit');
          }}
          activeId={shownId}
          {...(mayEdit ? { selectedIds: selected, onSelect: setSelected } : {})}
          loading={isPending}
          empty={
            <EmptyState
              title={t('emptyTitle')}
              text={ofDay.length === 0 ? t('emptyThatDay') : t('emptyFilter')}
            />
          }
        />
      </Panel>
      {shown !== undefined && open !== 'edit' && (
        <SidePanel
          key={shown.id}
          open
          title={shown.name}
          onClose={() => setShownId(null)}
          width={480}
          footer={
            mayEdit && (
              <>
                <PrimaryButton onClick={() => setOpen('edit')}>{t('edit')}</PrimaryButton>
                {shown.reviewNeeded && <Button onClick={() => setOpen('confirm')}>{t('confirm')}</Button>}
                <Button onClick={() => setOpen('end')}>{t('end')}</Button>
              </>
            )
          }
        >
          <Box sx={{ display: 'grid', gap: 1.5 }}>
            {details(shown)}
            <Box>
              <ReviewChip needed={shown.reviewNeeded} />
            </Box>
            <Box sx={{ color: 'text.secondary' }}>{t('source', { text: shown.sourceText })}</Box>
            <Box component="h3" sx={{ m: 0, fontSize: '0.85rem' }}>
              {t('history')}
            </Box>
            <EntryPastList kind={kind} entryKey={shown.key} />
          </Box>
        </SidePanel>
      )}
      {open === 'edit' && shown !== undefined && (
        <EntryPanel
          kind={kind}
          version={shown}
          day={day}
          onClose={() => {
            setOpen(null);
            setShownId(null);
          }}
        />
      )}
      {open === 'new' && (
        <EntryPanel
          kind={kind}
          version={null}
          {...(props.newKey === undefined ? {} : { newKey: props.newKey })}
          day={day}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'confirm' && shown !== undefined && (
        <ConfirmEntry versions={[shown]} onClose={() => closeWith(setOpen, setShownId)} />
      )}
      {open === 'end' && shown !== undefined && (
        <EndEntry version={shown} onClose={() => closeWith(setOpen, setShownId)} />
      )}
      {open === 'confirmMany' && (
        <ConfirmEntry
          versions={chosen}
          onClose={() => {
            setOpen(null);
            setSelected(new Set());
          }}
        />
      )}
    </Box>
  );
}

function closeWith(setOpen: (open: null) => void, setShown: (id: null) => void): void {
  setOpen(null);
  setShown(null);
}

function commonColumns<Kind extends EntryKind>(
  t: ReturnType<typeof useTexts<typeof catalogueLaw>>,
  allVersions: boolean,
): readonly Column<Version<Kind>>[] {
  return [
    {
      key: 'from',
      header: t('columnFrom'),
      width: 112,
      render: (one) => fullDate(one.validFrom),
      sortValue: (one) => one.validFrom,
    },
    ...(allVersions
      ? [
          {
            key: 'to',
            header: t('columnTo'),
            width: 112,
            render: (one: Version<Kind>) => (one.validTo === null ? '' : fullDate(one.validTo)),
            sortValue: (one: Version<Kind>) => one.validTo,
          },
        ]
      : []),
    {
      key: 'state',
      header: t('columnReview'),
      width: 124,
      render: (one) => <ReviewChip needed={one.reviewNeeded} />,
      sortValue: (one) => (one.reviewNeeded ? 0 : 1),
    },
  ];
}
