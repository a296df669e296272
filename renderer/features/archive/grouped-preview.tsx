import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { memo } from 'react';
import { spokenName } from '#renderer/features/archive/award-words.ts';
import { type SoughtWord, wordsFor } from '#renderer/features/archive/highlight.ts';
import { Highlighted } from '#renderer/features/archive/highlighted.tsx';
import type { ResultRow } from '#renderer/features/archive/result-row.ts';
import { archive } from '#renderer/i18n/archive.ts';
import { archiveSearch } from '#renderer/i18n/archive-search.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { fullDate } from '#renderer/ui/format.ts';
import { CloseIcon } from '#renderer/ui/icons.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';

interface GroupedPreviewProps {
  readonly row: Exclude<ResultRow, { view: 'awards' }>;
  readonly words: readonly SoughtWord[];
  readonly onOpen: () => void;
  /** The awards of this line, as a list. */
  readonly onAwards: () => void;
  readonly onClose: () => void;
}

/** A person or a decision beside the list, with the way to its awards. */
export const GroupedPreview = memo(function GroupedPreview(props: GroupedPreviewProps) {
  const { row, words } = props;
  const t = useTexts(archive);
  const s = useTexts(archiveSearch);
  const person = row.view === 'people' ? row.person : null;
  const decision = row.view === 'decisions' ? row.decision : null;
  const title = person === null ? (decision?.decisionNumber ?? '') : spokenName(person);
  const facts =
    person === null
      ? [fullDate(decision?.decisionDate ?? ''), decision?.signer ?? '']
      : [person.position, person.unit, t(person.kind)];
  return (
    <Box
      component="aside"
      aria-label={t('preview')}
      sx={{ display: 'grid', gap: 1.25, alignContent: 'start' }}
    >
      <Box sx={{ display: 'flex', alignItems: 'start', gap: 0.5 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography variant="h2" sx={{ overflowWrap: 'anywhere' }}>
            <Highlighted text={title} words={wordsFor(words, person === null ? 'decision' : 'name')} />
          </Typography>
          <Box sx={{ color: 'text.secondary' }}>{facts.filter((fact) => fact !== '').join(' · ')}</Box>
        </Box>
        <IconButton size="small" aria-label={t('closePreview')} onClick={props.onClose}>
          <CloseIcon />
        </IconButton>
      </Box>
      {person !== null && (
        <div>
          {s('column.latest')}: {person.latest.award}, {person.latest.decisionNumber},{' '}
          {fullDate(person.latest.decisionDate)}
        </div>
      )}
      {decision?.awards.map(({ award, count }) => (
        <div key={award}>{s('awardsTimes', { award, count })}</div>
      ))}
      {decision !== null && decision.reason !== '' && (
        <Box sx={{ color: 'text.secondary' }}>{decision.reason}</Box>
      )}
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        {(person !== null || decision?.decisionId !== null) && (
          <PrimaryButton onClick={props.onOpen}>
            {t(person === null ? 'openDecision' : 'openHonoree')}
          </PrimaryButton>
        )}
        <Button onClick={props.onAwards}>
          {s('showAwards', { count: (person ?? decision)?.awardCount ?? 0 })}
        </Button>
      </Box>
    </Box>
  );
});
