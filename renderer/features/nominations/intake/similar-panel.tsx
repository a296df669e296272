import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '#renderer/api/client.ts';
import { intake } from '#renderer/i18n/intake.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import type { MarkedReport, SimilarPair } from '#shared/contract/intake.ts';
import type { Batch } from '#shared/contract/nominations.ts';

interface SimilarPanelProps {
  readonly batch: Batch;
  readonly pairs: readonly SimilarPair[];
  readonly compared: number;
  readonly onClose: () => void;
}

/** Pairs of reports that nearly repeat each other, and the chosen pair side by side with what they share. */
export function SimilarPanel({ batch, pairs, compared, onClose }: SimilarPanelProps) {
  const t = useTexts(intake);
  const [chosen, setChosen] = useState(0);
  const pair = pairs[chosen] ?? pairs[0];
  return (
    <SidePanel open title={t('similarTitle')} onClose={onClose} width={1120}>
      {pair === undefined ? (
        <EmptyState title={t('noSimilar')} text={t('noSimilarText')} />
      ) : (
        <Box sx={{ display: 'flex', gap: 2, height: '100%', minHeight: 0, flexWrap: 'wrap' }}>
          <Box sx={{ width: 290, flexShrink: 0, overflow: 'auto', maxHeight: '100%' }}>
            <Box sx={{ color: 'text.secondary', mb: 1 }}>{t('similarText', { compared })}</Box>
            {pairs.map((one, index) => (
              <PairButton
                key={`${one.candidateId} ${one.otherId}`}
                pair={one}
                place={one.otherBatchId === batch.id ? t('sameBatch') : otherPlace(one, t)}
                pressed={one === pair}
                onPress={() => setChosen(index)}
              />
            ))}
          </Box>
          <Comparison pair={pair} />
        </Box>
      )}
    </SidePanel>
  );
}

const otherPlace = (
  { otherBatchTitle: title, otherYear: year }: SimilarPair,
  t: (key: 'otherYear', facts: { title: string; year: number }) => string,
) => t('otherYear', { title, year });

function PairButton(props: {
  readonly pair: SimilarPair;
  readonly place: string;
  readonly pressed: boolean;
  readonly onPress: () => void;
}) {
  const t = useTexts(intake);
  const { name, otherName, share } = props.pair;
  return (
    <Box
      component="button"
      type="button"
      aria-pressed={props.pressed}
      onClick={props.onPress}
      sx={{
        font: 'inherit',
        color: 'inherit',
        textAlign: 'left',
        width: '100%',
        border: 0,
        borderBottom: '1px solid var(--sv-line)',
        p: '8px 10px',
        cursor: 'pointer',
        bgcolor: props.pressed ? 'var(--sv-red-soft)' : 'transparent',
        '&:hover': { bgcolor: 'var(--sv-row-hover)' },
      }}
    >
      <Box sx={{ fontWeight: 600 }}>{t('pair', { name, other: otherName })}</Box>
      <Box sx={{ fontSize: '0.8rem', color: 'text.secondary' }}>
        {t('share', { percent: Math.round(share * 100) })} · {props.place}
      </Box>
    </Box>
  );
}

/** Both reports, the shared passages marked. */
function Comparison({ pair }: { pair: SimilarPair }) {
  const t = useTexts(intake);
  const { candidateId, otherId } = pair;
  const compared = useQuery(api.nominations.compareReports.queryOptions({ input: { candidateId, otherId } }));
  if (compared.error !== null) return <RefusalAlert error={compared.error} />;
  if (compared.data === undefined) return <Box role="status">{t('comparing')}</Box>;
  return (
    <Box
      sx={{
        flex: 1,
        minWidth: 320,
        display: 'grid',
        gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
        gap: 2,
        minHeight: 0,
      }}
    >
      <Report report={compared.data.left} />
      <Report report={compared.data.right} />
    </Box>
  );
}

function Report({ report }: { report: MarkedReport }) {
  const { name, batchTitle, text, passages } = report;
  const parts: { text: string; shared: boolean; at: number }[] = [];
  let at = 0;
  for (const [from, to] of passages) {
    if (from > at) parts.push({ text: text.slice(at, from), shared: false, at });
    parts.push({ text: text.slice(from, to), shared: true, at: from });
    at = to;
  }
  if (at < text.length) parts.push({ text: text.slice(at), shared: false, at });
  return (
    <Box
      component="article"
      // A scrolling region must be reachable by keyboard.
      tabIndex={0}
      aria-label={name}
      sx={{ overflow: 'auto', border: '1px solid var(--sv-line)', borderRadius: 1, p: '10px 12px' }}
    >
      <Box sx={{ fontWeight: 600 }}>{name}</Box>
      <Box sx={{ fontSize: '0.8rem', color: 'text.secondary', mb: 1 }}>{batchTitle}</Box>
      <Box sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        {parts.map((part) =>
          part.shared ? (
            <Box
              component="mark"
              key={part.at}
              sx={{ bgcolor: 'var(--sv-warn-bg)', color: 'var(--sv-warn-ink)', fontWeight: 500 }}
            >
              {part.text}
            </Box>
          ) : (
            <span key={part.at}>{part.text}</span>
          ),
        )}
      </Box>
    </Box>
  );
}
