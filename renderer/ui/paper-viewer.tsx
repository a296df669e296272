import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useState } from 'react';
import { fetchFile } from '#renderer/api/client.ts';
import { papers } from '#renderer/i18n/papers.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import type { Paper } from '#shared/contract/nominations.ts';
import { paperPath } from '#shared/contract/transport.ts';

/** Kinds of file the window can show by itself; the rest is downloaded and opened by its own program. */
const VIEWABLE = /^(?:image\/(?:png|jpeg|gif|webp)|application\/pdf)$/u;

/** Whether the window itself can show the paper. */
export function isViewablePaper(paper: Pick<Paper, 'mediaType'>): boolean {
  return VIEWABLE.test(paper.mediaType);
}

interface PaperViewerProps {
  readonly paper: Pick<Paper, 'id' | 'title' | 'mediaType'>;
  readonly onClose: () => void;
  readonly onDownload: () => void;
}

/** A scanned paper beside the record. The file lives in memory and is let go when the panel closes. */
export function PaperViewer({ paper, onClose, onDownload }: PaperViewerProps) {
  const t = useTexts(papers);
  const [address, setAddress] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);

  useEffect(() => {
    let made: string | null = null;
    let left = false;
    fetchFile(paperPath(paper.id)).then(
      (file) => {
        if (left) return;
        made = URL.createObjectURL(new Blob([file], { type: paper.mediaType }));
        setAddress(made);
      },
      (refusal: unknown) => setError(refusal),
    );
    return () => {
      left = true;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [paper]);

  return (
    <SidePanel
      open
      title={paper.title}
      onClose={onClose}
      width={860}
      footer={<Button onClick={onDownload}>{t('downloadWord')}</Button>}
    >
      <RefusalAlert error={error} />
      {address === null && error === null && <Box sx={{ color: 'text.secondary' }}>{t('loading')}</Box>}
      {address !== null &&
        (paper.mediaType === 'application/pdf' ? (
          <Box
            component="iframe"
            // Parameters of Chromium's own viewer: the page as wide as the panel, no list of pages.
            src={`${address}#navpanes=0&view=FitH`}
            title={paper.title}
            sx={{ width: '100%', height: 'calc(100vh - 180px)', border: 0, bgcolor: 'var(--sv-quiet-bg)' }}
          />
        ) : (
          <Box component="img" src={address} alt={paper.title} sx={{ maxWidth: '100%', height: 'auto' }} />
        ))}
    </SidePanel>
  );
}
