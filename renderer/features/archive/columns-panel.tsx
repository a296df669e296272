import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import {
  type ColumnChoice,
  DEFAULT_COLUMNS,
  fixedWidth,
  leastWidth,
  WINDOW_COLUMNS,
  type WindowColumn,
} from '#renderer/features/archive/list-columns.tsx';
import { NARROWEST, WIDEST } from '#renderer/features/archive/use-column-choice.ts';
import { archiveSearch } from '#renderer/i18n/archive-search.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { SidePanel } from '#renderer/ui/side-panel.tsx';

interface ColumnsPanelProps {
  readonly choice: readonly ColumnChoice[];
  readonly onChange: (next: readonly ColumnChoice[]) => void;
  readonly onClose: () => void;
}

const STEP = 20;

/** Which columns the list has, in which order, how wide. The list behind follows at once. */
export function ColumnsPanel({ choice, onChange, onClose }: ColumnsPanelProps) {
  const s = useTexts(archiveSearch);
  const chosen = choice.map(({ column }) => column);
  const lines = [...chosen, ...WINDOW_COLUMNS.filter((column) => !chosen.includes(column))];

  function toggle(column: WindowColumn) {
    if (!chosen.includes(column)) onChange([...choice, { column, width: null }]);
    else if (choice.length > 1) onChange(choice.filter((one) => one.column !== column));
  }
  function move(column: WindowColumn, step: -1 | 1) {
    const at = chosen.indexOf(column);
    const [one, other] = [choice[at], choice[at + step]];
    if (one === undefined || other === undefined) return;
    const next = [...choice];
    next[at] = other;
    next[at + step] = one;
    onChange(next);
  }
  function widen(column: WindowColumn, step: number) {
    onChange(
      choice.map((one) =>
        one.column === column
          ? { column, width: Math.max(NARROWEST, Math.min(WIDEST, leastWidth(one) + step)) }
          : one,
      ),
    );
  }
  return (
    <SidePanel open title={s('columnsTitle')} onClose={onClose} width={430}>
      <Box sx={{ color: 'text.secondary', mb: 1 }}>{s('columnsHelp')}</Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {lines.map((column) => {
          const at = chosen.indexOf(column);
          const name = s(`column.${column}`);
          const one = choice[at];
          const width = one === undefined ? null : fixedWidth(one);
          const small = (label: string, sign: string, act: () => void, disabled: boolean) => (
            <Button
              size="small"
              variant="text"
              aria-label={label}
              title={label}
              disabled={disabled}
              onClick={act}
              sx={{ minWidth: 28, px: 0 }}
            >
              {sign}
            </Button>
          );
          return (
            <Box
              component="li"
              key={column}
              sx={{
                display: 'grid',
                gridTemplateColumns: 'minmax(0, 1fr) 88px auto',
                alignItems: 'center',
                minHeight: 36,
                borderBottom: '1px solid var(--sv-line)',
              }}
            >
              <FormControlLabel
                label={name}
                control={<Checkbox checked={at >= 0} onChange={() => toggle(column)} />}
                slotProps={{ typography: { variant: 'body1' } }}
              />
              <Box sx={{ color: 'text.secondary', fontSize: '0.8rem' }}>
                {at < 0 ? '' : width === null ? s('columnAuto') : s('columnPixels', { width })}
              </Box>
              <Box sx={{ display: 'flex', visibility: at < 0 ? 'hidden' : 'visible' }}>
                {small(s('columnUp', { column: name }), '↑', () => move(column, -1), at <= 0)}
                {small(
                  s('columnDown', { column: name }),
                  '↓',
                  () => move(column, 1),
                  at < 0 || at === choice.length - 1,
                )}
                {small(s('columnNarrower', { column: name }), '−', () => widen(column, -STEP), false)}
                {small(s('columnWider', { column: name }), '+', () => widen(column, STEP), false)}
              </Box>
            </Box>
          );
        })}
      </Box>
      <Button sx={{ mt: 1.5 }} onClick={() => onChange(DEFAULT_COLUMNS)}>
        {s('columnsReset')}
      </Button>
    </SidePanel>
  );
}
