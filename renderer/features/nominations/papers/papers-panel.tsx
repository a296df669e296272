import Box from '@mui/material/Box';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, downloadFile, useMay } from '#renderer/api/client.ts';
import { refusalText } from '#renderer/api/refusal.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { papers } from '#renderer/i18n/papers.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { FileDrop } from '#renderer/ui/file-drop.tsx';
import { isViewablePaper, PaperViewer } from '#renderer/ui/paper-viewer.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import type { PaperSlots } from '#shared/contract/intake.ts';
import { type Batch, type Candidate, type Paper, paperKind } from '#shared/contract/nominations.ts';
import { paperPath, UPLOAD_LIMIT_BYTES } from '#shared/contract/transport.ts';
import { kindForSlot } from '#shared/domain/dossier-papers.ts';
import { EDITORS, PAPER_EDITORS } from '../rights.ts';
import { PaperRow } from './paper-row.tsx';
import { PaperSlotList } from './paper-slot-list.tsx';
import { useAddPapers } from './use-add-papers.ts';

interface PapersPanelProps {
  readonly batch: Batch;
  /** Only this candidate's papers, and new ones are its own; null = all, and new ones of the whole dossier. */
  readonly candidate: Candidate | null;
  readonly editable: boolean;
  /** What the law asks for; null while it is looked up. */
  readonly slots: PaperSlots | null;
}

const LIMIT_MB = UPLOAD_LIMIT_BYTES / 1024 / 1024;

/** Papers of the dossier: drop, look at, download, take out with undo. */
export function PapersPanel({ batch, candidate, editable, slots }: PapersPanelProps) {
  const t = useTexts(papers);
  const language = useLanguage();
  const toast = useToast();
  const mayAdd = useMay(PAPER_EDITORS) && editable;
  const mayRemove = useMay(EDITORS) && editable;
  const { add, refused } = useAddPapers(batch.id);
  const [kind, setKind] = useState<string>('guess');
  const [viewed, setViewed] = useState<Paper | null>(null);
  const { mutateAsync: restore } = useMutation(api.nominations.restorePaper.mutationOptions());
  const { mutateAsync: removePaper } = useMutation(api.nominations.removePaper.mutationOptions());
  const shown = batch.papers.filter(({ candidateId }) => candidate === null || candidateId === candidate.id);
  const names = new Map(batch.candidates.map(({ id, name }) => [id, name]));

  const tell = (error: unknown) => toast({ text: refusalText(error, language), tone: 'bad' });
  const download = (paper: Paper) => void downloadFile(paperPath(paper.id), paper.fileName).catch(tell);

  async function remove({ id, title }: Paper) {
    try {
      await removePaper({ id, batchId: batch.id });
    } catch (error) {
      tell(error);
      return;
    }
    toast({
      text: t('removed', { name: title }),
      undoText: t('undoRemove', { name: title }),
      undo: () => restore({ id, batchId: batch.id }),
    });
  }

  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {slots !== null && (
        <PaperSlotList
          slots={slots}
          candidates={batch.candidates}
          candidate={candidate}
          {...(mayAdd
            ? {
                onFiles: (files, { paper, name }) => {
                  const own = kindForSlot(paper);
                  void add(files, candidate?.id ?? null, own, own === 'other' ? name : undefined);
                },
              }
            : {})}
        />
      )}
      {mayAdd && (
        <>
          <SelectInput
            label={t('kind')}
            value={kind}
            onChange={(event) => setKind(event.target.value)}
            options={[
              { value: 'guess', label: t('kindGuess') },
              ...paperKind.options.map((value) => ({ value, label: t(`kind_${value}`) })),
            ]}
          />
          <FileDrop
            multiple
            label={t('dropLabel')}
            hint={
              candidate === null
                ? t('dropHint', { limit: LIMIT_MB })
                : t('dropHintCandidate', { name: candidate.name })
            }
            onFiles={(files) =>
              void add(files, candidate?.id ?? null, paperKind.options.find((one) => one === kind) ?? 'guess')
            }
          />
        </>
      )}
      {refused.map((error) => (
        <RefusalAlert key={refusalText(error, language)} error={error} />
      ))}
      {shown.length === 0 ? (
        <Box sx={{ color: 'text.secondary' }}>{t('empty')}</Box>
      ) : (
        <Box component="ul" aria-label={t('title')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {shown.map((paper) => (
            <PaperRow
              key={paper.id}
              paper={paper}
              owner={
                candidate !== null || paper.candidateId === null ? '' : (names.get(paper.candidateId) ?? '')
              }
              viewable={isViewablePaper(paper)}
              onOpen={() => setViewed(paper)}
              onDownload={() => download(paper)}
              {...(mayRemove ? { onRemove: () => void remove(paper) } : {})}
            />
          ))}
        </Box>
      )}
      {viewed !== null && (
        <PaperViewer paper={viewed} onClose={() => setViewed(null)} onDownload={() => download(viewed)} />
      )}
    </Box>
  );
}
