import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { api } from '#renderer/api/client.ts';
import {
  awardSpan,
  awardsByYear,
  birthWords,
  spokenHonoree,
} from '#renderer/features/honorees/award-life.ts';
import { honorees } from '#renderer/i18n/honorees.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { fullDate } from '#renderer/ui/format.ts';
import { Page } from '#renderer/ui/page.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';

/** A life of awards: every award of one person, collective or household, year by year. */
export function HonoreePage() {
  const t = useTexts(honorees);
  const navigate = useNavigate();
  const { id = '' } = useParams({ strict: false });
  const { data: honoree, error, isPending } = useQuery(api.honorees.get.queryOptions({ input: { id } }));
  if (honoree === undefined) {
    return (
      <Page title={t('title')} facts={isPending ? t('loading') : undefined}>
        <RefusalAlert error={error} />
      </Page>
    );
  }
  const span = awardSpan(honoree.awards);
  const total = honoree.awards.length;
  const life =
    span === null
      ? t('lifeNone')
      : t(total === 1 ? 'lifeOne' : 'lifeFacts', { count: total, from: span.from, to: span.to });
  const facts = [
    t(honoree.kind),
    honoree.position,
    honoree.unitName,
    honoree.birthDate === null ? '' : t('born', { date: birthWords(honoree.birthDate) }),
    life,
  ].filter((fact) => fact !== '');
  return (
    <Page
      title={spokenHonoree(honoree)}
      facts={facts.join(' · ')}
      actions={
        <Button onClick={() => void navigate({ to: '/search', search: { q: honoree.name } })}>
          {t('findInArchive')}
        </Button>
      }
    >
      <RefusalAlert error={error} />
      <Panel title={t('life')}>
        {total === 0 && <Box sx={{ color: 'text.secondary' }}>{t('noAwards')}</Box>}
        {awardsByYear(honoree.awards).map(({ year, awards }) => (
          <Box
            key={year}
            component="section"
            aria-label={`${t('year')} ${year}`}
            sx={{ display: 'grid', gridTemplateColumns: '64px minmax(0, 1fr)', gap: 1.5 }}
          >
            <Typography
              variant="h3"
              component="h3"
              sx={{ color: 'var(--sv-gold)', textAlign: 'right', pt: '2px' }}
            >
              <Box component="span" sx={{ color: 'text.primary' }}>
                {year}
              </Box>
            </Typography>
            <Box
              component="ol"
              sx={{ listStyle: 'none', m: 0, pl: 2, pb: 1.5, borderLeft: '2px solid var(--sv-gold-track)' }}
            >
              {awards.map((award) => (
                <Box
                  component="li"
                  key={award.id}
                  sx={{
                    position: 'relative',
                    pb: 1,
                    '&::before': {
                      content: '""',
                      position: 'absolute',
                      left: '-22px',
                      top: '6px',
                      width: 9,
                      height: 9,
                      borderRadius: '50%',
                      bgcolor: 'var(--sv-gold)',
                    },
                  }}
                >
                  <a href={`#/awards/${award.id}`}>
                    <strong>{award.awardName}</strong>
                  </a>
                  <Box sx={{ color: 'text.secondary' }}>
                    {`${t('decision', { number: award.decisionNumber })}, ${fullDate(award.decisionDate)}`}
                  </Box>
                  {award.reason !== '' && (
                    <Box sx={{ maxWidth: '80ch' }}>
                      {award.reason.charAt(0).toLocaleUpperCase('vi') + award.reason.slice(1)}
                    </Box>
                  )}
                </Box>
              ))}
            </Box>
          </Box>
        ))}
      </Panel>
    </Page>
  );
}
