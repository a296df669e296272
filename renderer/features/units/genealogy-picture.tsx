import { styled } from '@mui/material/styles';
import { useMemo } from 'react';
import { unitHistory } from '#renderer/i18n/unit-history.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { fullDate } from '#renderer/ui/format.ts';
import type { Kin, UnitGenealogy } from '#shared/contract/unit-history.ts';
import { BOX, layOutGenealogy } from './genealogy-layout.ts';

const Frame = styled('div')({
  overflow: 'auto',
  maxHeight: 420,
  '& svg': { display: 'block', fontFamily: 'inherit' },
  '& .box': { fill: 'var(--sv-raised)', stroke: 'var(--sv-line)', strokeWidth: 1 },
  '& .self .box': { fill: 'var(--sv-red-soft)', stroke: 'var(--sv-red)' },
  '& .gone .box': { strokeDasharray: '4 3' },
  '& a': { cursor: 'pointer', textDecoration: 'none' },
  '& a:hover .box': { stroke: 'var(--sv-red)' },
  '& a:focus': { outline: 'none' },
  '& a:focus-visible .box': { stroke: 'var(--sv-red)', strokeWidth: 2.5 },
  '& .name': { fontWeight: 600, fontSize: 12.5, lineHeight: 1.25, color: 'var(--sv-ink)' },
  '& .days': { fontSize: 11, color: 'var(--sv-muted)' },
  '& .text': {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    padding: '0 9px',
  },
  '& .name span': {
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
  },
  '& .step': { fill: 'none', stroke: 'var(--sv-gold)', strokeWidth: 1.5 },
  '& .step.part': { strokeDasharray: '5 4' },
  '& .day': { fontSize: 10.5, fill: 'var(--sv-muted)', textAnchor: 'middle', paintOrder: 'stroke' },
  '& .day.halo': { stroke: 'var(--sv-surface)', strokeWidth: 4 },
});

/** Predecessors → the unit → successors; Tab goes from unit to unit, Enter opens it. The list of changes says the same in words. */
export function GenealogyPicture({ genealogy }: { genealogy: UnitGenealogy }) {
  const t = useTexts(unitHistory);
  const { width, height, kin, steps } = useMemo(() => layOutGenealogy(genealogy), [genealogy]);
  const days = ({ validFrom, validTo }: Kin) => {
    const parts = [
      validFrom === null ? '' : t('kinSince', { from: fullDate(validFrom) }),
      validTo === null ? '' : t('kinUntil', { to: fullDate(validTo) }),
    ].filter((part) => part !== '');
    return parts.length === 0 ? t('kinAlways') : parts.join(' ');
  };
  // A merger of many units says its day once.
  const said = new Set<string>();
  return (
    <Frame as="section" aria-label={t('genealogyOf', { name: genealogy.name })}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <title>{t('genealogyOf', { name: genealogy.name })}</title>
        {steps.map(({ key, path, whole }) => (
          <path key={key} d={path} className={whole ? 'step' : 'step part'} />
        ))}
        {steps.map(({ key, x, y, day, whole }) => {
          const words = whole ? fullDate(day) : `${fullDate(day)} (${t('stepPart')})`;
          const place = `${Math.round(x)} ${words}`;
          if (said.has(place)) return null;
          said.add(place);
          return (
            <text key={key} x={x} y={y - 6} className="day halo">
              {words}
            </text>
          );
        })}
        {kin.map((one) => (
          <a
            key={one.id}
            href={`#/units/${one.id}`}
            aria-label={`${one.name}, ${days(one)}`}
            aria-current={one.generation === 0 ? 'true' : undefined}
            className={[one.generation === 0 ? 'self' : '', one.validTo === null ? '' : 'gone'].join(' ')}
          >
            <rect className="box" x={one.x} y={one.y} width={BOX.width} height={BOX.height} rx={5} />
            <foreignObject x={one.x} y={one.y} width={BOX.width} height={BOX.height}>
              <div className="text">
                <div className="name" title={one.name}>
                  <span>{one.name}</span>
                </div>
                <div className="days">{days(one)}</div>
              </div>
            </foreignObject>
          </a>
        ))}
      </svg>
    </Frame>
  );
}
