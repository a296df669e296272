import Box from '@mui/material/Box';
import { awardInBrief, shortAuthority } from '#renderer/features/archive/award-words.ts';
import { fullDate } from '#renderer/ui/format.ts';
import type { AwardHit } from '#shared/contract/archive.ts';

interface AwardLinksProps {
  readonly awards: readonly AwardHit[];
  /** In a dossier the names differ; on the page of one honoree they do not. */
  readonly withName?: boolean;
}

/** Awards one line each, each a link. */
export function AwardLinks({ awards, withName = false }: AwardLinksProps) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {awards.map((award) => (
        <Box
          component="li"
          key={award.id}
          sx={{
            display: 'grid',
            gridTemplateColumns: '88px minmax(0, 1fr) 130px',
            gap: 1.5,
            alignItems: 'center',
            minHeight: 34,
            borderBottom: '1px solid var(--sv-line)',
            '&:last-of-type': { borderBottom: 0 },
            '& > *': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
          }}
        >
          <span>{fullDate(award.decisionDate)}</span>
          <a href={`#/awards/${award.id}`} title={award.reason}>
            {withName ? `${award.name} — ${awardInBrief(award.award)}` : shortAuthority(award.award)}
          </a>
          <Box component="span" sx={{ textAlign: 'right' }}>
            {award.decisionNumber}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
