import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { api, useMay } from '#renderer/api/client.ts';
import { registerBooks } from '#renderer/i18n/register-books.ts';
import { registers } from '#renderer/i18n/registers.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { FactList } from '#renderer/ui/fact-list.tsx';
import { fullDate } from '#renderer/ui/format.ts';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import type { GoldenEntry } from '#shared/contract/register-records.ts';

/** A line of the golden book beside the list; only its note is written by hand. */
export function GoldenPanel({
  entry,
  onClose,
}: {
  readonly entry: GoldenEntry;
  readonly onClose: () => void;
}) {
  const t = useTexts(registerBooks);
  const shared = useTexts(registers);
  const toast = useToast();
  const mayNote = useMay(['clerk', 'archivist']);
  const typed = useRef<HTMLInputElement>(null);
  const note = useMutation(
    api.registers.noteGolden.mutationOptions({
      onSuccess: (line) => toast({ text: shared('saved', { number: line.printed }) }),
    }),
  );
  return (
    <SidePanel open title={`${t('goldenNumber')} ${entry.printed}`} width={480} onClose={onClose}>
      <Box sx={{ display: 'grid', gap: 2 }}>
        <FactList
          facts={[
            { name: t('honoree'), value: entry.honoreeName },
            {
              name: t('unit'),
              value: [entry.position, entry.unitName].filter((part) => part !== '').join(', '),
            },
            { name: t('award'), value: entry.awardName },
            { name: t('achievement'), value: entry.achievement },
            { name: t('decision'), value: `${entry.decisionNumber}, ${fullDate(entry.decisionDate)}` },
            { name: shared('signer'), value: entry.signer },
            { name: t('handedOver'), value: entry.handedOver },
            { name: t('life'), value: entry.life },
            { name: t('givenOn'), value: fullDate(entry.givenOn) },
            { name: t('givenBy'), value: entry.givenBy },
            { name: t('note'), value: mayNote ? '' : entry.note },
          ]}
        />
        <Box>
          <Button href={`#/awards/${entry.awardId}`}>{shared('openRecord')}</Button>
        </Box>
        {mayNote && (
          <Box
            component="form"
            noValidate
            sx={{ display: 'grid', gap: 1.5 }}
            onSubmit={(event) => {
              event.preventDefault();
              note.mutate({
                awardId: entry.awardId,
                version: entry.version,
                note: typed.current?.value ?? '',
              });
            }}
          >
            <TextInput ref={typed} label={t('note')} optional defaultValue={entry.note} />
            <RefusalAlert error={note.error} />
            <Box>
              <PrimaryButton type="submit" disabled={note.isPending}>
                {t('save')}
              </PrimaryButton>
            </Box>
          </Box>
        )}
      </Box>
    </SidePanel>
  );
}
