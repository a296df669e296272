import Box from '@mui/material/Box';
import { dossiers } from '#renderer/i18n/dossiers.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { FactList } from '#renderer/ui/fact-list.tsx';
import { count, fullDate } from '#renderer/ui/format.ts';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import type { DossierRecord } from '#shared/contract/dossier-records.ts';
import { totalPages } from '#shared/domain/dossiers/counts.ts';
import { keepingWords, periodWords, placeWords, termWords } from '../dossier-words.ts';
import { trustKey } from './trust-levels.ts';

/** The description of a file as NĐ 30/2020/NĐ-CP, Phụ lục VI and the exchange profile have it. */
export function DossierFacts({ dossier }: { readonly dossier: DossierRecord }) {
  const t = useTexts(dossiers);
  const language = useLanguage();
  const amount = (value: number | null) => (value === null ? t('unknownAmount') : count(value, language));
  return (
    <FactList
      nameWidth={128}
      facts={[
        { name: t('fileCode'), value: dossier.fileCode },
        { name: t('notation'), value: dossier.notation === dossier.code ? '' : dossier.notation },
        { name: t('keptAs'), value: <Keeping dossier={dossier} /> },
        { name: t('access'), value: t(`access_${dossier.access}`) },
        { name: t('maker'), value: dossier.maker },
        { name: t('period'), value: periodWords(dossier) },
        { name: t('place'), value: placeWords(t, dossier) },
        {
          name: t('series'),
          value: dossier.groupPath.map(({ code, title }) => `${code} ${title}`).join(' → '),
        },
        { name: t('medium'), value: t(`medium_${dossier.medium}`) },
        {
          name: t('sheetsPages'),
          value: t('sheetsPagesLine', {
            documents: count(dossier.paperCount, language),
            sheets: amount(dossier.sheets),
            pages: amount(totalPages(dossier)),
          }),
        },
        { name: t('physicalState'), value: dossier.physicalState },
        {
          name: t('trustLevel'),
          value: dossier.trustLevel === '' ? '' : t(trustKey(dossier.trustLevel)),
        },
        { name: t('language'), value: dossier.language },
        { name: t('keywords'), value: dossier.keywords },
        { name: t('informationSign'), value: dossier.informationSign },
        { name: t('notes'), value: dossier.notes },
        { name: t('closed'), value: dossier.closedOn === null ? '' : fullDate(dossier.closedOn) },
        { name: t('closing'), value: dossier.closing },
        {
          name: t('handedIn'),
          value:
            dossier.handedInOn === null
              ? t('handInDue', { due: fullDate(dossier.handInDue) })
              : fullDate(dossier.handedInOn),
        },
      ]}
    />
  );
}

/** The term, who set it, and which awards ask for which. */
function Keeping({ dossier }: { readonly dossier: DossierRecord }) {
  const t = useTexts(dossiers);
  const by = dossier.retentionByHand || dossier.retentionReasons.length === 0 ? 'keptByHand' : 'keptByRule';
  return (
    <Box sx={{ display: 'grid', gap: '4px' }}>
      <span>
        {keepingWords(t, dossier)} ({t(by)})
      </span>
      {dossier.retentionReasons.map((reason) => (
        <Box
          key={`${reason.retentionClass} ${reason.cite}`}
          sx={{ fontSize: '0.82rem', color: 'text.secondary' }}
        >
          {t('reasonLine', {
            what: reason.what,
            term: termWords(t, reason.years),
            cite: reason.cite,
            count: reason.awards,
          })}{' '}
          {reason.reviewNeeded && <StateChip tone="warn">{t('reviewNeeded')}</StateChip>}
        </Box>
      ))}
    </Box>
  );
}
