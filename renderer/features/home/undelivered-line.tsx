import Box from '@mui/material/Box';
import { Link } from '@tanstack/react-router';
import type { ContractOutputs } from '#renderer/api/contract-types.ts';
import { awardLife } from '#renderer/i18n/award-life.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { StateChip } from '#renderer/ui/state-chip.tsx';

type Undelivered = ContractOutputs['home']['summary']['undelivered'];

/** Certificates that wait to be handed over, one line; nothing when none does. */
export function UndeliveredLine({ undelivered }: { readonly undelivered: Undelivered }) {
  const t = useTexts(awardLife);
  const { awards, late, days } = undelivered;
  if (awards === 0) return null;
  return (
    <Box component={Link} to="/undelivered" sx={{ justifySelf: 'start', textDecoration: 'none' }}>
      <StateChip tone={late > 0 ? 'bad' : 'info'}>
        {t(late > 0 ? 'undeliveredHome' : 'undeliveredHomeCalm', { count: awards, late, days })}
      </StateChip>
    </Box>
  );
}
