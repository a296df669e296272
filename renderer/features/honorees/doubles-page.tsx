import Button from '@mui/material/Button';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { api, useMay } from '#renderer/api/client.ts';
import { honorees } from '#renderer/i18n/honorees.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { count } from '#renderer/ui/format.ts';
import { Page } from '#renderer/ui/page.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { ToggleChoice } from '#renderer/ui/toggle-choice.tsx';
import { DoubleCard } from './double-card.tsx';

const SHOWN = 200;

/** Pairs of records that may be one, most likely first; what is new is compared while the page is open. */
export function DoublesPage() {
  const t = useTexts(honorees);
  const language = useLanguage();
  const navigate = useNavigate();
  const mayEdit = useMay(['clerk', 'secretary', 'archivist']);
  const [apart, setApart] = useState(false);
  const input = { keptApart: apart, offset: 0, limit: SHOWN };
  const list = useQuery(api.honorees.doubles.queryOptions({ input }));
  const check = useMutation(api.honorees.checkDoubles.mutationOptions());
  const unchecked = list.data?.unchecked ?? 0;
  const { mutateAsync } = check;
  const waiting = mayEdit && unchecked > 0;
  // One step after another: each answers at once and the list grows with it; leaving the page ends it.
  useEffect(() => {
    if (!waiting) return undefined;
    const here = { present: true };
    void (async () => {
      while (here.present && (await mutateAsync({})).left > 0);
    })().catch(() => undefined);
    return () => {
      here.present = false;
    };
  }, [waiting, mutateAsync]);

  const total = count(list.data?.total ?? 0, language);
  const facts =
    unchecked > 0
      ? t('doublesLeft', { count: count(unchecked, language) })
      : t('doublesFacts', { count: total });
  return (
    <Page
      title={t('doublesTitle')}
      facts={list.data === undefined ? t('loading') : facts}
      actions={<Button onClick={() => void navigate({ to: '/honorees' })}>{t('backToList')}</Button>}
    >
      <RefusalAlert error={list.error ?? check.error} />
      <ToggleChoice
        label={t('doublesTitle')}
        value={apart ? 'apart' : 'open'}
        options={[
          { value: 'open', label: t('showOpen') },
          { value: 'apart', label: t('showApart') },
        ]}
        onChoose={(value) => setApart(value === 'apart')}
      />
      <Panel>
        {list.data?.pairs.length === 0 && (
          <EmptyState title={t('doublesEmptyTitle')} text={t('doublesEmptyText')} />
        )}
        {list.data?.pairs.map((pair) => (
          <DoubleCard
            key={`${pair.honoree.id} ${pair.other.id}`}
            pair={pair}
            both
            mayEdit={mayEdit}
            onMerged={(id) => void navigate({ to: '/honorees/$id', params: { id } })}
          />
        ))}
      </Panel>
    </Page>
  );
}
