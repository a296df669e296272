import Box from '@mui/material/Box';
import { useRef } from 'react';
import { catalogueLaw } from '#renderer/i18n/catalogue-law.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { AWARD_GROUPS, AWARD_LEVELS } from '#shared/domain/catalogue/terms.ts';
import type { Version } from '../use-catalogue.ts';

interface AwardListProps {
  readonly awards: readonly Version<'award'>[];
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}

/** Awards under their level and group. One tab stop; the arrows, Home and End move and choose. */
export function AwardList({ awards, chosen, onChoose }: AwardListProps) {
  const t = useTexts(catalogueLaw);
  const frame = useRef<HTMLDivElement>(null);
  const groups = AWARD_LEVELS.flatMap((level) =>
    AWARD_GROUPS.map((group) => ({
      level,
      group,
      rows: awards.filter(({ content }) => content.level === level && content.group === group),
    })).filter(({ rows }) => rows.length > 0),
  );
  const order = groups.flatMap(({ rows }) => rows.map(({ key }) => key));
  const move = (by: number | 'first' | 'last') => {
    const at = order.indexOf(chosen ?? '');
    const to = by === 'first' ? 0 : by === 'last' ? order.length - 1 : at + by;
    const key = order[Math.max(0, Math.min(order.length - 1, to))];
    if (key === undefined) return;
    onChoose(key);
    frame.current?.querySelector(`[data-key="${CSS.escape(key)}"]`)?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <Box
      ref={frame}
      role="listbox"
      tabIndex={0}
      aria-label={t('awardList')}
      aria-activedescendant={chosen === null ? undefined : `award-${chosen}`}
      onKeyDown={(event) => {
        const by = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: 'first', End: 'last' }[
          event.key
        ];
        if (by === undefined) return;
        event.preventDefault();
        move(by as number | 'first' | 'last');
      }}
      sx={{ height: '100%', overflow: 'auto', pb: 1 }}
    >
      {groups.map(({ level, group, rows }, index) => (
        <Box
          key={`${level}-${group}`}
          role="group"
          aria-label={`${t(`level_${level}`)}, ${t(`group_${group}`)}`}
        >
          {groups[index - 1]?.level !== level && (
            <Box
              aria-hidden="true"
              sx={{
                position: 'sticky',
                top: 0,
                zIndex: 1,
                bgcolor: 'var(--sv-raised)',
                borderBottom: '1px solid var(--sv-line)',
                p: '5px 12px',
                fontWeight: 600,
                fontSize: '0.8rem',
              }}
            >
              {t(`level_${level}`)}
            </Box>
          )}
          <Box aria-hidden="true" sx={{ p: '6px 12px 2px', color: 'text.secondary', fontSize: '0.76rem' }}>
            {t(`group_${group}`)}
          </Box>
          {rows.map((one) => (
            <Box
              key={one.key}
              id={`award-${one.key}`}
              data-key={one.key}
              role="option"
              aria-selected={one.key === chosen}
              onClick={() => onChoose(one.key)}
              sx={{
                display: 'flex',
                alignItems: 'center',
                gap: 1,
                p: '4px 12px',
                cursor: 'pointer',
                lineHeight: 1.35,
                '&[aria-selected=true]': {
                  bgcolor: 'var(--sv-red-soft)',
                  color: 'primary.main',
                  fontWeight: 600,
                },
              }}
            >
              <Box sx={{ flex: 1, minWidth: 0 }}>{one.name}</Box>
              {one.reviewNeeded && (
                <Box
                  role="img"
                  aria-label={t('toReview')}
                  title={t('toReview')}
                  sx={{ width: 8, height: 8, borderRadius: '50%', bgcolor: 'var(--sv-gold)', flex: 'none' }}
                />
              )}
            </Box>
          ))}
        </Box>
      ))}
    </Box>
  );
}
