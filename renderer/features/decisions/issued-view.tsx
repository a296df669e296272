import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api, client } from '#renderer/api/client.ts';
import { StandingChip } from '#renderer/award-life/chips.tsx';
import { CheckList } from '#renderer/document-editor/check-list.tsx';
import { DraftMenu } from '#renderer/document-editor/draft-menu.tsx';
import { ExportButtons } from '#renderer/document-editor/export-buttons.tsx';
import { FileCheck } from '#renderer/document-editor/file-check.tsx';
import { ScrollArea } from '#renderer/document-editor/scroll-area.tsx';
import { AwardsView } from '#renderer/features/decisions/awards-view.tsx';
import { ChangedBy } from '#renderer/features/decisions/changed-by.tsx';
import { fileStem } from '#renderer/features/decisions/file-stem.ts';
import { IssuedLinks } from '#renderer/features/decisions/issued-links.tsx';
import { NumberWaiting } from '#renderer/features/decisions/number-waiting.tsx';
import { recipientsWords } from '#renderer/features/decisions/recipients-words.ts';
import { ThreeColumns } from '#renderer/features/decisions/three-columns.tsx';
import { useStoredPage } from '#renderer/features/decisions/use-stored-page.ts';
import { awardLife } from '#renderer/i18n/award-life.ts';
import { decisions } from '#renderer/i18n/decisions.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { FactList } from '#renderer/ui/fact-list.tsx';
import { fullDate } from '#renderer/ui/format.ts';
import { Page } from '#renderer/ui/page.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { PreviewFrame, type PreviewHandle } from '#renderer/ui/preview-frame.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import { ToggleChoice } from '#renderer/ui/toggle-choice.tsx';
import type { Decision } from '#shared/contract/decisions.ts';
import { decisionPath } from '#shared/contract/transport.ts';
import { printNumber } from '#shared/domain/numbering.ts';
import { signerCapacity } from '#shared/official-document/capacity.ts';

/** A decision that can only be read: issued, or a draft in front of somebody who does not write decisions. */
export function IssuedView({ decision }: { readonly decision: Decision }) {
  const t = useTexts(decisions);
  const page = useRef<PreviewHandle>(null);
  const { data } = decision;
  const life = useTexts(awardLife);
  const preview = useStoredPage(decision.id);
  const [view, setView] = useState<'page' | 'awards'>('page');
  const issued = decision.state === 'issued' && decision.number !== null && decision.issuedOn !== null;
  const { data: state } = useQuery({
    ...api.archive.ofDecision.queryOptions({ input: { decisionId: decision.id } }),
    enabled: issued,
  });
  const number = printNumber(decision.number ?? decision.expectedNumber, decision.symbol);
  return (
    <Page
      title={t('pageTitle', { title: decision.title })}
      facts={
        issued
          ? t('pageIssuedFacts', {
              number,
              date: fullDate(decision.issuedOn ?? ''),
              signer: decision.signerName,
            })
          : t('pageDraftFacts', { number })
      }
      actions={
        <>
          {state !== undefined && (
            <ToggleChoice
              label={life('viewChoice')}
              value={view}
              options={[
                { value: 'page', label: life('pageTab') },
                { value: 'awards', label: life('awardsTab', { count: state.awards.length }) },
              ]}
              onChoose={setView}
            />
          )}
          {issued && <DraftMenu source={{ type: 'decision', id: decision.id }} />}
          {view === 'page' && (
            <ExportButtons
              path={(format) => decisionPath(decision.id, format)}
              fileStem={fileStem(decision)}
              onPrint={() => page.current?.print()}
            />
          )}
        </>
      }
    >
      <RefusalAlert error={preview.error} />
      {view === 'awards' && state !== undefined ? (
        <AwardsView decisionId={decision.id} awards={state.awards} />
      ) : (
        <ThreeColumns>
          <Panel
            title={t('content')}
            aside={
              decision.standing !== 'in-force' ? (
                <StandingChip standing={decision.standing} />
              ) : issued ? (
                <StateChip tone="good">{t('issuedTitle')}</StateChip>
              ) : undefined
            }
          >
            <ScrollArea label={t('content')}>
              <Box sx={{ color: 'text.secondary', mb: 1.25 }}>
                {t(issued ? 'readOnlyText' : 'readOnlyRole')}
              </Box>
              <FactList
                nameWidth={96}
                facts={[
                  { name: t('capacity'), value: signerCapacity(data.signer).join('\n') },
                  { name: t('signer'), value: data.signer.name },
                  { name: t('bases', { count: data.bases.length }), value: data.bases.join('\n') },
                  { name: t('proposal'), value: data.proposal },
                  { name: t('articleOne'), value: recipientsWords(data, t) },
                  { name: t('reason'), value: data.reason },
                  { name: t('money'), value: data.moneyArticle },
                  { name: t('executors'), value: data.executors },
                  { name: t('distributionList'), value: data.distribution.join('\n') },
                ]}
              />
            </ScrollArea>
          </Panel>
          <section className="page" aria-label={t('page')}>
            <PreviewFrame ref={page} html={preview.html} title={t('pageFrame')} />
          </section>
          <Panel title={t(issued ? 'issuedLinks' : 'checks')}>
            <ScrollArea label={t(issued ? 'issuedLinks' : 'checks')}>
              {issued ? (
                <Box sx={{ display: 'grid', gap: 1.5 }}>
                  <ChangedBy changes={state?.changedBy ?? []} />
                  <IssuedLinks decision={decision} />
                </Box>
              ) : (
                <>
                  <CheckList checks={decision.checks} />
                  <NumberWaiting decision={decision} />
                </>
              )}
              <FileCheck run={() => client.formCheck.checkDecision({ id: decision.id })} />
            </ScrollArea>
          </Panel>
        </ThreeColumns>
      )}
    </Page>
  );
}
