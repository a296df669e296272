import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { honorees } from '#renderer/i18n/honorees.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { type HonoreeKind, honoreeKind } from '#shared/contract/basics.ts';

interface KindFilterProps {
  readonly kind: HonoreeKind | null;
  readonly onKind: (kind: HonoreeKind | null) => void;
}

/** All, people, collectives or households. */
export function KindFilter({ kind, onKind }: KindFilterProps) {
  const t = useTexts(honorees);
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      aria-label={t('kindFilter')}
      value={kind ?? 'all'}
      onChange={(_event, next: unknown) => {
        const read = honoreeKind.safeParse(next);
        onKind(read.success ? read.data : null);
      }}
    >
      <ToggleButton value="all" sx={{ textTransform: 'none', height: 34 }}>
        {t('all')}
      </ToggleButton>
      {honoreeKind.options.map((option) => (
        <ToggleButton key={option} value={option} sx={{ textTransform: 'none', height: 34 }}>
          {t(option)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
