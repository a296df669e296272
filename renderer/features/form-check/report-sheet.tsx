import GlobalStyles from '@mui/material/GlobalStyles';
import { createPortal } from 'react-dom';
import { formCheck } from '#renderer/i18n/form-check.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { fullDate } from '#renderer/ui/format.ts';
import { groupLint, LINT_GROUPS, type LintGroup } from '#renderer/ui/lint-groups.ts';
import type { LintReport } from '#shared/contract/form-check.ts';
import { FORM_RULES } from '#shared/official-document/form-rules.ts';
import { placeWords } from '#shared/official-document/lint/report-words.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';

/** On paper the window gives way to the sheet: A4, the head repeated on every page, no row broken. */
const PRINT_STYLES = {
  '.form-check-sheet': { display: 'none' },
  '@media print': {
    '@page': { size: 'A4 portrait', margin: '20mm 15mm 20mm 25mm' },
    'html, body': { height: 'auto', background: '#fff' },
    'body > *:not(.form-check-sheet)': { display: 'none !important' },
    '.form-check-sheet': {
      display: 'block',
      color: '#000',
      fontFamily: "'Times New Roman', Tinos, serif",
      fontSize: '11pt',
      lineHeight: 1.3,
    },
    '.form-check-sheet h1': { fontSize: '14pt', textAlign: 'center', margin: '0 0 3mm' },
    '.form-check-sheet p': { margin: '0 0 1.5mm' },
    '.form-check-sheet table': {
      width: '100%',
      borderCollapse: 'collapse',
      tableLayout: 'fixed',
      marginTop: '3mm',
    },
    '.form-check-sheet th, .form-check-sheet td': {
      border: '0.5pt solid #000',
      padding: '1mm 1.5mm',
      verticalAlign: 'top',
      textAlign: 'left',
      overflowWrap: 'anywhere',
    },
    '.form-check-sheet tr': { breakInside: 'avoid' },
    '.form-check-sheet .number': { width: '12mm' },
    '.form-check-sheet .rule': { width: '42mm' },
    '.form-check-sheet ul': { margin: '1mm 0 0', paddingLeft: '5mm' },
  },
} as const;

/** Groups that are printed with what to do; the others only by their numbers. */
const TOLD: readonly LintGroup[] = ['mustBroken', 'houseBroken', 'needsFacts'];

/** The report as it prints: what must be corrected, with place and rule; the rest by number. */
export function ReportSheet({ name, report }: { readonly name: string; readonly report: LintReport }) {
  const t = useTexts(formCheck);
  const language = useLanguage();
  const groups = groupLint(report.checks);
  return createPortal(
    <div className="form-check-sheet" lang={language}>
      <GlobalStyles styles={PRINT_STYLES} />
      <h1>{t('sheetTitle')}</h1>
      <p>
        <strong>{name}</strong>
      </p>
      <p>
        {report.kind === '' ? t('noKind') : report.kind} ·{' '}
        {report.date === null ? t('draft') : t('dated', { date: fullDate(report.date) })} ·{' '}
        {t('rulesLine', { rules: FORM_RULES[report.rules].name })}
      </p>
      <table>
        <thead>
          <tr>
            <th className="number">{t('sheetCheck')}</th>
            <th>{t('sheetFinding')}</th>
            <th className="rule">{t('sheetRule')}</th>
          </tr>
        </thead>
        <tbody>
          {TOLD.flatMap((group) =>
            groups[group].map((check) => (
              <tr key={check.id}>
                <td>{check.id}</td>
                <td>
                  <strong>{t(group)}:</strong> {check.title[language]}
                  {check.why !== null && <div>{check.why[language]}</div>}
                  {check.findings.length > 0 && (
                    <ul>
                      {check.findings.map(({ place, ...words }, index) => (
                        // biome-ignore lint/suspicious/noArrayIndexKey: places of one report never change their order
                        <li key={index}>
                          {placeWords(place, language)}
                          {place.quote === '' ? '' : ` «${place.quote}»`}: {words[language]}
                        </li>
                      ))}
                    </ul>
                  )}
                  {check.more > 0 && <div>{t('more', { count: check.more })}</div>}
                </td>
                <td>{check.rule}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
      {LINT_GROUPS.filter((group) => !TOLD.includes(group)).map((group) => (
        <p key={group}>
          {t(group)}: {groups[group].map(({ id }) => id).join(', ')}
        </p>
      ))}
      <p>{t('printedOn', { date: fullDate(todayIso(new Date())) })}</p>
    </div>,
    document.body,
  );
}
