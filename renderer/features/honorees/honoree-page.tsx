import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { api, useMay } from '#renderer/api/client.ts';
import { awardSpan, birthWords, spokenHonoree } from '#renderer/features/honorees/award-life.ts';
import { honoreeFacts } from '#renderer/i18n/honoree-facts.ts';
import { honorees } from '#renderer/i18n/honorees.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { fullDate } from '#renderer/ui/format.ts';
import { KeyHint } from '#renderer/ui/key-hint.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { useShortcut } from '#renderer/ui/use-shortcut.ts';
import type { Fact, HonoreeRecord } from '#shared/contract/honorees.ts';
import { isRealDate } from '#shared/vietnamese/dates.ts';
import { DoubleCard } from './double-card.tsx';
import { FactPanel } from './fact-panel.tsx';
import { blankFact, type FactValues } from './fact-values.ts';
import { HistoryPanel } from './history-panel.tsx';
import { IdentityFacts } from './identity-facts.tsx';
import { IdentityPanel } from './identity-panel.tsx';
import { JoinedRecords } from './joined-records.tsx';
import { LifeChart } from './life-chart.tsx';
import { LifeList } from './life-list.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { PastePanel } from './paste-panel.tsx';
import { ReliedPanel } from './relied-panel.tsx';

/** The record of one person, collective or household; a joined record leads to the one it is joined to. */
export function HonoreePage() {
  const t = useTexts(honorees);
  const navigate = useNavigate();
  const { id = '' } = useParams({ strict: false });
  const [typedDay, setTypedDay] = useState<string | null>(null);
  const asKnownOn = typedDay !== null && isRealDate(typedDay) ? typedDay : null;
  const {
    data: record,
    error,
    isPending,
  } = useQuery(
    api.honorees.get.queryOptions({ input: { id, asKnownOn }, placeholderData: keepPreviousData }),
  );
  const root = record?.id ?? id;
  useEffect(() => {
    if (root !== id) void navigate({ to: '/honorees/$id', params: { id: root }, replace: true });
  }, [root, id, navigate]);
  if (record === undefined) {
    return (
      <Page title={t('title')} facts={isPending ? t('loading') : undefined}>
        <RefusalAlert error={error} />
      </Page>
    );
  }
  return (
    <RecordPage
      key={record.id}
      record={record}
      error={error}
      asKnownOn={asKnownOn}
      onKnownDay={setTypedDay}
    />
  );
}

interface RecordPageProps {
  readonly record: HonoreeRecord;
  readonly error: unknown;
  /** The day whose knowledge is shown; null = now. */
  readonly asKnownOn: string | null;
  readonly onKnownDay: (day: string | null) => void;
}

type Open =
  | { readonly what: 'new-fact'; readonly start: FactValues }
  | { readonly what: 'fact'; readonly fact: Fact }
  | { readonly what: 'paste' | 'identity' | 'merge' };

function RecordPage({ record, error, asKnownOn, onKnownDay }: RecordPageProps) {
  const t = useTexts(honorees);
  const f = useTexts(honoreeFacts);
  const navigate = useNavigate();
  const mayEdit = useMay(['clerk', 'secretary', 'archivist']) && asKnownOn === null;
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const lastYear = new Date().getFullYear() - 1;
  const addFact = (year = lastYear) =>
    setOpen({ what: 'new-fact', start: blankFact(record.kind === 'household' ? 'title' : 'rating', year) });
  useShortcut('ctrl+n', () => addFact(), { label: f('newFact'), enabled: mayEdit });
  useShortcut('f2', () => setOpen({ what: 'identity' }), { label: t('editIdentity'), enabled: mayEdit });
  const doubles = useQuery(
    api.honorees.doublesOf.queryOptions({ input: { id: record.id }, enabled: asKnownOn === null }),
  );
  const openRecord = (id: string) => void navigate({ to: '/honorees/$id', params: { id } });

  function openYear(year: number) {
    const known = record.facts.find(({ content }) => content.kind === 'rating' && content.year === year);
    if (known === undefined) addFact(year);
    else setOpen({ what: 'fact', fact: known });
  }

  return (
    <Page
      title={spokenHonoree(record)}
      facts={useFactsLine(record)}
      actions={
        <>
          <Button onClick={() => void navigate({ to: '/search', search: { q: record.name } })}>
            {t('findInArchive')}
          </Button>
          {mayEdit && (
            <>
              <Button onClick={() => setOpen({ what: 'merge' })}>{t('mergeOther')}</Button>
              <Button onClick={() => setOpen({ what: 'identity' })}>
                {t('editIdentity')}&nbsp;&nbsp;
                <KeyHint keys="F2" />
              </Button>
              <PrimaryButton onClick={() => addFact()}>
                {f('newFact')}&nbsp;&nbsp;
                <KeyHint keys="Ctrl N" />
              </PrimaryButton>
            </>
          )}
        </>
      }
    >
      <RefusalAlert error={error} />
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
        <Box component="span" sx={{ color: 'text.secondary' }} aria-hidden="true">
          {t('knownOn')}
        </Box>
        <Box sx={{ width: 150 }}>
          <DateInput label={t('knownOn')} title={t('knownOnHint')} hideLabel onDate={onKnownDay} />
        </Box>
        {asKnownOn !== null && <Box role="status">{t('knownOnBanner', { date: fullDate(asKnownOn) })}</Box>}
      </Box>
      <HistoryPanel record={record} mayEdit={mayEdit} onYear={openYear} />
      <LifeChart record={record} />
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 340px' },
          gap: 1.5,
          alignItems: 'start',
        }}
      >
        <LifeList
          record={record}
          aside={mayEdit && <Button onClick={() => setOpen({ what: 'paste' })}>{f('paste')}</Button>}
          onFact={mayEdit ? (fact) => setOpen({ what: 'fact', fact }) : null}
        />
        <Box sx={{ display: 'grid', gap: 1.5 }}>
          <IdentityFacts record={record} />
          {record.awards.some(({ cancelledAt }) => cancelledAt !== null) && (
            <ReliedPanel honoreeId={record.id} />
          )}
          {record.joined.length > 0 && (
            <JoinedRecords rootId={record.id} joined={record.joined} mayEdit={mayEdit} />
          )}
          <Panel title={t('doubles')}>
            <RefusalAlert error={doubles.error} />
            {doubles.data?.length === 0 && <Box sx={{ color: 'text.secondary' }}>{t('doublesNone')}</Box>}
            {doubles.data?.map((pair) => (
              <DoubleCard
                key={pair.other.id}
                pair={pair}
                both={false}
                mayEdit={mayEdit}
                onMerged={openRecord}
              />
            ))}
          </Panel>
        </Box>
      </Box>
      {(open?.what === 'new-fact' || open?.what === 'fact') && (
        <FactPanel
          key={open.what === 'fact' ? open.fact.id : open.start.year}
          record={record}
          fact={open.what === 'fact' ? open.fact : null}
          start={open.what === 'fact' ? blankFact('rating', lastYear) : open.start}
          onClose={close}
        />
      )}
      {open?.what === 'paste' && <PastePanel record={record} onClose={close} />}
      {open?.what === 'identity' && (
        <IdentityPanel id={record.id} record={record} kind={record.kind} onClose={close} />
      )}
      {open?.what === 'merge' && (
        <MergeDialog
          honoree={record}
          other={null}
          onClose={close}
          onMerged={(id) => {
            close();
            openRecord(id);
          }}
        />
      )}
    </Page>
  );
}

/** One line of facts under the name. */
function useFactsLine(record: HonoreeRecord): string {
  const t = useTexts(honorees);
  const span = awardSpan(record.awards);
  const total = record.awards.length;
  const life =
    span === null
      ? t('lifeNone')
      : t(total === 1 ? 'lifeOne' : 'lifeFacts', { count: total, from: span.from, to: span.to });
  const born = record.birthDate === null ? '' : t('born', { date: birthWords(record.birthDate) });
  return [t(record.kind), record.position, record.unitName, born, life]
    .filter((fact) => fact !== '')
    .join(' · ');
}
