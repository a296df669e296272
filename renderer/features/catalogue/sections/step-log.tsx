import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation, useQuery } from '@tanstack/react-query';
import { api } from '#renderer/api/client.ts';
import { catalogueLaw } from '#renderer/i18n/catalogue-law.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Moment } from '#renderer/ui/moment.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import { useToast } from '#renderer/ui/toast.tsx';

/** Everything done to the catalogue, newest first; a step can be taken back while nothing was built on it. */
export function StepLog({ mayEdit }: { mayEdit: boolean }) {
  const t = useTexts(catalogueLaw);
  const toast = useToast();
  const steps = useQuery(api.catalogue.steps.queryOptions({ input: { limit: 200 } }));
  const undo = useMutation(
    api.catalogue.undoStep.mutationOptions({ onSuccess: () => toast({ text: t('stepUndone') }) }),
  );
  return (
    <Panel title={t('steps')}>
      <RefusalAlert error={steps.error ?? undo.error} />
      {steps.data?.length === 0 && <EmptyState title={t('noSteps')} text={t('noStepsText')} />}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {steps.data?.map((step) => (
          <Box
            component="li"
            key={step.id}
            sx={{
              display: 'flex',
              gap: 1,
              alignItems: 'center',
              py: 0.75,
              borderBottom: '1px solid var(--sv-line)',
            }}
          >
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <Box>
                <Moment at={step.at} /> · {step.label}
              </Box>
              <Box sx={{ color: 'text.secondary', fontSize: '0.8rem' }}>
                {step.accountName} · {t('becauseOf', { reason: step.reason })}
              </Box>
            </Box>
            {step.undoneAt !== null ? (
              <StateChip tone="quiet">{t('undone')}</StateChip>
            ) : (
              mayEdit && (
                <Button
                  size="small"
                  disabled={undo.isPending}
                  aria-label={t('undoStep', { what: step.label })}
                  onClick={() => undo.mutate({ stepId: step.id })}
                >
                  {t('undo')}
                </Button>
              )
            )}
          </Box>
        ))}
      </Box>
    </Panel>
  );
}
