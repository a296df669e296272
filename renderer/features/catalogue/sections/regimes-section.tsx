import Box from '@mui/material/Box';
import { useState } from 'react';
import { useMay } from '#renderer/api/client.ts';
import { catalogueLaw } from '#renderer/i18n/catalogue-law.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { FactList } from '#renderer/ui/fact-list.tsx';
import { fullDate } from '#renderer/ui/format.ts';
import { Panel } from '#renderer/ui/panel.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import { todayIso } from '#shared/vietnamese/dates.ts';
import { EntryPastList } from '../edit/entry-history.tsx';
import { EntryPanel } from '../edit/entry-panel.tsx';
import { ReviewChip } from '../review-chip.tsx';
import { inForceOn, standingOn, useVersions, type Version } from '../use-catalogue.ts';

/** The law over time: which law and decree a dossier received on a day is judged by. */
export function RegimesSection() {
  const t = useTexts(catalogueLaw);
  const mayEdit = useMay('administrator');
  const { versions, error } = useVersions('regime');
  const { versions: awards } = useVersions('award');
  const today = todayIso(new Date());
  const [chosen, setChosen] = useState<string | null>(null);
  const [editing, setEditing] = useState(false);
  const shown =
    versions.find(({ id }) => id === chosen) ?? versions.find((one) => standingOn(one, today) === 'inForce');
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <RefusalAlert error={error} />
      <Panel title={t('regimesTitle')}>
        <Box
          component="ol"
          aria-label={t('regimesTitle')}
          sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', gap: '2px', overflowX: 'auto' }}
        >
          {versions.map((one) => (
            <RegimeBar
              key={one.id}
              regime={one}
              chosen={one.id === shown?.id}
              now={standingOn(one, today) === 'inForce'}
              onChoose={() => setChosen(one.id)}
            />
          ))}
        </Box>
      </Panel>
      {shown !== undefined && (
        <Panel
          title={shown.content.name}
          aside={mayEdit && <PrimaryButton onClick={() => setEditing(true)}>{t('edit')}</PrimaryButton>}
        >
          <Box sx={{ display: 'grid', gap: 1.5 }}>
            {shown.content.incomplete && (
              <Box
                sx={{
                  p: '8px 12px',
                  borderRadius: 1,
                  bgcolor: 'var(--sv-warn-bg)',
                  color: 'var(--sv-warn-ink)',
                }}
              >
                {t('incompleteText')}
              </Box>
            )}
            <FactList
              nameWidth={150}
              facts={[
                { name: t('regimeDays'), value: daysOf(t, shown) },
                { name: t('law'), value: shown.content.law },
                { name: t('decree'), value: shown.content.decree },
                {
                  name: t('awardsThen'),
                  value: t('awardsCount', { count: inForceOn(awards, shown.validFrom).length }),
                },
                {
                  name: t('pending'),
                  value:
                    shown.content.pending === null
                      ? ''
                      : `${t(`pending_${shown.content.pending.rule}`)} · ${shown.content.pending.cite}`,
                },
                { name: t('columnReview'), value: <ReviewChip needed={shown.reviewNeeded} /> },
                { name: t('sourceLabel'), value: shown.sourceText },
              ]}
            />
            <EntryPastList kind="regime" entryKey={shown.key} />
          </Box>
        </Panel>
      )}
      {editing && shown !== undefined && (
        <EntryPanel kind="regime" version={shown} day={today} onClose={() => setEditing(false)} />
      )}
    </Box>
  );
}

type SayLaw = ReturnType<typeof useTexts<typeof catalogueLaw>>;
const daysOf = (t: SayLaw, { validFrom, validTo }: Version) =>
  validTo === null
    ? t('since', { date: fullDate(validFrom) })
    : t('fromTo', { from: fullDate(validFrom), to: fullDate(validTo) });

interface RegimeBarProps {
  readonly regime: Version<'regime'>;
  readonly chosen: boolean;
  readonly now: boolean;
  readonly onChoose: () => void;
}

/** One stretch of the time line; its length follows its years, within what can be read. */
function RegimeBar({ regime, chosen, now, onChoose }: RegimeBarProps) {
  const t = useTexts(catalogueLaw);
  const end = regime.validTo ?? todayIso(new Date());
  const years = Math.max(1, Number(end.slice(0, 4)) - Number(regime.validFrom.slice(0, 4)));
  return (
    <Box
      component="li"
      sx={{ flex: `${Math.min(years, 4)} 1 0`, minWidth: regime.content.incomplete ? 140 : 114 }}
    >
      <Box
        component="button"
        type="button"
        aria-pressed={chosen}
        onClick={onChoose}
        sx={{
          font: 'inherit',
          color: 'inherit',
          textAlign: 'left',
          width: '100%',
          height: '100%',
          p: '8px',
          border: 0,
          borderTop: '6px solid',
          borderTopColor: now ? 'var(--sv-red)' : 'var(--sv-gold)',
          bgcolor: chosen ? 'var(--sv-red-soft)' : 'var(--sv-raised)',
          cursor: 'pointer',
          display: 'grid',
          gap: '2px',
          alignContent: 'start',
        }}
      >
        <Box sx={{ fontVariantNumeric: 'tabular-nums', fontSize: '0.8rem', color: 'text.secondary' }}>
          {fullDate(regime.validFrom)}
        </Box>
        <Box sx={{ fontWeight: 600, lineHeight: 1.35, fontSize: '0.8rem' }}>{regime.content.name}</Box>
        {now && (
          <Box>
            <StateChip tone="good">{t('regimeNow')}</StateChip>
          </Box>
        )}
        {regime.content.incomplete && (
          <Box>
            <StateChip tone="warn">{t('regimeIncomplete')}</StateChip>
          </Box>
        )}
      </Box>
    </Box>
  );
}
