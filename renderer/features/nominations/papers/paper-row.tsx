import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useLanguage } from '#renderer/i18n/language.ts';
import { papers } from '#renderer/i18n/papers.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { fileSize, formatMoment } from '#renderer/ui/format.ts';
import type { Paper } from '#shared/contract/nominations.ts';

interface PaperRowProps {
  readonly paper: Paper;
  /** Whose paper it is, '' = of the whole dossier. */
  readonly owner: string;
  readonly viewable: boolean;
  readonly onOpen: () => void;
  readonly onDownload: () => void;
  /** Absent where papers may not change. */
  readonly onRemove?: () => void;
}

const small = { minHeight: 26, py: 0, px: 1, minWidth: 0 } as const;

/** One paper: what it is, whose, how large, since when; open, download, take out. */
export function PaperRow({ paper, owner, viewable, onOpen, onDownload, onRemove }: PaperRowProps) {
  const t = useTexts(papers);
  const language = useLanguage();
  const facts = [
    t(`kind_${paper.kind}`),
    owner === '' ? '' : t('ofCandidate', { name: owner }),
    fileSize(paper.size, language),
    t('addedBy', { date: formatMoment(paper.addedAt, new Date()), by: paper.addedBy }),
  ].filter((fact) => fact !== '');
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 0.5,
        py: '6px',
        borderBottom: '1px solid var(--sv-line)',
        '&:last-of-type': { borderBottom: 0 },
      }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box
          title={paper.fileName}
          sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
        >
          {paper.title}
        </Box>
        <Box sx={{ fontSize: '0.78rem', color: 'text.secondary' }}>{facts.join(' · ')}</Box>
      </Box>
      {viewable && (
        <Button size="small" sx={small} aria-label={t('open', { name: paper.title })} onClick={onOpen}>
          {t('openWord')}
        </Button>
      )}
      <Button size="small" sx={small} aria-label={t('download', { name: paper.title })} onClick={onDownload}>
        {t('downloadWord')}
      </Button>
      {onRemove !== undefined && (
        <Button
          size="small"
          variant="text"
          sx={small}
          aria-label={t('remove', { name: paper.title })}
          onClick={onRemove}
        >
          {t('removeWord')}
        </Button>
      )}
    </Box>
  );
}
