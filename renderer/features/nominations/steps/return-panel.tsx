import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { api } from '#renderer/api/client.ts';
import { useSeenVersion } from '#renderer/api/use-seen-version.ts';
import { DraftBadge } from '#renderer/drafts/draft-badge.tsx';
import { type Draft, useDraft } from '#renderer/drafts/use-draft.ts';
import { useFormDraft } from '#renderer/drafts/use-form-draft.ts';
import { nominations } from '#renderer/i18n/nominations.ts';
import { steps } from '#renderer/i18n/steps.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { FormPanel } from '#renderer/ui/form-panel.tsx';
import { Multiline } from '#renderer/ui/multiline.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import type { Batch } from '#shared/contract/nominations.ts';
import { REASON_FORMS } from '../draft-forms.ts';

interface ReturnValues {
  reason: string;
  whyLate: string;
}
const BLANK: ReturnValues = { reason: '', whyLate: '' };

interface ReturnPanelProps {
  readonly batch: Batch;
  readonly onClose: () => void;
}

/** Returns a submission once, naming every missing paper and defect. */
export function ReturnPanel(props: ReturnPanelProps) {
  const draft = useDraft<ReturnValues>({
    form: REASON_FORMS.return,
    recordId: props.batch.id,
    initial: BLANK,
  });
  return draft.ready ? <ReturnForm {...props} draft={draft} /> : null;
}

function ReturnForm({ batch, onClose, draft }: ReturnPanelProps & { draft: Draft<ReturnValues> }) {
  const t = useTexts(steps);
  const room = useTexts(nominations);
  const toast = useToast();
  const form = useForm<ReturnValues>({ defaultValues: { ...BLANK, ...draft.value } });
  const listed = useQuery(api.nominations.missingPapers.queryOptions({ input: { id: batch.id } }));
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [fault, setFault] = useState<'content' | 'late' | null>(null);
  const act = useMutation(api.nominations.act.mutationOptions());
  const version = useSeenVersion(batch.version, act.error);
  useFormDraft(form, draft);
  const all = listed.data?.missing ?? [];
  // Papers that only some cases need are named only when somebody says so.
  useEffect(() => {
    const maybe = listed.data?.missing.filter(({ certain }) => !certain) ?? [];
    setLeft(new Set(maybe.map(({ key }) => key)));
  }, [listed.data]);
  const named = all.filter(({ key }) => !left.has(key));
  const again = batch.returnedTimes > 0;
  const lines = form
    .watch('reason')
    .split('\n')
    .filter((line) => line.trim() !== '').length;

  async function submit() {
    const { reason, whyLate } = form.getValues();
    if (named.length === 0 && reason.trim() === '') return setFault('content');
    if (again && whyLate.trim() === '') return setFault('late');
    setFault(null);
    try {
      const missing = named.map(({ text }) => text);
      await act.mutateAsync({ id: batch.id, version, action: 'return', reason, missing, whyLate });
    } catch {
      // The refusal is shown by the form; what was written stays in its draft.
      return;
    }
    await draft.discard();
    toast({ text: room('acted_return') });
    onClose();
  }

  return (
    <FormPanel
      title={room('returnTitle')}
      submitText={room('return')}
      busy={act.isPending}
      error={act.error ?? listed.error}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Multiline
        autoFocus
        rows={4}
        label={room('returnReason')}
        help={t('defectsHint')}
        error={fault === 'content' ? t('returnNeedsContent') : undefined}
        {...form.register('reason')}
      />
      <Box role="group" aria-label={t('missingTitle')}>
        <Typography variant="h3">{t('missingTitle')}</Typography>
        <Box sx={{ color: 'text.secondary', fontSize: '0.8rem', mb: 0.5 }}>
          {listed.data !== undefined && all.length === 0 ? t('missingNone') : t('missingHint')}
        </Box>
        <Box sx={{ display: 'grid', maxHeight: 260, overflow: 'auto' }}>
          {all.map(({ key, text, cite, certain }) => (
            <FormControlLabel
              key={key}
              control={
                <Checkbox
                  size="small"
                  checked={!left.has(key)}
                  onChange={(_event, checked) => {
                    const next = new Set(left);
                    if (checked) next.delete(key);
                    else next.add(key);
                    setLeft(next);
                  }}
                />
              }
              label={
                <>
                  {text}{' '}
                  <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8rem' }}>
                    ({cite}
                    {certain ? '' : `, ${t('missingMaybe')}`})
                  </Box>
                </>
              }
            />
          ))}
        </Box>
      </Box>
      {again && (
        <Multiline
          rows={3}
          label={t('whyLate')}
          help={t('whyLateHint', { count: batch.returnedTimes })}
          error={fault === 'late' ? t('whyLateNeeded') : undefined}
          {...form.register('whyLate')}
        />
      )}
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', color: 'text.secondary' }}>
        {t('returnCount', { count: named.length + lines })}
        <DraftBadge draft={draft} />
      </Box>
    </FormPanel>
  );
}
