import Box from '@mui/material/Box';
import { intake } from '#renderer/i18n/intake.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import type { PaperSlots } from '#shared/contract/intake.ts';
import type { Candidate } from '#shared/contract/nominations.ts';
import { PaperSlotRow } from './paper-slot-row.tsx';

interface PaperSlotListProps {
  readonly slots: PaperSlots;
  readonly candidates: readonly Candidate[];
  /** Only the slots of this candidate; null = of the whole dossier, the others counted. */
  readonly candidate: Candidate | null;
  /** Absent where papers may not change. `paper` is the slot, `name` its name in the law. */
  readonly onFiles?: (files: File[], slot: { paper: string; name: string }) => void;
}

const NAMES_SHOWN = 2;

/** The papers that the law asks for, each with its article: filled, missing, or only needed if the case rests on it. */
export function PaperSlotList({ slots, candidates, candidate, onFiles }: PaperSlotListProps) {
  const t = useTexts(intake);
  const names = new Map(candidates.map(({ id, name }) => [id, name]));
  const rows = slots.papers.flatMap((paper) => {
    const of = slots.slots.filter((slot) => slot.paper === paper.paper);
    const own = of.filter(({ candidateId }) => candidateId === (candidate?.id ?? null));
    const [slot] = own;
    if (slot !== undefined) {
      const state = slot.paperIds.length > 0 ? 'filled' : slot.certain ? 'missing' : 'maybe';
      return [{ ...paper, state, detail: '' } as const];
    }
    const needed = of.filter(({ certain }) => certain);
    if (candidate !== null || of.length === 0) return [];
    const lacking = needed.filter(({ paperIds }) => paperIds.length === 0);
    const shown = lacking.slice(0, NAMES_SHOWN).map(({ candidateId }) => names.get(candidateId ?? '') ?? '');
    const more = lacking.length - shown.length;
    const who = [...shown, ...(more > 0 ? [t('slotMore', { count: more })] : [])].join(', ');
    const counted =
      needed.length === 0
        ? ''
        : t('slotCount', { held: needed.length - lacking.length, asked: needed.length });
    const detail = lacking.length === 0 ? counted : `${counted}. ${t('slotLacking', { names: who })}`;
    const state = needed.length === 0 ? 'maybe' : lacking.length > 0 ? 'missing' : 'filled';
    return [{ ...paper, state, detail } as const];
  });
  if (rows.length === 0 && slots.unknownAwards.length === 0) return null;
  return (
    <Box component="section" aria-label={t('slots')}>
      <Box sx={{ fontWeight: 600, mb: 0.5 }}>{t('slots')}</Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rows.map(({ paper, name, cite, state, detail }) => (
          <PaperSlotRow
            key={paper}
            name={name}
            cite={cite}
            state={state}
            detail={detail}
            {...(onFiles === undefined ? {} : { onFiles: (files) => onFiles(files, { paper, name }) })}
          />
        ))}
      </Box>
      {slots.unknownAwards.length > 0 && candidate === null && (
        <Box sx={{ color: 'text.secondary', fontSize: '0.8rem', mt: 0.5 }}>
          {t('slotUnknown', { awards: slots.unknownAwards.join('; ') })}
        </Box>
      )}
    </Box>
  );
}
