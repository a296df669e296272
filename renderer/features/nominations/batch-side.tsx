import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useId } from 'react';
import { candidates } from '#renderer/i18n/candidates.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { verdicts } from '#renderer/i18n/verdicts.ts';
import { Panel } from '#renderer/ui/panel.tsx';
import type { Batch } from '#shared/contract/nominations.ts';
import { BatchTimeline } from './batch-timeline.tsx';
import { CandidateDetails } from './candidates/candidate-details.tsx';
import { CandidateEditor, type EditorProps } from './candidates/candidate-editor.tsx';
import { useRemoveCandidates } from './candidates/use-remove-candidates.ts';
import type { IntakeChecks } from './intake/use-intake-checks.ts';
import { PapersPanel } from './papers/papers-panel.tsx';
import { CandidateVerdictPanel } from './verdicts/candidate-verdict.tsx';

export type SideTab = 'details' | 'verdict' | 'papers' | 'timeline';

interface BatchSideProps {
  readonly batch: Batch;
  readonly tab: SideTab;
  readonly onTab: (tab: SideTab) => void;
  readonly activeId: string | null;
  readonly editable: boolean;
  readonly checks: IntakeChecks;
  readonly onEdit: (id: string) => void;
  /** The open candidate form, or null. */
  readonly editor: Omit<EditorProps, 'batchId' | 'ownAward'> | null;
}

/** Beside the list: the chosen candidate or its form, the papers, the timeline. */
export function BatchSide(props: BatchSideProps) {
  const { batch, tab, onTab, activeId, editable, onEdit, editor, checks } = props;
  const t = useTexts(candidates);
  const id = useId();
  const remove = useRemoveCandidates(batch.id);
  const verdictWords = useTexts(verdicts);
  const labelOf = (value: SideTab) => {
    if (value === 'papers') return `${t('papers')} (${batch.papers.length})`;
    return value === 'verdict' ? verdictWords('tab') : t(value);
  };
  const active = batch.candidates.find((candidate) => candidate.id === activeId) ?? null;
  return (
    <Panel flush sx={{ width: 400, flexShrink: 0 }}>
      <Box sx={{ display: 'flex', flexDirection: 'column', height: '100%' }}>
        <Tabs
          value={tab}
          onChange={(_event, next: SideTab) => onTab(next)}
          variant="fullWidth"
          sx={{ borderBottom: '1px solid var(--sv-line)' }}
        >
          {(['details', 'verdict', 'papers', 'timeline'] as const).map((value) => (
            <Tab
              key={value}
              value={value}
              id={`${id}-${value}`}
              aria-controls={`${id}-panel`}
              label={labelOf(value)}
              sx={{ minWidth: 0, px: 1 }}
            />
          ))}
        </Tabs>
        <Box
          id={`${id}-panel`}
          role="tabpanel"
          aria-labelledby={`${id}-${tab}`}
          tabIndex={-1}
          sx={{
            p: '12px 14px',
            overflow: 'auto',
            flex: 1,
            minHeight: 0,
            outline: 'none',
            position: 'relative',
          }}
        >
          {tab === 'details' && editor !== null && (
            <CandidateEditor key={editor.id} batchId={batch.id} ownAward={batch.awardTypeId} {...editor} />
          )}
          {tab === 'details' && editor === null && active !== null && (
            <CandidateDetails
              batch={batch}
              candidate={active}
              editable={editable}
              checks={checks}
              onEdit={() => onEdit(active.id)}
              onRemove={() => void remove([active])}
            />
          )}
          {tab === 'details' && editor === null && active === null && (
            <Box sx={{ color: 'text.secondary' }}>{t('noSelection')}</Box>
          )}
          {tab === 'verdict' &&
            (active === null ? (
              <Box sx={{ color: 'text.secondary' }}>{verdictWords('noSelection')}</Box>
            ) : (
              <CandidateVerdictPanel batch={batch} candidate={active} editable={editable} />
            ))}
          {tab === 'papers' && (
            <PapersPanel batch={batch} candidate={null} editable={editable} slots={checks.slots} />
          )}
          {tab === 'timeline' && <BatchTimeline events={batch.events} />}
        </Box>
      </Box>
    </Panel>
  );
}
