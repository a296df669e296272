import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '#renderer/api/client.ts';
import { registers } from '#renderer/i18n/registers.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { fullDate } from '#renderer/ui/format.ts';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import { printNumber } from '#shared/domain/numbering.ts';

/** Numbers kept for me, the one that runs out first by name; nothing when there is none. */
export function KeptNumbersLine({ today }: { readonly today: string }) {
  const t = useTexts(registers);
  const { data } = useQuery(api.registers.reservations.queryOptions({ input: { symbol: null } }));
  const [first] = data ?? [];
  if (first === undefined || first.expiresOn === null) return null;
  const facts = {
    count: data?.length ?? 0,
    number: printNumber(first.number, first.symbol),
    date: fullDate(first.expiresOn),
  };
  return (
    <Box component={Link} to="/registers" sx={{ justifySelf: 'start', textDecoration: 'none' }}>
      <StateChip tone={first.expiresOn === today ? 'bad' : 'info'}>{t('keptForMe', facts)}</StateChip>
    </Box>
  );
}
