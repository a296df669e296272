import { asSentence } from '#renderer/features/archive/award-words.ts';
import { archive } from '#renderer/i18n/archive.ts';
import type { TextKey } from '#renderer/i18n/room-texts.ts';
import { type Say, useTexts } from '#renderer/i18n/use-texts.ts';
import { FactList } from '#renderer/ui/fact-list.tsx';
import { fullDate, fullMoment } from '#renderer/ui/format.ts';
import type { AwardHit } from '#shared/contract/archive.ts';
import { keptUntil } from '#shared/domain/dossiers/retention.ts';

/** Of an award: what `archive.award` answers and this list shows. */
export interface AwardRecord extends AwardHit {
  readonly birthDate: string | null;
  readonly signer: string;
  readonly source: 'decision' | 'import';
  readonly batchId: string | null;
  readonly decisionId: string | null;
  readonly dossierId: string | null;
  readonly dossierCode: string | null;
  readonly retentionYears: number | null;
  readonly recordedAt: string;
}

/** Everything known about an award, name beside value. */
export function AwardFacts({ award }: { readonly award: AwardRecord }) {
  const t = useTexts(archive);
  const decision = `${award.decisionNumber}, ${fullDate(award.decisionDate)}`;
  return (
    <FactList
      facts={[
        { name: t('award'), value: award.award },
        {
          name: t('decision'),
          value:
            award.decisionId === null ? decision : <a href={`#/decisions/${award.decisionId}`}>{decision}</a>,
        },
        { name: t('signer'), value: award.signer },
        { name: t('reason'), value: asSentence(award.reason) },
        { name: t('kind'), value: t(award.kind) },
        { name: t('birth'), value: award.birthDate === null ? '' : fullDate(award.birthDate) },
        { name: t('position'), value: award.position },
        { name: t('unit'), value: award.unit },
        {
          name: t('dossier'),
          value:
            award.dossierId === null || award.dossierCode === null ? (
              t('noDossier')
            ) : (
              <>
                <a href={`#/dossiers/${award.dossierId}`}>{award.dossierCode}</a>
                {`, ${keptWords(award.decisionDate, award.retentionYears, t)}`}
              </>
            ),
        },
        {
          name: t('source'),
          value: (
            <>
              {t(award.source === 'import' ? 'fromImport' : 'fromDecision')}
              {award.batchId !== null && (
                <>
                  {' · '}
                  <a href={`#/nominations/${award.batchId}`}>{t('openBatch')}</a>
                </>
              )}
            </>
          ),
        },
        { name: t('recordedAt'), value: fullMoment(award.recordedAt) },
      ]}
    />
  );
}

/** "bảo quản 20 năm, đến 31/12/2034". */
export function keptWords(endDate: string, years: number | null, t: Say<TextKey<typeof archive>>): string {
  const until = keptUntil(endDate, years);
  return until === null || years === null ? t('keptForever') : t('kept', { years, until: fullDate(until) });
}
