import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { api, useMay } from '#renderer/api/client.ts';
import { unitHistory } from '#renderer/i18n/unit-history.ts';
import { units as texts } from '#renderer/i18n/units.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { fullDate } from '#renderer/ui/format.ts';
import { KeyHint } from '#renderer/ui/key-hint.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { useShortcut } from '#renderer/ui/use-shortcut.ts';
import type { UnitGenealogy } from '#shared/contract/unit-history.ts';
import type { Unit } from '#shared/contract/units.ts';
import { EventList } from './event-list.tsx';
import { EventPanel } from './event-panel.tsx';
import { joinNames } from './event-words.ts';
import { GenealogyPicture } from './genealogy-picture.tsx';
import { UnitAwardsPanel } from './unit-awards.tsx';
import { UnitPanel } from './unit-panel.tsx';

const NONE: readonly Unit[] = [];

/** The life of one unit: whence it came, what became of it, its names and parents over time. */
export function UnitPage() {
  const t = useTexts(texts);
  const h = useTexts(unitHistory);
  const navigate = useNavigate();
  const { id = '' } = useParams({ strict: false });
  const mayEdit = useMay(['clerk', 'secretary', 'archivist']);
  const genealogy = useQuery(api.units.genealogy.queryOptions({ input: { id } }));
  const list = useQuery(api.units.list.queryOptions({ input: {} }));
  const units = list.data ?? NONE;
  const unit = units.find((one) => one.id === id) ?? null;
  const [open, setOpen] = useState<'event' | 'edit' | null>(null);
  const close = () => setOpen(null);
  useShortcut('ctrl+n', () => setOpen('event'), { label: h('newEvent'), enabled: mayEdit });
  useShortcut('f2', () => setOpen('edit'), { label: t('editUnit'), enabled: mayEdit && unit !== null });
  const found = genealogy.data;
  return (
    <Page
      title={found?.name ?? t('title')}
      facts={found === undefined ? '' : <UnitFactsLine genealogy={found} unit={unit} />}
      actions={
        <>
          <Button onClick={() => void navigate({ to: '/search', search: { q: found?.name ?? '' } })}>
            {t('seeAwards')}
          </Button>
          {mayEdit && (
            <>
              <Button disabled={unit === null} onClick={() => setOpen('edit')}>
                {t('editUnit')}&nbsp;&nbsp;
                <KeyHint keys="F2" />
              </Button>
              <PrimaryButton onClick={() => setOpen('event')}>
                {h('newEvent')}&nbsp;&nbsp;
                <KeyHint keys="Ctrl N" />
              </PrimaryButton>
            </>
          )}
        </>
      }
    >
      <RefusalAlert error={genealogy.error ?? list.error} />
      {found !== undefined && (
        <>
          <Panel title={h('genealogy')}>
            {found.kin.length > 1 ? (
              <GenealogyPicture genealogy={found} />
            ) : (
              <Box sx={{ color: 'text.secondary' }}>{h('genealogyAlone')}</Box>
            )}
          </Panel>
          <UnitAwardsPanel id={id} hasKin={found.kin.some(({ generation }) => generation < 0)} />
          <Box
            sx={{
              display: 'grid',
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 340px' },
              gap: 1.5,
              alignItems: 'start',
            }}
          >
            <Panel title={h('events')}>
              <EventList events={found.events} mayEdit={mayEdit} />
            </Panel>
            <Box sx={{ display: 'grid', gap: 1.5 }}>
              <Panel title={h('names')}>
                <Spans spans={found.names} />
              </Panel>
              <Panel title={h('parents')}>
                <Spans
                  spans={found.parents.map(({ name, from }) => ({
                    name: name === '' ? h('noParent') : name,
                    from,
                    before: null,
                  }))}
                />
              </Panel>
            </Box>
          </Box>
        </>
      )}
      {open === 'event' && <EventPanel unitId={id} units={units} onClose={close} />}
      {open === 'edit' && unit !== null && (
        <UnitPanel
          id={id}
          unit={unit}
          units={units}
          parentId={null}
          mayEdit={mayEdit}
          onAddChild={() => void navigate({ to: '/units' })}
          onClose={close}
        />
      )}
    </Page>
  );
}

/** Kind, life, and where its record lies today. */
function UnitFactsLine({ genealogy, unit }: { genealogy: UnitGenealogy; unit: Unit | null }) {
  const t = useTexts(texts);
  const h = useTexts(unitHistory);
  const { today, id } = genealogy;
  const standing = today.is === 'standing' && today.id === id;
  const where = standing
    ? h('today_itself')
    : h(`today_${today.is}`, {
        name: today.name,
        names: joinNames(
          today.among.map(({ name }) => name),
          h,
        ),
      });
  const facts = [
    unit === null ? '' : t(`kind_${unit.kind}`),
    unit?.validFrom ? t('since', { date: fullDate(unit.validFrom) }) : '',
    unit?.validTo ? t('until', { date: fullDate(unit.validTo) }) : '',
  ].filter((fact) => fact !== '');
  return (
    <>
      {facts.map((fact) => `${fact} · `)}
      {today.is === 'standing' && !standing ? <a href={`#/units/${today.id}`}>{where}</a> : where}
    </>
  );
}

interface SpansProps {
  readonly spans: readonly {
    readonly name: string;
    readonly from: string | null;
    readonly before: string | null;
  }[];
}

/** Values of a life one after another, the latest first. */
function Spans({ spans }: SpansProps) {
  const h = useTexts(unitHistory);
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {spans.toReversed().map(({ name, from, before }) => (
        <Box component="li" key={`${name} ${from}`} sx={{ py: '3px' }}>
          {name}
          <Box sx={{ fontSize: '0.8rem', color: 'text.secondary' }}>
            {[
              from === null ? (before === null ? '' : h('always')) : h('since', { date: fullDate(from) }),
              before === null ? '' : h('until', { date: fullDate(before) }),
            ]
              .filter((part) => part !== '')
              .join(', ')}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
