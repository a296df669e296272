import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { memo } from 'react';
import { api } from '#renderer/api/client.ts';
import { keptWords } from '#renderer/features/archive/award-facts.tsx';
import { asSentence, awardInBrief, spokenName } from '#renderer/features/archive/award-words.ts';
import { type SoughtWord, wordsFor } from '#renderer/features/archive/highlight.ts';
import { Highlighted } from '#renderer/features/archive/highlighted.tsx';
import { PaperList } from '#renderer/features/archive/paper-list.tsx';
import { useRested } from '#renderer/features/archive/use-rested.ts';
import { archive } from '#renderer/i18n/archive.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { fullDate } from '#renderer/ui/format.ts';
import { CloseIcon } from '#renderer/ui/icons.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import type { AwardHit } from '#shared/contract/archive.ts';

/** Papers are asked for when the arrow keys have rested this many milliseconds on a row. */
const REST = 120;

interface HitPreviewProps {
  readonly hit: AwardHit;
  readonly words: readonly SoughtWord[];
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

/** The found award beside the list: what is known at once, then its papers and its dossier. */
export const HitPreview = memo(function HitPreview({ hit, words, onOpen, onClose }: HitPreviewProps) {
  const t = useTexts(archive);
  const navigate = useNavigate();
  const id = useRested(hit.id, REST);
  const { data, error } = useQuery(api.archive.award.queryOptions({ input: { id } }));
  const award = data?.id === hit.id ? data : null;
  const facts = [
    hit.position,
    hit.unit,
    award?.birthDate ? t('born', { date: fullDate(award.birthDate) }) : '',
  ].filter((fact) => fact !== '');
  const signer = award?.signer ?? '';
  const decision = { number: hit.decisionNumber, date: fullDate(hit.decisionDate), signer };
  const dossierId = award?.dossierId ?? null;
  return (
    <Box
      component="aside"
      aria-label={t('preview')}
      sx={{
        display: 'grid',
        gap: 1.25,
        alignContent: 'start',
        gridTemplateColumns: 'minmax(0, 1fr)',
        '& mark': { color: 'text.primary' },
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'start', gap: 0.5 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography variant="h2" sx={{ overflowWrap: 'anywhere' }}>
            <Highlighted text={spokenName(hit)} words={wordsFor(words, 'name')} />
          </Typography>
          <Box sx={{ color: 'text.secondary' }}>
            <Highlighted text={facts.join(' · ')} words={wordsFor(words, 'unit', 'position')} />
          </Box>
        </Box>
        <IconButton size="small" aria-label={t('closePreview')} onClick={onClose}>
          <CloseIcon />
        </IconButton>
      </Box>
      <Box>
        <StateChip
          tone={hit.standing === 'revoked' ? 'quiet' : 'good'}
          title={hit.award}
        >{`${awardInBrief(hit.award)} ${hit.decisionDate.slice(0, 4)}`}</StateChip>
        {hit.standing !== 'in-force' && (
          <>
            {' '}
            <StateChip tone={hit.standing === 'revoked' ? 'bad' : 'info'}>
              {t(`standing.${hit.standing}`)}
            </StateChip>
          </>
        )}
      </Box>
      <Box>
        {t(signer === '' ? 'decisionOn' : 'signedBy', decision)}{' '}
        <Highlighted text={asSentence(hit.reason)} words={wordsFor(words, 'reason')} />
      </Box>
      <RefusalAlert error={error} />
      {award !== null && (
        <>
          <div>
            <Typography variant="h3">{t('papersCount', { count: award.papers.length })}</Typography>
            <PaperList papers={award.papers} empty={t('noPapers')} compact />
          </div>
          <div>
            <Typography variant="h3">{t('paperPlace')}</Typography>
            <Box sx={{ color: 'text.secondary' }}>
              {award.dossierCode === null
                ? t('noDossier')
                : `${award.dossierCode} · ${keptWords(hit.decisionDate, award.retentionYears, t)}`}
            </Box>
          </div>
        </>
      )}
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        <PrimaryButton onClick={onOpen}>{t('openAward')}</PrimaryButton>
        {dossierId !== null && (
          <Button onClick={() => void navigate({ to: '/dossiers/$id', params: { id: dossierId } })}>
            {t('openDossier')}
          </Button>
        )}
      </Box>
    </Box>
  );
});
