import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { api } from '#renderer/api/client.ts';
import { nominations } from '#renderer/i18n/nominations.ts';
import { steps } from '#renderer/i18n/steps.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { FactList } from '#renderer/ui/fact-list.tsx';
import { fullDate } from '#renderer/ui/format.ts';
import { KeyHint } from '#renderer/ui/key-hint.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import { BatchTimeline } from './batch-timeline.tsx';
import { subjectsText } from './batch-words.ts';
import { StateWord } from './state-word.tsx';

interface BatchPreviewProps {
  readonly id: string;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

/** A submission beside the list, which keeps its place. */
export function BatchPreview({ id, onOpen, onClose }: BatchPreviewProps) {
  const t = useTexts(nominations);
  const progress = useTexts(steps);
  const batch = useQuery(api.nominations.get.queryOptions({ input: { id } }));
  const found = batch.data;
  return (
    <SidePanel open title={found?.title ?? t('loading')} onClose={onClose}>
      <PrimaryButton data-autofocus onClick={() => onOpen(id)} sx={{ mb: 2 }}>
        {t('openBatch')}&nbsp;&nbsp;
        <KeyHint keys="Enter" />
      </PrimaryButton>
      <RefusalAlert error={batch.error} />
      {found !== undefined && (
        <Box sx={{ display: 'grid', gap: 2 }}>
          <FactList
            facts={[
              { name: t('step'), value: <StateWord state={found.state} /> },
              { name: progress('officer'), value: found.assigneeName },
              { name: t('unit'), value: found.unitName },
              { name: t('awardType'), value: found.awardName },
              { name: t('submissionNumber'), value: found.submissionNumber },
              { name: t('due'), value: found.dueOn === null ? '' : fullDate(found.dueOn) },
              { name: t('subjects'), value: subjectsText(found, t) },
              { name: t('reason'), value: found.reason },
            ]}
          />
          <Box>
            <Typography variant="h3" sx={{ mb: 1 }}>
              {t('timeline')}
            </Typography>
            <BatchTimeline events={found.events} />
          </Box>
        </Box>
      )}
    </SidePanel>
  );
}
