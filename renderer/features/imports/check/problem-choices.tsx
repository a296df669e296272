import Box from '@mui/material/Box';
import { useLanguage } from '#renderer/i18n/language.ts';
import { legacyImports } from '#renderer/i18n/legacy-imports.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { count } from '#renderer/ui/format.ts';
import { Panel } from '#renderer/ui/panel.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import { ToggleChoice } from '#renderer/ui/toggle-choice.tsx';
import type { LegacyImportStatus } from '#shared/contract/legacy-import.ts';
import { severityTone } from '../import-words.ts';

/** Which award is meant must be known: no choice brings such a row in. */
const NEVER_ENTERED = 'award_ambiguous';

interface ProblemChoicesProps {
  readonly byCode: LegacyImportStatus['byCode'];
  readonly accept: readonly string[];
  readonly onAccept: (accept: string[]) => void;
}

/** A line a kind of problem: how many rows, and for doubts whether their rows come in. */
export function ProblemChoices({ byCode, accept, onAccept }: ProblemChoicesProps) {
  const t = useTexts(legacyImports);
  const language = useLanguage();
  if (byCode.length === 0) return null;
  return (
    <Panel title={t('choicesTitle')} aside={t('choicesHelp')}>
      <Box
        component="ul"
        sx={{ listStyle: 'none', m: 0, p: 0, maxHeight: 250, overflow: 'auto' }}
        tabIndex={0}
        aria-label={t('choicesTitle')}
      >
        {byCode.map(({ code, severity, rows, ...sentence }) => (
          <Box
            component="li"
            key={`${severity} ${code}`}
            sx={{
              display: 'grid',
              gridTemplateColumns: '110px minmax(0, 1fr) 90px 190px',
              gap: 1.5,
              alignItems: 'center',
              py: '4px',
              borderBottom: '1px solid var(--sv-line)',
            }}
          >
            <span>
              <StateChip tone={severityTone(severity)}>{t(`severity_${severity}`)}</StateChip>
            </span>
            <span>{sentence[language]}</span>
            <Box component="span" sx={{ textAlign: 'right' }}>
              {t('rows', { count: count(rows, language) })}
            </Box>
            {severity === 'doubtful' && code !== NEVER_ENTERED ? (
              <ToggleChoice
                label={sentence[language]}
                value={accept.includes(code) ? 'enter' : 'hold'}
                options={[
                  { value: 'enter', label: t('enter') },
                  { value: 'hold', label: t('hold') },
                ]}
                onChoose={(value) =>
                  onAccept(value === 'enter' ? [...accept, code] : accept.filter((one) => one !== code))
                }
              />
            ) : (
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {t(
                  severity === 'doubtful'
                    ? 'always_held'
                    : severity === 'refused'
                      ? 'always_refused'
                      : 'always_duplicate',
                )}
              </Box>
            )}
          </Box>
        ))}
      </Box>
    </Panel>
  );
}
