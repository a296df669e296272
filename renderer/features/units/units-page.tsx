import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useDeferredValue, useMemo, useState } from 'react';
import { api, useMay } from '#renderer/api/client.ts';
import { unitHistory } from '#renderer/i18n/unit-history.ts';
import { units as texts } from '#renderer/i18n/units.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { fullDate } from '#renderer/ui/format.ts';
import { KeyHint } from '#renderer/ui/key-hint.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { useShortcut } from '#renderer/ui/use-shortcut.ts';
import type { UnitOnDay } from '#shared/contract/unit-history.ts';
import type { Unit } from '#shared/contract/units.ts';
import { isRealDate, todayIso } from '#shared/vietnamese/dates.ts';
import { EventListPanel } from './event-list-panel.tsx';
import { EventPanel } from './event-panel.tsx';
import { UnitList } from './unit-list.tsx';
import { UnitPanel } from './unit-panel.tsx';
import { filterLines, isClosed, orderUnits, unitKey, unitsOfMap } from './unit-tree.ts';

const NONE: readonly Unit[] = [];
const NO_MAP: readonly UnitOnDay[] = [];

interface Shown {
  readonly id: string;
  readonly parentId: string | null;
}

/** The bodies that submit and whose people are honoured, as a tree over time. */
export function UnitsPage() {
  const t = useTexts(texts);
  const h = useTexts(unitHistory);
  const mayEdit = useMay(['clerk', 'secretary', 'archivist']);
  const list = useQuery(api.units.list.queryOptions({ input: {} }));
  const all = list.data ?? NONE;
  const [text, setText] = useState('');
  const [withClosed, setWithClosed] = useState(false);
  const [shown, setShown] = useState<Shown | null>(null);
  const typed = useDeferredValue(text);
  const today = todayIso(new Date());
  const keys = useMemo(() => new Map(all.map((unit) => [unit.id, unitKey(unit)])), [all]);
  const [mapDay, setMapDay] = useState<string | null>(null);
  const day = mapDay !== null && isRealDate(mapDay) ? mapDay : null;
  const map = useQuery(api.units.tree.queryOptions({ input: { day: day ?? today }, enabled: day !== null }));
  const lines = useMemo(() => {
    if (day !== null) return filterLines(orderUnits(unitsOfMap(all, map.data ?? NO_MAP)), keys, typed);
    const present = withClosed ? all : all.filter((unit) => !isClosed(unit, today));
    return filterLines(orderUnits(present), keys, typed);
  }, [all, withClosed, keys, typed, today, day, map.data]);
  const [entering, setEntering] = useState<'event' | 'list' | null>(null);
  const add = (parentId: string | null = null) => setShown({ id: crypto.randomUUID(), parentId });
  useShortcut('ctrl+n', () => add(), { label: t('newUnit'), enabled: mayEdit });
  const closed = all.filter((unit) => isClosed(unit, today)).length;
  const facts =
    list.data === undefined
      ? ''
      : day !== null
        ? h('mapFacts', { date: fullDate(day), count: map.data?.length ?? 0 })
        : t(closed > 0 ? 'factsClosed' : 'facts', { count: all.length, closed });
  return (
    <Page
      title={t('title')}
      facts={facts}
      actions={
        <>
          <Button component={Link} to="/units/totals">
            {h('totalsOpen')}
          </Button>
          {mayEdit && (
            <>
              <Button component={Link} to="/units/names">
                {h('doubtful')}
              </Button>
              <Button onClick={() => setEntering('list')}>{h('listOfEvents')}</Button>
              <Button onClick={() => setEntering('event')}>{h('newEvent')}</Button>
              <PrimaryButton onClick={() => add()}>
                {t('newUnit')}&nbsp;&nbsp;
                <KeyHint keys="Ctrl N" />
              </PrimaryButton>
            </>
          )}
        </>
      }
    >
      <RefusalAlert error={list.error ?? map.error} />
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
        <Box sx={{ width: 400 }}>
          <TextInput
            label={t('filter')}
            placeholder={t('filter')}
            hideLabel
            type="search"
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </Box>
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
          <Box component="span" sx={{ color: 'text.secondary' }} aria-hidden="true">
            {h('mapOf')}
          </Box>
          <Box sx={{ width: 150 }}>
            <DateInput label={h('mapOf')} title={h('mapHint')} hideLabel onDate={setMapDay} />
          </Box>
        </Box>
        {closed > 0 && day === null && (
          <FormControlLabel
            control={<Checkbox checked={withClosed} onChange={(_event, on) => setWithClosed(on)} />}
            label={t('showClosed')}
          />
        )}
      </Box>
      <Panel flush>
        {list.data !== undefined && (
          <UnitList
            lines={lines}
            today={day ?? today}
            activeId={shown?.id ?? null}
            empty={all.length === 0 ? 'none' : 'filtered'}
            {...(mayEdit ? { onAdd: () => add() } : {})}
            onOpen={(id) => setShown({ id, parentId: null })}
          />
        )}
      </Panel>
      {entering === 'event' && <EventPanel unitId={null} units={all} onClose={() => setEntering(null)} />}
      {entering === 'list' && <EventListPanel onClose={() => setEntering(null)} />}
      {shown !== null && (
        <UnitPanel
          key={shown.id}
          id={shown.id}
          unit={all.find((unit) => unit.id === shown.id) ?? null}
          units={all}
          parentId={shown.parentId}
          mayEdit={mayEdit}
          onAddChild={() => add(shown.id)}
          onClose={() => setShown(null)}
        />
      )}
    </Page>
  );
}
