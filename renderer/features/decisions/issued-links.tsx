import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '#renderer/api/client.ts';
import { decisions } from '#renderer/i18n/decisions.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import type { Decision } from '#shared/contract/decisions.ts';
import { printNumber } from '#shared/domain/numbering.ts';

/** Awards named beside an issued decision; the rest stands in the archive. */
const SHOWN = 12;

/** Where an issued decision went: the awards in the archive, the register, the dossier, the submission. */
export function IssuedLinks({ decision }: { readonly decision: Decision }) {
  const t = useTexts(decisions);
  const number = printNumber(decision.number ?? 0, decision.symbol);
  const year = Number((decision.issuedOn ?? '').slice(0, 4));
  const { data: found, error } = useQuery(
    api.archive.search.queryOptions({
      input: {
        text: '',
        awardTypeIds: [],
        kinds: [],
        units: [],
        fromYear: year,
        toYear: year,
        decisionNumber: number,
        offset: 0,
        limit: SHOWN,
        facets: false,
      },
    }),
  );
  const first = found?.hits[0];
  const { data: award } = useQuery({
    ...api.archive.award.queryOptions({ input: { id: first?.id ?? '' } }),
    enabled: first !== undefined,
  });
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.75 }}>
        {award?.dossierId && (
          <li>
            <a href={`#/dossiers/${award.dossierId}`}>{t('issuedDossier')}</a>
          </li>
        )}
        <li>
          <a href="#/registers">{t('issuedRegister')}</a>
        </li>
        <li>
          <a href={`#/certificates/decisions/${decision.id}`}>{t('issuedCertificates')}</a>
        </li>
        <li>
          <a href={`#/nominations/${decision.batchId}`}>{t('issuedBatch')}</a>
        </li>
      </Box>
      <RefusalAlert error={error} />
      {found !== undefined && found.total > 0 && (
        <div>
          <Typography variant="h3">{t('issuedAwards', { count: found.total })}</Typography>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {found.hits.map((hit) => (
              <Box
                component="li"
                key={hit.id}
                title={hit.name}
                sx={{ py: 0.5, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
              >
                <a href={`#/awards/${hit.id}`}>{hit.name}</a>
              </Box>
            ))}
          </Box>
          {found.total > found.hits.length && (
            <Link to="/search" search={{ decision: number, from: year, to: year }}>
              {t('issuedAwardsMore', { count: found.total })}
            </Link>
          )}
        </div>
      )}
    </Box>
  );
}
