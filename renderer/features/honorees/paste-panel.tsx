import Box from '@mui/material/Box';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { api, client } from '#renderer/api/client.ts';
import { queryClient } from '#renderer/api/query-client.ts';
import { history } from '#renderer/i18n/history.ts';
import { honoreeFacts } from '#renderer/i18n/honoree-facts.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { Multiline } from '#renderer/ui/multiline.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import type { HonoreeRecord } from '#shared/contract/honorees.ts';
import { factDetail, factTitle } from './fact-words.ts';

const TEXT_LIMIT = 20_000;

/** Ratings and titles of several years, pasted; every line shows how it is read before anything is saved. */
export function PastePanel({ record, onClose }: { record: HonoreeRecord; onClose: () => void }) {
  const t = useTexts(honoreeFacts);
  const h = useTexts(history);
  const language = useLanguage();
  const toast = useToast();
  const [text, setText] = useState('');
  const asked = useDeferredValue(text.slice(0, TEXT_LIMIT));
  const honoreeId = record.id;
  const rows = useQuery(
    api.honorees.readFactRows.queryOptions({
      input: { honoreeId, text: asked },
      enabled: asked.trim() !== '',
      placeholderData: keepPreviousData,
    }),
  );
  const types = useQuery(api.catalogue.awardTypes.queryOptions({ input: {} }));
  const names = Object.fromEntries(
    (types.data ?? []).map(({ id, name, shortName }) => [id, { name, shortName }]),
  );
  const shown = asked.trim() === '' ? [] : (rows.data ?? []);
  const facts = shown.flatMap(({ content, refused, decisionNumber, decidedOn }) =>
    content === null || refused !== null ? [] : [{ content, decisionNumber, decidedOn }],
  );
  const save = useMutation(api.honorees.saveFacts.mutationOptions());

  async function enter() {
    const inputs = facts.map((one) => ({ id: crypto.randomUUID(), version: null, ...one }));
    await save.mutateAsync({ honoreeId, facts: inputs });
    const count = inputs.length;
    toast({
      text: t('pasteSaved', { count }),
      undoText: t('undoPaste', { count }),
      undo: async () => {
        await client.honorees.removeFacts({ honoreeId, ids: inputs.map(({ id }) => id) });
        await queryClient.invalidateQueries();
      },
    });
    onClose();
  }

  const refused = shown.length - facts.length;
  return (
    <SidePanel
      open
      title={t('pasteTitle')}
      onClose={onClose}
      width={560}
      footer={
        <>
          <PrimaryButton
            disabled={facts.length === 0 || save.isPending || rows.isPlaceholderData || asked !== text}
            onClick={() => void enter().catch(() => undefined)}
          >
            {t('pasteSave', { count: facts.length })}
          </PrimaryButton>
          {refused > 0 && (
            <Box sx={{ alignSelf: 'center', color: 'var(--sv-bad-ink)' }}>
              {t('pasteRefused', { count: refused })}
            </Box>
          )}
        </>
      }
    >
      <Multiline
        label={t('pasteLabel')}
        help={t('pasteHelp')}
        rows={7}
        maxLength={TEXT_LIMIT}
        onChange={(event) => setText(event.target.value)}
      />
      <RefusalAlert error={rows.error ?? save.error} />
      {shown.length === 0 && <Box sx={{ mt: 1.5, color: 'text.secondary' }}>{t('pasteNone')}</Box>}
      <Box component="ul" aria-label={t('pasteRead')} sx={{ listStyle: 'none', m: 0, mt: 1.5, p: 0 }}>
        {shown.map((row) => (
          <Box
            component="li"
            key={row.rowNumber}
            sx={{ display: 'flex', gap: 1.5, py: '5px', borderBottom: '1px solid var(--sv-line)' }}
          >
            <Box sx={{ flex: '0 0 24px', color: 'text.secondary', textAlign: 'right' }}>{row.rowNumber}</Box>
            <Box sx={{ minWidth: 0 }}>
              {row.content !== null && (
                <Box>
                  {'year' in row.content && row.content.year !== null && <strong>{row.content.year} </strong>}
                  {factTitle(row.content, names, t, h)}
                </Box>
              )}
              {row.content === null && <Box>{row.text}</Box>}
              {row.content !== null && (
                <Box sx={{ fontSize: '0.8rem', color: 'text.secondary' }}>
                  {factDetail({ ...row, content: row.content }, t)}
                </Box>
              )}
              {row.refused !== null && (
                <Box sx={{ fontSize: '0.8rem', color: 'var(--sv-bad-ink)' }}>{row.refused[language]}</Box>
              )}
            </Box>
          </Box>
        ))}
      </Box>
    </SidePanel>
  );
}
