import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { api, useMay } from '#renderer/api/client.ts';
import { catalogue } from '#renderer/i18n/catalogue.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DataTable } from '#renderer/ui/data-table.tsx';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { KeyHint } from '#renderer/ui/key-hint.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import { useShortcut } from '#renderer/ui/use-shortcut.ts';
import type { LegalBasis } from '#shared/contract/catalogue.ts';
import { isRealDate, todayIso } from '#shared/vietnamese/dates.ts';
import { basisColumns } from './basis-columns.tsx';
import { basisStanding } from './basis-standing.ts';
import { LegalBasisFacts } from './legal-basis-facts.tsx';
import { LegalBasisForm } from './legal-basis-form.tsx';

const idOf = (basis: LegalBasis) => basis.id;

/** Legal bases with their validity; a day shows those that a decision of that day would print. */
export function LegalBasesTab() {
  const t = useTexts(catalogue);
  const mayEdit = useMay('secretary');
  const bases = useQuery(api.catalogue.legalBases.queryOptions({ input: { on: null } }));
  const all = useMemo(() => bases.data ?? [], [bases.data]);
  const [newId, setNewId] = useState<string | null>(null);
  const add = () => setNewId(crypto.randomUUID());
  useShortcut('ctrl+n', add, { label: t('newBasis'), enabled: mayEdit });
  const [shownId, setShownId] = useState<string | null>(null);
  const [day, setDay] = useState<string | null>(null);
  const today = todayIso(new Date());
  const on = day !== null && isRealDate(day) ? day : null;
  const rows = useMemo(
    () => (on === null ? all : all.filter((basis) => basisStanding(basis, on) === 'inForce')),
    [all, on],
  );
  const columns = useMemo(() => basisColumns(t, on ?? today), [t, on, today]);
  const shown = all.find((basis) => basis.id === (newId ?? shownId));
  const close = () => {
    setShownId(null);
    setNewId(null);
  };
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <RefusalAlert error={bases.error} />
      <Box sx={{ display: 'flex', alignItems: 'flex-end', gap: 1.5, flexWrap: 'wrap' }}>
        <Box sx={{ width: 260 }}>
          <DateInput label={t('onDay')} onDate={setDay} />
        </Box>
        {mayEdit && (
          <PrimaryButton onClick={add} sx={{ ml: 'auto' }}>
            {t('newBasis')}&nbsp;&nbsp;
            <KeyHint keys="Ctrl N" />
          </PrimaryButton>
        )}
      </Box>
      <Panel flush>
        <DataTable
          label={t('basisList')}
          columns={columns}
          rows={rows}
          getRowId={idOf}
          onOpen={(basis) => setShownId(basis.id)}
          onEdit={(basis) => setShownId(basis.id)}
          activeId={shownId}
          empty={
            <EmptyState
              title={t('emptyBases')}
              text={all.length === 0 ? t('emptyBasesText') : t('noneThatDay')}
            />
          }
        />
      </Panel>
      {newId !== null && shown === undefined && (
        <SidePanel key={newId} open title={t('newBasis')} onClose={close}>
          <LegalBasisForm id={newId} basis={null} nextSort={nextSort(all)} onDone={close} />
        </SidePanel>
      )}
      {shown !== undefined && (
        <SidePanel key={shown.id} open title={t('editBasis')} onClose={close}>
          {mayEdit ? (
            <LegalBasisForm id={shown.id} basis={shown} nextSort={shown.sort} onDone={close} />
          ) : (
            <LegalBasisFacts basis={shown} />
          )}
        </SidePanel>
      )}
    </Box>
  );
}

/** A new basis prints last until somebody says otherwise. */
function nextSort(all: readonly LegalBasis[]): number {
  return Math.min(9999, Math.max(0, ...all.map((basis) => basis.sort)) + 10);
}
