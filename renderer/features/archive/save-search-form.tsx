import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '#renderer/api/client.ts';
import { type SearchCriteria, writeCriteria } from '#renderer/features/archive/search-criteria.ts';
import { archiveSearch } from '#renderer/i18n/archive-search.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { FormPanel } from '#renderer/ui/form-panel.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import type { SavedSearch } from '#shared/contract/saved-searches.ts';

type SaveSearchFormProps = { readonly onClose: () => void } & (
  | { readonly criteria: SearchCriteria; readonly of?: undefined }
  | { readonly of: SavedSearch; readonly criteria?: undefined }
);

/** Keeps a search under a name, or gives a kept one another name. */
export function SaveSearchForm({ criteria, of, onClose }: SaveSearchFormProps) {
  const s = useTexts(archiveSearch);
  const toast = useToast();
  const [id] = useState<string>(() => crypto.randomUUID());
  const [name, setName] = useState(of?.name ?? criteria?.text ?? '');
  const [shared, setShared] = useState(of?.shared ?? false);
  const onSuccess = (saved: SavedSearch) => {
    toast({ text: s('saveDone', { name: saved.name }) });
    onClose();
  };
  const save = useMutation(api.archive.saveSearch.mutationOptions({ onSuccess }));
  const change = useMutation(api.archive.changeSavedSearch.mutationOptions({ onSuccess }));
  return (
    <FormPanel
      title={s(of === undefined ? 'saveTitle' : 'renameTitle')}
      submitText={s(of === undefined ? 'saveButton' : 'renameDo')}
      busy={save.isPending || change.isPending}
      error={save.error ?? change.error}
      onSubmit={() => {
        if (criteria !== undefined) save.mutate({ id, name, address: writeCriteria(criteria), shared });
        else change.mutate({ id: of.id, version: of.version, name, shared });
      }}
      onClose={onClose}
    >
      <TextInput
        label={s('saveName')}
        maxLength={120}
        defaultValue={name}
        onChange={(event) => setName(event.target.value)}
      />
      <FormControlLabel
        label={s('saveShared')}
        control={<Checkbox checked={shared} onChange={(_event, checked) => setShared(checked)} />}
        slotProps={{ typography: { variant: 'body1' } }}
      />
    </FormPanel>
  );
}
