import Box from '@mui/material/Box';
import { useRef } from 'react';
import { CheckList } from '#renderer/document-editor/check-list.tsx';
import { ExportButtons } from '#renderer/document-editor/export-buttons.tsx';
import { ScrollArea } from '#renderer/document-editor/scroll-area.tsx';
import { fileStem } from '#renderer/features/decisions/file-stem.ts';
import { IssuedLinks } from '#renderer/features/decisions/issued-links.tsx';
import { NumberWaiting } from '#renderer/features/decisions/number-waiting.tsx';
import { recipientsWords } from '#renderer/features/decisions/recipients-words.ts';
import { ThreeColumns } from '#renderer/features/decisions/three-columns.tsx';
import { useStoredPage } from '#renderer/features/decisions/use-stored-page.ts';
import { decisions } from '#renderer/i18n/decisions.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { FactList } from '#renderer/ui/fact-list.tsx';
import { fullDate } from '#renderer/ui/format.ts';
import { Page } from '#renderer/ui/page.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { PreviewFrame, type PreviewHandle } from '#renderer/ui/preview-frame.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import type { Decision } from '#shared/contract/decisions.ts';
import { decisionPath } from '#shared/contract/transport.ts';
import { printNumber } from '#shared/domain/numbering.ts';

/** A decision that can only be read: issued, or a draft in front of somebody who does not write decisions. */
export function IssuedView({ decision }: { readonly decision: Decision }) {
  const t = useTexts(decisions);
  const page = useRef<PreviewHandle>(null);
  const { data } = decision;
  const preview = useStoredPage(decision.id);
  const issued = decision.state === 'issued' && decision.number !== null && decision.issuedOn !== null;
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
        <ExportButtons
          path={(format) => decisionPath(decision.id, format)}
          fileStem={fileStem(decision)}
          onPrint={() => page.current?.print()}
        />
      }
    >
      <RefusalAlert error={preview.error} />
      <ThreeColumns>
        <Panel
          title={t('content')}
          aside={issued ? <StateChip tone="good">{t('issuedTitle')}</StateChip> : undefined}
        >
          <ScrollArea label={t('content')}>
            <Box sx={{ color: 'text.secondary', mb: 1.25 }}>
              {t(issued ? 'readOnlyText' : 'readOnlyRole')}
            </Box>
            <FactList
              nameWidth={96}
              facts={[
                { name: t('capacity'), value: data.signer.capacity.join('\n') },
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
              <IssuedLinks decision={decision} />
            ) : (
              <>
                <CheckList checks={decision.checks} />
                <NumberWaiting decision={decision} />
              </>
            )}
          </ScrollArea>
        </Panel>
      </ThreeColumns>
    </Page>
  );
}
