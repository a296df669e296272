import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { client, useMay } from '#renderer/api/client.ts';
import { SaveStatus, SaveTrouble } from '#renderer/document-editor/save-status.tsx';
import type { Draft } from '#renderer/drafts/use-draft.ts';
import { writeNumber } from '#renderer/features/certificates/read-number.ts';
import { pictureIds, useImageUrls } from '#renderer/features/certificates/sheet/use-image-urls.ts';
import { Canvas } from '#renderer/features/certificates/studio/canvas.tsx';
import { StudioSide } from '#renderer/features/certificates/studio/studio-side.tsx';
import { StudioTools } from '#renderer/features/certificates/studio/studio-tools.tsx';
import { useSample } from '#renderer/features/certificates/studio/use-sample.ts';
import { type StudioDraft, useStudio } from '#renderer/features/certificates/studio/use-studio.ts';
import { certificateStudio } from '#renderer/i18n/certificate-studio.ts';
import { certificates } from '#renderer/i18n/certificates.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { FillHeight } from '#renderer/ui/fill-height.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { useShortcut } from '#renderer/ui/use-shortcut.ts';
import { sheetPlacer } from '#shared/certificate/place-sheet.ts';
import type { Design } from '#shared/contract/certificates.ts';

interface StudioDeskProps {
  readonly design: Design;
  readonly draft: Draft<StudioDraft>;
}

/** The sheet at scale with its tools, and beside it what is chosen. */
export function StudioDesk({ design: stored, draft }: StudioDeskProps) {
  const t = useTexts(certificateStudio);
  const room = useTexts(certificates);
  const toast = useToast();
  const navigate = useNavigate();
  const locked = !useMay(['clerk', 'secretary']);
  const studio = useStudio(stored, draft);
  const { state, step } = studio;
  const { design, selected } = state;
  const sample = useSample();
  const images = useImageUrls(pictureIds(design.content));
  const [zoom, setZoom] = useState<number | null>(null);
  const [fit, setFit] = useState(2);
  const [grid, setGrid] = useState(true);
  const [snap, setSnap] = useState(true);
  const place = useMemo(() => sheetPlacer(design.content), [design.content]);
  const placed = useMemo(() => place(sample.data), [place, sample.data]);
  const printed = stored.printedVersions.reduce((sum, { prints }) => sum + prints, 0);

  const undo = { enabled: state.past.length > 0, run: () => step({ kind: 'undo' }) };
  const redo = { enabled: state.future.length > 0, run: () => step({ kind: 'redo' }) };
  useShortcut('ctrl+z', undo.run, { label: t('undo'), enabled: undo.enabled, inFields: false });
  useShortcut('ctrl+y', redo.run, { label: t('redo'), enabled: redo.enabled, inFields: false });
  useShortcut('ctrl+shift+z', redo.run, { label: t('redo'), enabled: redo.enabled, inFields: false });

  const copy = useMutation({
    mutationFn: () =>
      client.certificates.createDesign({
        id: crypto.randomUUID(),
        name: room('copyName', { name: design.name }).slice(0, 120),
        presetId: '',
        copyOf: stored.id,
        awardTypeIds: [...design.awardTypeIds],
      }),
    onSuccess: ({ id }) => void navigate({ to: '/certificates/designs/$id', params: { id } }),
  });
  const remove = useMutation({
    mutationFn: () => client.certificates.removeDesign({ id: stored.id, undo: false }),
    onSuccess: () => {
      const { name } = design;
      toast({
        text: room('removed', { name }),
        undoText: room('removeUndo', { name }),
        undo: () => client.certificates.removeDesign({ id: stored.id, undo: true }),
      });
      void navigate({ to: '/certificates', search: { part: 'designs' } });
    },
  });

  function tryFit() {
    const bad = sample.everybody.filter((data) => place(data).problems.length > 0).length;
    const total = sample.everybody.length;
    const number = sample.decisions.find(({ decisionId }) => decisionId === sample.decisionId)?.number ?? '';
    if (total === 0) toast({ text: t('trialNone') });
    else if (bad === 0) toast({ text: t('trialFine', { count: total, number }) });
    else toast({ text: t('trialBad', { count: bad, total }), tone: 'bad' });
  }

  const { widthMm, heightMm } = design.content.sheet;
  const facts = t('facts', {
    width: writeNumber(widthMm),
    height: writeNumber(heightMm),
    paper: t(`paper.${design.content.paper}`),
    fields: design.content.fields.length,
  });
  return (
    <Page
      title={design.name}
      facts={
        <>
          {facts}
          {printed > 0 && ` · ${t('factsPrinted', { count: printed })}`}
          {locked ? ` · ${t('readOnly')}` : <SaveStatus saving={studio} held={studio.problem !== null} />}
        </>
      }
      actions={
        !locked && (
          <>
            <Button
              disabled={remove.isPending}
              onClick={() => void studio.abandon().then(() => remove.mutate())}
            >
              {room('remove')}
            </Button>
            <Button
              disabled={copy.isPending}
              onClick={() => void studio.flush().then((saved) => saved && copy.mutate())}
            >
              {room('copy')}
            </Button>
          </>
        )
      }
    >
      <SaveTrouble saving={studio} />
      {studio.problem !== null && <RefusalAlert error={t('unsavedProblem', { problem: studio.problem })} />}
      <RefusalAlert error={remove.error ?? copy.error} />
      <StudioTools
        scale={zoom ?? fit}
        onZoom={setZoom}
        grid={grid}
        onGrid={setGrid}
        snap={snap}
        onSnap={setSnap}
        sample={sample}
        onTrial={tryFit}
        undo={undo}
        redo={redo}
      />
      <FillHeight>
        <Box
          sx={{
            flex: 1,
            minWidth: 0,
            border: '1px solid var(--sv-line)',
            borderRadius: 1,
            overflow: 'hidden',
          }}
        >
          <Canvas
            design={design}
            sheet={placed.sheet}
            images={images}
            problems={placed.problems}
            selected={selected}
            zoom={zoom}
            grid={grid}
            snap={snap}
            locked={locked}
            step={step}
            onFit={setFit}
          />
        </Box>
        <StudioSide
          design={design}
          selected={selected}
          problems={placed.problems}
          sampleName={sample.data.name}
          locked={locked}
          step={step}
        />
      </FillHeight>
    </Page>
  );
}
