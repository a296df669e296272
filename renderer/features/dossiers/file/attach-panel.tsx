import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { api } from '#renderer/api/client.ts';
import { dossiers } from '#renderer/i18n/dossiers.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { count, fullDate } from '#renderer/ui/format.ts';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { useToast } from '#renderer/ui/toast.tsx';

interface AttachPanelProps {
  readonly dossierId: string;
  readonly onClose: () => void;
}

/** Awards of old decisions, a decision at a time, put into the file that holds their papers. */
export function AttachPanel({ dossierId, onClose }: AttachPanelProps) {
  const t = useTexts(dossiers);
  const language = useLanguage();
  const toast = useToast();
  const [text, setText] = useState('');
  const asked = useDeferredValue(text);
  const found = useQuery(
    api.dossiers.attachable.queryOptions({ input: { text: asked }, placeholderData: keepPreviousData }),
  );
  const detach = useMutation(api.dossiers.detachAwards.mutationOptions());
  const attach = useMutation(
    api.dossiers.attachAwards.mutationOptions({
      onSuccess: (_, decision) => {
        const number = decision.decisionNumber;
        const held = found.data?.find(
          (one) => one.decisionNumber === number && one.decisionDate === decision.decisionDate,
        );
        toast({
          text: t('attached', { count: count(held?.awards ?? 0, language), number }),
          undoText: t('undoAttach', { number }),
          undo: () => detach.mutateAsync(decision),
        });
      },
    }),
  );
  return (
    <SidePanel open title={t('attachTitle')} width={560} onClose={onClose}>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <span>{t('attachHint')}</span>
        <TextInput
          label={t('searchDecision')}
          type="search"
          autoFocus
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <RefusalAlert error={attach.error ?? found.error} />
        {found.data?.length === 0 && <Box sx={{ color: 'text.secondary' }}>{t('attachNone')}</Box>}
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {found.data?.map((one) => (
            <Box
              component="li"
              key={`${one.decisionDate} ${one.decisionNumber}`}
              sx={{
                display: 'grid',
                gridTemplateColumns: 'minmax(0, 1fr) auto auto',
                gap: 1.5,
                alignItems: 'center',
                minHeight: 44,
                borderBottom: '1px solid var(--sv-line)',
              }}
            >
              <Box sx={{ minWidth: 0 }}>
                <div>
                  {one.decisionNumber}, {fullDate(one.decisionDate)}
                </div>
                <Box sx={{ fontSize: '0.82rem', color: 'text.secondary' }}>{one.award}</Box>
              </Box>
              <span>{t('attachLine', { count: count(one.awards, language) })}</span>
              <Button
                size="small"
                disabled={attach.isPending}
                onClick={() =>
                  attach.mutate({
                    dossierId,
                    decisionNumber: one.decisionNumber,
                    decisionDate: one.decisionDate,
                  })
                }
              >
                {t('attach')}
              </Button>
            </Box>
          ))}
        </Box>
      </Box>
    </SidePanel>
  );
}
