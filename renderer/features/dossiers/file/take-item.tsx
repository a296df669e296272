import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '#renderer/api/client.ts';
import { NO_FILTER } from '#renderer/features/dossiers/list/file-filters.tsx';
import { dossiers } from '#renderer/i18n/dossiers.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { ChoiceInput } from '#renderer/ui/choice-input.tsx';
import { FormPanel } from '#renderer/ui/form-panel.tsx';
import { useToast } from '#renderer/ui/toast.tsx';

interface TakeItemProps {
  readonly dossierId: string;
  readonly onClose: () => void;
}

/** Puts a document that lies in another file into this one too; its file is not copied. */
export function TakeItem({ dossierId, onClose }: TakeItemProps) {
  const t = useTexts(dossiers);
  const toast = useToast();
  const [id] = useState(() => crypto.randomUUID());
  const [text, setText] = useState('');
  const [from, setFrom] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const found = useQuery(
    api.dossiers.list.queryOptions({ input: { ...NO_FILTER, text, offset: 0, limit: 50 } }),
  );
  const other = useQuery({
    ...api.dossiers.get.queryOptions({ input: { id: from ?? dossierId } }),
    enabled: from !== null,
  });
  const items =
    (from === null ? undefined : other.data)?.items.filter(({ file }) => file !== null && !file.destroyed) ??
    [];
  const item = items.find((one) => one.id === chosen);
  const take = useMutation(
    api.dossiers.addItem.mutationOptions({
      onSuccess: (_, { title }) => {
        toast({ text: t('added', { title }) });
        onClose();
      },
    }),
  );
  return (
    <FormPanel
      title={t('fromOtherTitle')}
      submitText={t('take')}
      busy={take.isPending || item === undefined}
      error={take.error ?? other.error}
      onClose={onClose}
      onSubmit={() => {
        if (item === undefined) return;
        const {
          typeName,
          codeNumber,
          codeNotation,
          issuedOn,
          issuer,
          subject,
          pages,
          signerName,
          signerPosition,
        } = item;
        take.mutate({
          id,
          dossierId,
          title: item.title,
          uploadId: null,
          fromItemId: item.id,
          description: {
            typeName,
            codeNumber,
            codeNotation,
            issuedOn,
            issuer,
            subject,
            pages,
            signerName,
            signerPosition,
          },
        });
      }}
    >
      <span>{t('fromOtherHint')}</span>
      <ChoiceInput
        label={t('otherFile')}
        autoFocus
        options={(found.data?.dossiers ?? [])
          .filter((one) => one.id !== dossierId && one.paperCount > 0)
          .map(({ id: value, code, title }) => ({ value, label: code, detail: title }))}
        value={from}
        onText={setText}
        loading={found.isFetching}
        onChoose={(value) => {
          setFrom(value);
          setChosen(null);
        }}
      />
      {from !== null && (
        <ChoiceInput
          label={t('otherItem')}
          options={items.map(({ id: value, title, subject }) => ({ value, label: title, detail: subject }))}
          value={chosen}
          onChoose={setChosen}
        />
      )}
    </FormPanel>
  );
}
