import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ToggleButton from '@mui/material/ToggleButton';
import type { Sample } from '#renderer/features/certificates/studio/use-sample.ts';
import { certificateStudio } from '#renderer/i18n/certificate-studio.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { KeyHint } from '#renderer/ui/key-hint.tsx';
import { SelectInput } from '#renderer/ui/select-input.tsx';

interface StudioToolsProps {
  readonly scale: number;
  readonly onZoom: (zoom: number | null) => void;
  readonly grid: boolean;
  readonly onGrid: (on: boolean) => void;
  readonly snap: boolean;
  readonly onSnap: (on: boolean) => void;
  readonly sample: Sample;
  readonly onTrial: () => void;
  readonly undo: { readonly enabled: boolean; readonly run: () => void };
  readonly redo: { readonly enabled: boolean; readonly run: () => void };
}

/** Above the sheet: undo, zoom, grid, snap, and whose words are tried. */
export function StudioTools(props: StudioToolsProps) {
  const t = useTexts(certificateStudio);
  const { scale, onZoom, sample } = props;
  const toggle = (label: string, on: boolean, change: (on: boolean) => void) => (
    <ToggleButton
      value={label}
      selected={on}
      size="small"
      onChange={() => change(!on)}
      sx={{
        height: 34,
        px: 1.25,
        textTransform: 'none',
        whiteSpace: 'nowrap',
        borderColor: 'var(--sv-line)',
      }}
    >
      {label}
    </ToggleButton>
  );
  return (
    <Box sx={{ display: 'flex', gap: 0.75, alignItems: 'center', flexWrap: 'wrap' }}>
      <Button disabled={!props.undo.enabled} onClick={props.undo.run} sx={{ gap: 0.75 }}>
        {t('undo')} <KeyHint keys="Ctrl Z" />
      </Button>
      <Button disabled={!props.redo.enabled} onClick={props.redo.run} sx={{ gap: 0.75 }}>
        {t('redo')} <KeyHint keys="Ctrl Y" />
      </Button>
      <Button
        aria-label={t('zoomOut')}
        onClick={() => onZoom(Math.max(0.5, scale / 1.25))}
        sx={{ minWidth: 34, px: 1 }}
      >
        −
      </Button>
      <Button onClick={() => onZoom(null)}>{t('zoomFit')}</Button>
      <Button
        aria-label={t('zoomIn')}
        onClick={() => onZoom(Math.min(12, scale * 1.25))}
        sx={{ minWidth: 34, px: 1 }}
      >
        +
      </Button>
      {toggle(t('grid'), props.grid, props.onGrid)}
      {toggle(t('snap'), props.snap, props.onSnap)}
      <Box sx={{ flex: 1 }} />
      <Box sx={{ width: 190 }}>
        <SelectInput
          label={t('sample')}
          hideLabel
          value={sample.decisionId}
          onChange={(event) => sample.choose(event.target.value)}
          options={
            sample.decisions.length === 0
              ? [{ value: '', label: t('sampleMade') }]
              : sample.decisions.map(({ decisionId, number }) => ({ value: decisionId, label: number }))
          }
        />
      </Box>
      <Button onClick={props.onTrial}>{t('trial')}</Button>
    </Box>
  );
}
