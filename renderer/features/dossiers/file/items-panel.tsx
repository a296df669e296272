import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, downloadFile, useMay } from '#renderer/api/client.ts';
import { FILERS, KEEPERS } from '#renderer/features/dossiers/rights.ts';
import { dossiers } from '#renderer/i18n/dossiers.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { FileDrop } from '#renderer/ui/file-drop.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { PaperViewer } from '#renderer/ui/paper-viewer.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import type { DossierItem, DossierRecord } from '#shared/contract/dossier-records.ts';
import { paperPath } from '#shared/contract/transport.ts';
import { ItemForm } from './item-form.tsx';
import { ItemRow } from './item-row.tsx';
import { TakeItem } from './take-item.tsx';
import { useAddItems } from './use-add-items.ts';

type Viewed = DossierItem & { readonly mediaType: string };

/** The documents of a file in their order: dropped in, described, moved up and down, taken out and back. */
export function ItemsPanel({ dossier }: { readonly dossier: DossierRecord }) {
  const t = useTexts(dossiers);
  const toast = useToast();
  const mayKeep = useMay(KEEPERS);
  const mayFile = useMay(FILERS);
  const changeable = dossier.state === 'open';
  const [edited, setEdited] = useState<DossierItem | 'new' | null>(null);
  const [taking, setTaking] = useState(false);
  const [viewed, setViewed] = useState<Viewed | null>(null);
  const [failed, setFailed] = useState<unknown>(null);
  const { add, refused } = useAddItems(dossier.id);
  const order = useMutation(api.dossiers.orderItems.mutationOptions());
  const remove = useMutation(api.dossiers.removeItem.mutationOptions());
  const { items } = dossier;

  const move = (index: number, by: 1 | -1) => {
    const ids = items.map(({ id }) => id);
    const [moved] = ids.splice(index, 1);
    if (moved === undefined) return;
    ids.splice(index + by, 0, moved);
    order.mutate({ dossierId: dossier.id, itemIds: ids, byDate: false });
  };
  const takeOut = async (item: DossierItem) => {
    await remove.mutateAsync({ id: item.id, undo: false });
    toast({
      text: t('removed', { title: item.title }),
      undoText: t('undoRemove', { title: item.title }),
      undo: () => remove.mutateAsync({ id: item.id, undo: true }),
    });
  };
  const download = async (item: DossierItem) => {
    setFailed(null);
    try {
      await downloadFile(paperPath(item.id), item.file?.fileName ?? item.title);
    } catch (error) {
      setFailed(error);
    }
  };
  return (
    <Panel
      title={t('documents', { count: items.length })}
      aside={
        changeable &&
        mayKeep &&
        items.length > 1 && (
          <Button
            size="small"
            onClick={() => order.mutate({ dossierId: dossier.id, itemIds: [], byDate: true })}
          >
            {t('orderByDate')}
          </Button>
        )
      }
    >
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        {items.length === 0 ? (
          <Box sx={{ color: 'text.secondary' }}>{t('documentsEmpty')}</Box>
        ) : (
          <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {items.map((item, index) => (
              <ItemRow
                key={item.id}
                item={item}
                first={index === 0}
                last={index === items.length - 1}
                mayDescribe={changeable && mayFile}
                mayMove={changeable && mayKeep}
                onView={() => setViewed({ ...item, mediaType: item.file?.mediaType ?? '' })}
                onDownload={() => void download(item)}
                onDescribe={() => setEdited(item)}
                onMove={(by) => move(index, by)}
                onRemove={() => takeOut(item).catch(() => undefined)}
              />
            ))}
          </Box>
        )}
        <RefusalAlert error={failed ?? order.error ?? remove.error} />
        {refused.map((refusal, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: refusals of one lot, shown as they came
          <RefusalAlert key={index} error={refusal} />
        ))}
        {changeable && mayFile && (
          <>
            <FileDrop
              multiple
              label={t('addFiles')}
              hint={t('addFilesHint')}
              onFiles={(files) => void add(files)}
            />
            <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
              <Button size="small" onClick={() => setEdited('new')}>
                {t('addUnscanned')}
              </Button>
              <Button size="small" onClick={() => setTaking(true)}>
                {t('addFromOther')}
              </Button>
            </Box>
          </>
        )}
      </Box>
      {edited !== null && (
        <ItemForm
          dossierId={dossier.id}
          item={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
      {taking && <TakeItem dossierId={dossier.id} onClose={() => setTaking(false)} />}
      {viewed !== null && (
        <PaperViewer
          paper={viewed}
          onClose={() => setViewed(null)}
          onDownload={() => void download(viewed)}
        />
      )}
    </Panel>
  );
}
