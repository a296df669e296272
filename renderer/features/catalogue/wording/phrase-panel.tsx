import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api, useMay } from '#renderer/api/client.ts';
import { useRested } from '#renderer/document-editor/use-rested.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { wordingTexts } from '#renderer/i18n/wording.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { Fold } from '#renderer/ui/fold.tsx';
import { Multiline } from '#renderer/ui/multiline.tsx';
import { pageNonce } from '#renderer/ui/preview-document.ts';
import { PreviewFrame } from '#renderer/ui/preview-frame.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import type { KeyedPhrase } from '#shared/official-document/office-phrases.ts';
import { checkPhrase, slotsOf } from '#shared/official-document/wording.ts';
import { isRealDate } from '#shared/vietnamese/dates.ts';
import { EndEntry } from '../edit/end-entry.tsx';
import { EntryPastList } from '../edit/entry-history.tsx';
import { useUndoable } from '../edit/use-undoable.ts';
import type { Version } from '../use-catalogue.ts';

interface PhrasePanelProps {
  readonly row: KeyedPhrase & { readonly own: Version<'wording'> | null; readonly text: string };
  readonly versions: readonly Version<'wording'>[];
  readonly today: string;
  readonly onClose: () => void;
}

const REST = 300;
const braced = (slots: readonly string[]) => slots.map((slot) => `{${slot}}`).join(', ');

/** One phrase: the program's text, the office's own from a day on, and how it stands on a page. */
export function PhrasePanel({ row, versions, today, onClose }: PhrasePanelProps) {
  const t = useTexts(wordingTexts);
  const { phrase, kind, own } = row;
  const mayEdit = useMay('administrator');
  const undoable = useUndoable();
  const [text, setText] = useState(row.text);
  const [from, setFrom] = useState<string | null>(today);
  const [reason, setReason] = useState('');
  const [checked, setChecked] = useState(false);
  const [ending, setEnding] = useState(false);
  const save = useMutation(
    api.catalogue.saveEntry.mutationOptions({
      onSuccess: (step) => {
        undoable(step);
        onClose();
      },
    }),
  );
  const wrong = checkPhrase(text, phrase);
  const slots = slotsOf(phrase.text);
  const dayGood = from !== null && isRealDate(from);
  const problem =
    text.trim() === ''
      ? t('empty')
      : wrong === null
        ? undefined
        : [
            ...(wrong.missing.length > 0 ? [t('slotMissing', { slots: braced(wrong.missing) })] : []),
            ...(wrong.unknown.length > 0 ? [t('slotUnknown', { slots: braced(wrong.unknown) })] : []),
          ].join(' ');
  const rested = useRested(text, REST);
  const page = useQuery(
    api.documents.samplePage.queryOptions({
      input: { kind: kind.id, phrase: row.name, text: rested, nonce: pageNonce() },
      placeholderData: keepPreviousData,
      gcTime: 10_000,
    }),
  );

  function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (problem !== undefined || !dayGood || from === null || reason.trim() === '') return;
    // A version of the same day is corrected; any other is followed by this one.
    const seen = versions.find(({ validFrom }) => validFrom === from) ?? own ?? versions.at(-1) ?? null;
    save.mutate({
      kind: 'wording',
      key: row.key,
      seen: seen?.id ?? null,
      validFrom: from,
      content: { text: text.trim() },
      sourceText: t('sourceText'),
      reviewNeeded: false,
      stepId: crypto.randomUUID(),
      reason: reason.trim(),
    });
  }

  return (
    <SidePanel open width={680} title={`${kind.name.vi}: ${phrase.label}`} onClose={onClose}>
      <Box component="form" noValidate onSubmit={submit} sx={{ display: 'grid', gap: 1.25 }}>
        <Box>
          <Box sx={{ fontSize: '0.8rem', color: 'text.secondary' }}>{t('programText')}</Box>
          <Box>{phrase.text}</Box>
          <Box sx={{ fontSize: '0.8rem', color: 'text.secondary' }}>
            {t('source', { text: phrase.source })}
          </Box>
        </Box>
        {mayEdit ? (
          <>
            <Multiline
              label={t('ownText')}
              rows={3}
              defaultValue={row.text}
              error={problem}
              help={slots.length === 0 ? t('noSlots') : t('slots', { slots: braced(slots) })}
              onChange={(event) => setText(event.target.value)}
            />
            <Box sx={{ display: 'grid', gridTemplateColumns: '150px 1fr', gap: 1.25, alignItems: 'start' }}>
              <DateInput
                label={t('from')}
                defaultValue={from}
                error={checked && !dayGood ? t('dayNeeded') : undefined}
                onDate={setFrom}
              />
              <TextInput
                label={t('reason')}
                error={checked && reason.trim() === '' ? t('reasonNeeded') : undefined}
                onChange={(event) => setReason(event.target.value)}
              />
            </Box>
            <RefusalAlert error={save.error} />
            <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
              <PrimaryButton type="submit" disabled={save.isPending || text.trim() === row.text}>
                {t('save')}
              </PrimaryButton>
              {own !== null && <Button onClick={() => setEnding(true)}>{t('backToProgram')}</Button>}
            </Box>
          </>
        ) : (
          <Box>{row.text}</Box>
        )}
        <Box sx={{ color: 'text.secondary', fontSize: '0.8rem' }}>
          {phrase.draftOnly === true
            ? t('draftOnly')
            : page.data?.shows === false
              ? t('notInSample')
              : t('inSample')}
        </Box>
        <RefusalAlert error={page.error} />
        <Box sx={{ height: 420 }}>
          <PreviewFrame html={page.data?.html} title={t('samplePage')} />
        </Box>
        {versions.length > 0 && (
          <Fold title={t('history')}>
            <EntryPastList kind="wording" entryKey={row.key} />
          </Fold>
        )}
      </Box>
      {ending && own !== null && <EndEntry version={own} onClose={onClose} />}
    </SidePanel>
  );
}
