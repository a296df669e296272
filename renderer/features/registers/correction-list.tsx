import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { api } from '#renderer/api/client.ts';
import { registers } from '#renderer/i18n/registers.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { fullMoment } from '#renderer/ui/format.ts';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';

const KNOWN = new Set([
  ...['title', 'signer', 'recipients', 'archiveUnit', 'copies', 'sentOn', 'receivedBy', 'note'],
  ...['author', 'symbol', 'documentDate', 'receiver', 'forwardedOn', 'batchId'],
]);
type Field = 'title' | 'signer' | 'recipients' | 'archiveUnit' | 'copies' | 'sentOn' | 'receivedBy' | 'note';

const isKnown = (key: string): key is Field => KNOWN.has(key);

/** What a line said before, newest first: nothing that was written is lost. */
export function CorrectionList({ entryId }: { readonly entryId: string }) {
  const t = useTexts(registers);
  const { data, error } = useQuery(api.registers.history.queryOptions({ input: { entryId } }));
  const words = (value: string | number | null | undefined) =>
    value === null || value === undefined || value === '' ? t('historyEmpty') : String(value);
  return (
    <Box component="section">
      <Typography variant="h3" sx={{ fontWeight: 600 }}>
        {t('history')}
      </Typography>
      <RefusalAlert error={error} />
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {data?.map((change) => (
          <li key={change.at}>
            <Box sx={{ color: 'text.secondary' }}>
              {fullMoment(change.at)} · {change.accountName}
              {change.reason !== '' && ` · ${change.reason}`}
            </Box>
            {Object.keys(change.after)
              .filter(isKnown)
              .map((key) => (
                <Box key={key}>
                  {t('historyLine', {
                    field: t(`field_${key}`),
                    before: words(change.before[key]),
                    after: words(change.after[key]),
                  })}
                </Box>
              ))}
          </li>
        ))}
      </Box>
    </Box>
  );
}
