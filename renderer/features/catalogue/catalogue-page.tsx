import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, useMay } from '#renderer/api/client.ts';
import { catalogue } from '#renderer/i18n/catalogue.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { KeyHint } from '#renderer/ui/key-hint.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import { useShortcut } from '#renderer/ui/use-shortcut.ts';
import { AwardTypesTab } from './award-types-tab.tsx';
import { LegalBasesTab } from './legal-bases-tab.tsx';

/** Awards and legal bases, valid from – to; what needs a look comes first. */
export function CataloguePage() {
  const t = useTexts(catalogue);
  const mayEdit = useMay('secretary');
  const types = useQuery(api.catalogue.awardTypes.queryOptions({ input: {} }));
  const bases = useQuery(api.catalogue.legalBases.queryOptions({ input: { on: null } }));
  const [tab, setTab] = useState<'awards' | 'bases'>('awards');
  const [newBasis, setNewBasis] = useState<string | null>(null);
  const add = () => {
    setTab('bases');
    setNewBasis(crypto.randomUUID());
  };
  useShortcut('ctrl+n', add, { label: t('newBasis'), enabled: mayEdit });
  const awards = types.data ?? [];
  const all = bases.data ?? [];
  const toReview = [...awards, ...all].filter((one) => one.reviewNeeded).length;
  return (
    <Page
      title={t('title')}
      facts={
        types.data !== undefined &&
        bases.data !== undefined && (
          <>
            {t('facts', { count: awards.length, bases: all.length })}
            {toReview > 0 && (
              <>
                {' · '}
                <StateChip tone="warn">{t('review', { count: toReview })}</StateChip>
              </>
            )}
          </>
        )
      }
      actions={
        mayEdit && (
          <PrimaryButton onClick={add}>
            {t('newBasis')}&nbsp;&nbsp;
            <KeyHint keys="Ctrl N" />
          </PrimaryButton>
        )
      }
    >
      <Tabs value={tab} onChange={(_event, next: 'awards' | 'bases') => setTab(next)} aria-label={t('title')}>
        <Tab value="awards" label={t('awards')} id="tab-awards" aria-controls="panel-catalogue" />
        <Tab value="bases" label={t('bases')} id="tab-bases" aria-controls="panel-catalogue" />
      </Tabs>
      <RefusalAlert error={types.error ?? bases.error} />
      <div role="tabpanel" id="panel-catalogue" aria-labelledby={`tab-${tab}`}>
        {tab === 'awards' && types.data !== undefined && <AwardTypesTab types={awards} mayEdit={mayEdit} />}
        {tab === 'bases' && bases.data !== undefined && (
          <LegalBasesTab all={all} mayEdit={mayEdit} newId={newBasis} onNewDone={() => setNewBasis(null)} />
        )}
      </div>
    </Page>
  );
}
