import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { ui } from '#renderer/i18n/ui.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { CloseIcon } from '#renderer/ui/icons.tsx';
import { useShortcut } from '#renderer/ui/use-shortcut.ts';

interface SidePanelProps {
  readonly open: boolean;
  readonly title: ReactNode;
  readonly onClose: () => void;
  readonly children?: ReactNode;
  /** Buttons that stay at the bottom while the content scrolls. */
  readonly footer?: ReactNode;
  /** Width in pixels. */
  readonly width?: number;
}

/** Preview or edit at the right while the list keeps its place. Takes the focus, gives it back; Esc closes. */
export function SidePanel(props: SidePanelProps) {
  return props.open ? <OpenPanel {...props} /> : null;
}

function OpenPanel({ title, onClose, children, footer, width = 440 }: SidePanelProps) {
  const t = useTexts(ui);
  const titleId = useId();
  const body = useRef<HTMLDivElement>(null);
  useShortcut('escape', onClose, { label: t('keyClose') });
  useEffect(() => {
    const before = document.activeElement;
    const first = body.current?.querySelector<HTMLElement>('input, textarea, select, [data-autofocus]');
    (first ?? body.current)?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <Box
      role="dialog"
      aria-labelledby={titleId}
      sx={{
        position: 'fixed',
        // Below the top bar, and below the banner while the office is stopped.
        top: 'calc(52px + var(--sv-banner, 0px))',
        right: 0,
        bottom: 0,
        width: `min(${width}px, 100vw)`,
        zIndex: 1100,
        display: 'flex',
        flexDirection: 'column',
        bgcolor: 'background.paper',
        borderLeft: '1px solid var(--sv-line)',
        boxShadow: '-8px 0 24px rgb(0 0 0 / 0.08)',
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, p: '10px 10px 8px 16px' }}>
        <Typography id={titleId} variant="h2" sx={{ flex: 1, fontSize: '1rem' }}>
          {title}
        </Typography>
        <IconButton aria-label={t('close')} onClick={onClose}>
          <CloseIcon />
        </IconButton>
      </Box>
      <Box
        ref={body}
        tabIndex={-1}
        sx={{ flex: 1, overflow: 'auto', p: '4px 16px 16px', '&&': { outline: 'none' } }}
      >
        {children}
      </Box>
      {footer !== undefined && (
        <Box sx={{ display: 'flex', gap: 1, p: '10px 16px', borderTop: '1px solid var(--sv-line)' }}>
          {footer}
        </Box>
      )}
    </Box>
  );
}
