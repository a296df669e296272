import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '#renderer/api/client.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { verdicts as texts } from '#renderer/i18n/verdicts.ts';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import type { Batch } from '#shared/contract/nominations.ts';
import { useBatchVerdicts } from './batch-verdicts.tsx';
import { checkTitle, ListChecks } from './list-checks.tsx';

/** Ratios and doubles of the list, counted anew after every change; opens beside the list. */
export function ListChecksButton({ batch }: { batch: Batch }) {
  const t = useTexts(texts);
  const [open, setOpen] = useState(false);
  const { filter, setFilter } = useBatchVerdicts();
  const checks = useQuery(api.nominations.checkList.queryOptions({ input: { batchId: batch.id } }));
  const warnings = checks.data?.filter(({ severity }) => severity === 'warning').length ?? 0;
  return (
    <>
      {filter?.kind === 'check' && (
        <Button size="small" variant="text" aria-pressed onClick={() => setFilter(null)}>
          {t('filterByCheck', { check: filter.label })}&nbsp;✕
        </Button>
      )}
      <Button size="small" onClick={() => setOpen(true)}>
        {t('checks')}
        {warnings > 0 && (
          <>
            &nbsp;<StateChip tone="warn">{t('checksWarn', { count: warnings })}</StateChip>
          </>
        )}
      </Button>
      <SidePanel open={open} title={t('checks')} onClose={() => setOpen(false)} width={480}>
        <ListChecks
          checks={checks.data ?? []}
          error={checks.error}
          onShow={(check) => {
            setFilter({ kind: 'check', label: checkTitle(check, t), ids: new Set(check.candidateIds) });
            setOpen(false);
          }}
        />
      </SidePanel>
    </>
  );
}
