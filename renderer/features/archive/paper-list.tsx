import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { downloadFile } from '#renderer/api/client.ts';
import { archive } from '#renderer/i18n/archive.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { fileSize } from '#renderer/ui/format.ts';
import { isViewablePaper, PaperViewer } from '#renderer/ui/paper-viewer.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import type { Paper } from '#shared/contract/nominations.ts';
import { paperPath } from '#shared/contract/transport.ts';

interface PaperListProps {
  readonly papers: readonly Paper[];
  readonly empty: string;
  /** In a narrow panel: only the title and one button. */
  readonly compact?: boolean;
}

/** Papers of an award or a dossier; a paper that is lost or damaged says so in words. */
export function PaperList({ papers, empty, compact = false }: PaperListProps) {
  const t = useTexts(archive);
  const language = useLanguage();
  const [viewed, setViewed] = useState<Paper | null>(null);
  const [error, setError] = useState<unknown>(null);

  async function download(paper: Paper) {
    setError(null);
    try {
      await downloadFile(paperPath(paper.id), paper.fileName);
    } catch (refusal) {
      setError(refusal);
    }
  }

  if (papers.length === 0) return <Box sx={{ color: 'text.secondary' }}>{empty}</Box>;
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {papers.map((paper) => (
          <Box
            component="li"
            key={paper.id}
            sx={{
              display: 'flex',
              alignItems: 'center',
              gap: 1,
              minHeight: 36,
              borderBottom: '1px solid var(--sv-line)',
              '&:last-of-type': { borderBottom: 0 },
            }}
          >
            <Box
              component="span"
              title={`${paper.title} (${paper.fileName})`}
              sx={{
                flex: 1,
                minWidth: 0,
                overflow: 'hidden',
                textOverflow: 'ellipsis',
                whiteSpace: 'nowrap',
              }}
            >
              {compact ? paper.title : `${t(`paper.${paper.kind}`)}: ${paper.title}`}
            </Box>
            {!compact && (
              <Box component="span" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
                {fileSize(paper.size, language)}
              </Box>
            )}
            {isViewablePaper(paper) && (
              <Button
                size="small"
                sx={{ minHeight: 26, py: 0, px: 1 }}
                aria-label={t('paperOpen', { title: paper.title })}
                onClick={() => setViewed(paper)}
              >
                {t('openPaper')}
              </Button>
            )}
            {(!compact || !isViewablePaper(paper)) && (
              <Button
                size="small"
                sx={{ minHeight: 26, py: 0, px: 1 }}
                aria-label={t('paperDownload', { title: paper.title })}
                onClick={() => void download(paper)}
              >
                {t('downloadPaper')}
              </Button>
            )}
          </Box>
        ))}
      </Box>
      <RefusalAlert error={error} />
      {viewed !== null && (
        <PaperViewer
          paper={viewed}
          onClose={() => setViewed(null)}
          onDownload={() => void download(viewed)}
        />
      )}
    </>
  );
}
