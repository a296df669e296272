import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { formCheck } from '#renderer/i18n/form-check.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { Fold } from '#renderer/ui/fold.tsx';
import { groupLint, LINT_GROUPS, type LintGroup } from '#renderer/ui/lint-groups.ts';
import { StateChip, type Tone } from '#renderer/ui/state-chip.tsx';
import type { LintReport as Report } from '#shared/contract/form-check.ts';
import { placeWords } from '#shared/official-document/lint/report-words.ts';

type CheckResult = Report['checks'][number];

const LOOKS = {
  mustBroken: { mark: '✗', ink: 'var(--sv-bad-ink)', tone: 'bad', count: 'countMust' },
  houseBroken: { mark: '!', ink: 'var(--sv-warn-ink)', tone: 'warn', count: 'countHouse' },
  needsFacts: { mark: '?', ink: 'var(--sv-info-ink)', tone: 'info', count: 'countFacts' },
  holds: { mark: '✓', ink: 'var(--sv-good-ink)', tone: 'good', count: 'countHolds' },
  notApplicable: { mark: '–', ink: 'var(--sv-quiet-ink)', tone: 'quiet', count: 'countNone' },
} as const satisfies Record<LintGroup, { mark: string; ink: string; tone: Tone; count: string }>;

/** Groups that ask for nothing: folded until somebody looks. */
const QUIET: ReadonlySet<LintGroup> = new Set(['holds', 'notApplicable']);

interface LintReportProps {
  readonly report: Report;
  /** Only this group, unfolded; all groups without it. */
  readonly only?: LintGroup | null;
}

/** What the linter says of a .docx: broken checks first, each with its places, its rule and what to do. */
export function LintReport({ report, only = null }: LintReportProps) {
  const t = useTexts(formCheck);
  const groups = groupLint(report.checks);
  const shown = only === null ? LINT_GROUPS.filter((group) => groups[group].length > 0) : [only];
  return (
    <Box sx={{ display: 'grid', gap: 1.5, minWidth: 0 }}>
      {shown.map((group) => {
        const checks = groups[group];
        const heading = `${t(group)} (${checks.length})`;
        if (QUIET.has(group) && only === null) {
          return (
            <Fold key={group} title={heading} quiet>
              <CheckItems checks={checks} group={group} />
            </Fold>
          );
        }
        return <OpenGroup key={group} heading={heading} checks={checks} group={group} />;
      })}
      {report.links.length > 0 && (
        <Fold title={`${t('links')} (${report.links.length})`} quiet>
          <Box component="ul" sx={{ m: 0, pl: '20px', overflowWrap: 'anywhere' }}>
            {report.links.map(({ target }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same target may come twice, the list never changes
              <li key={index}>{target}</li>
            ))}
          </Box>
        </Fold>
      )}
    </Box>
  );
}

/** How many checks of each group, as chips. */
export function LintCounts({ report }: { readonly report: Report }) {
  const t = useTexts(formCheck);
  const groups = groupLint(report.checks);
  return (
    <Box role="status" sx={{ display: 'flex', gap: 0.75, flexWrap: 'wrap' }}>
      {LINT_GROUPS.filter((group) => groups[group].length > 0).map((group) => (
        <StateChip key={group} tone={LOOKS[group].tone}>
          {t(LOOKS[group].count, { count: groups[group].length })}
        </StateChip>
      ))}
    </Box>
  );
}

function OpenGroup({
  heading,
  checks,
  group,
}: {
  readonly heading: string;
  readonly checks: readonly CheckResult[];
  readonly group: LintGroup;
}) {
  const t = useTexts(formCheck);
  const headingId = useId();
  return (
    <Box component="section" aria-labelledby={headingId}>
      <Typography id={headingId} variant="h3" sx={{ fontSize: '0.9rem', fontWeight: 600, mb: 0.5 }}>
        {heading}
      </Typography>
      {checks.length === 0 ? (
        <Box sx={{ color: 'text.secondary' }}>{t('nothingHere')}</Box>
      ) : (
        <CheckItems checks={checks} group={group} />
      )}
    </Box>
  );
}

function CheckItems({
  checks,
  group,
}: {
  readonly checks: readonly CheckResult[];
  readonly group: LintGroup;
}) {
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {checks.map((check) => (
        <CheckItem key={check.id} check={check} group={group} />
      ))}
    </Box>
  );
}

function CheckItem({ check, group }: { readonly check: CheckResult; readonly group: LintGroup }) {
  const t = useTexts(formCheck);
  const language = useLanguage();
  const { mark, ink } = LOOKS[group];
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: '18px 26px minmax(0, 1fr)',
        gap: 0.5,
        py: 0.75,
        borderBottom: '1px solid var(--sv-line)',
      }}
    >
      <Box component="span" aria-hidden sx={{ color: ink, fontWeight: 700 }}>
        {mark}
      </Box>
      <Box
        component="span"
        sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums', textAlign: 'right' }}
      >
        {check.id}
      </Box>
      <Box sx={{ pl: 0.75, minWidth: 0 }}>
        <Box component="span" sx={{ fontWeight: check.findings.length > 0 ? 600 : 400 }}>
          {check.title[language]}
        </Box>
        {check.why !== null && <Box sx={{ color: 'text.secondary' }}>{check.why[language]}</Box>}
        {check.findings.length > 0 && (
          <>
            <Box component="ul" sx={{ m: '2px 0', pl: '16px' }}>
              {check.findings.map(({ place, ...words }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: places of one report never change their order
                <Box component="li" key={index} sx={{ overflowWrap: 'anywhere', py: '2px' }}>
                  <Box component="span" sx={{ color: 'text.secondary' }}>
                    {placeWords(place, language)}
                    {place.quote === '' ? '' : ': '}
                  </Box>
                  {place.quote !== '' && (
                    <Box component="q" sx={{ quotes: '"«" "»"', fontFamily: 'Tinos, serif' }} lang="vi">
                      {place.quote}
                    </Box>
                  )}
                  <Box>{words[language]}</Box>
                </Box>
              ))}
            </Box>
            {check.more > 0 && <Box sx={{ color: 'text.secondary' }}>{t('more', { count: check.more })}</Box>}
            <Box sx={{ color: 'text.secondary', fontSize: '0.8rem' }}>
              {check.rule} · {t(`level_${check.level}`)}
            </Box>
          </>
        )}
      </Box>
    </Box>
  );
}
