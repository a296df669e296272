import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import { api, useMay } from '#renderer/api/client.ts';
import { units as texts } from '#renderer/i18n/units.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { KeyHint } from '#renderer/ui/key-hint.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { useShortcut } from '#renderer/ui/use-shortcut.ts';
import type { Unit } from '#shared/contract/units.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';
import { UnitList } from './unit-list.tsx';
import { UnitPanel } from './unit-panel.tsx';
import { filterLines, isClosed, orderUnits, unitKey } from './unit-tree.ts';

const NONE: readonly Unit[] = [];

interface Shown {
  readonly id: string;
  readonly parentId: string | null;
}

/** The bodies that submit and whose people are honoured, as a tree over time. */
export function UnitsPage() {
  const t = useTexts(texts);
  const mayEdit = useMay(['clerk', 'secretary', 'archivist']);
  const list = useQuery(api.units.list.queryOptions({ input: {} }));
  const all = list.data ?? NONE;
  const [text, setText] = useState('');
  const [withClosed, setWithClosed] = useState(false);
  const [shown, setShown] = useState<Shown | null>(null);
  const typed = useDeferredValue(text);
  const today = todayIso(new Date());
  const keys = useMemo(() => new Map(all.map((unit) => [unit.id, unitKey(unit)])), [all]);
  const lines = useMemo(() => {
    const present = withClosed ? all : all.filter((unit) => !isClosed(unit, today));
    return filterLines(orderUnits(present), keys, typed);
  }, [all, withClosed, keys, typed, today]);
  const add = (parentId: string | null = null) => setShown({ id: crypto.randomUUID(), parentId });
  useShortcut('ctrl+n', () => add(), { label: t('newUnit'), enabled: mayEdit });
  const closed = all.filter((unit) => isClosed(unit, today)).length;
  return (
    <Page
      title={t('title')}
      facts={
        list.data === undefined ? '' : t(closed > 0 ? 'factsClosed' : 'facts', { count: all.length, closed })
      }
      actions={
        mayEdit && (
          <PrimaryButton onClick={() => add()}>
            {t('newUnit')}&nbsp;&nbsp;
            <KeyHint keys="Ctrl N" />
          </PrimaryButton>
        )
      }
    >
      <RefusalAlert error={list.error} />
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
        {closed > 0 && (
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
            today={today}
            activeId={shown?.id ?? null}
            empty={all.length === 0 ? 'none' : 'filtered'}
            {...(mayEdit ? { onAdd: () => add() } : {})}
            onOpen={(id) => setShown({ id, parentId: null })}
          />
        )}
      </Panel>
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
