import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, client, useMay } from '#renderer/api/client.ts';
import { queryClient } from '#renderer/api/query-client.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { unitHistory } from '#renderer/i18n/unit-history.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { type Choice, ChoiceInput } from '#renderer/ui/choice-input.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { count, fullMoment } from '#renderer/ui/format.ts';
import { Page } from '#renderer/ui/page.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { ToggleChoice } from '#renderer/ui/toggle-choice.tsx';
import type { DoubtfulName } from '#shared/contract/unit-history.ts';
import type { Unit } from '#shared/contract/units.ts';
import { useUnitChoices } from './unit-chooser.tsx';

const SHOWN = 100;
const NONE: readonly Unit[] = [];

/** Words of decisions that mean no unit beyond doubt: an officer says which one it is, never the program. */
export function DoubtfulNamesPage() {
  const h = useTexts(unitHistory);
  const language = useLanguage();
  const toast = useToast();
  const mayEdit = useMay(['clerk', 'secretary', 'archivist']);
  const [answered, setAnswered] = useState(false);
  const names = useQuery(
    api.units.doubtfulNames.queryOptions({
      input: { answered, offset: 0, limit: SHOWN },
      placeholderData: keepPreviousData,
    }),
  );
  const units = useQuery(api.units.list.queryOptions({ input: {} }));
  const choices = useUnitChoices(units.data ?? NONE);
  const answer = useMutation(api.units.answerName.mutationOptions());

  async function say(name: string, unitId: string | null, forget: boolean) {
    await answer.mutateAsync({ name, unitId, forget });
    toast({
      text: h('doubtfulDone', { name }),
      ...(forget
        ? {}
        : {
            undoText: h('doubtfulUndo', { name }),
            undo: async () => {
              await client.units.answerName({ name, unitId: null, forget: true });
              await queryClient.invalidateQueries();
            },
          }),
    });
  }

  return (
    <Page
      title={h('doubtful')}
      facts={
        names.data === undefined || answered
          ? ''
          : h('doubtfulFacts', { count: count(names.data.total, language) })
      }
      actions={
        <Button component={Link} to="/units">
          {h('backToUnits')}
        </Button>
      }
    >
      <RefusalAlert error={names.error ?? units.error ?? answer.error} />
      <ToggleChoice
        label={h('doubtful')}
        value={answered ? 'answered' : 'open'}
        options={[
          { value: 'open', label: h('doubtfulOpen') },
          { value: 'answered', label: h('doubtfulAnswered') },
        ]}
        onChoose={(value) => setAnswered(value === 'answered')}
      />
      <Panel>
        {names.data?.names.length === 0 && (
          <EmptyState title={h('doubtfulEmptyTitle')} text={h('doubtfulEmptyText')} />
        )}
        {names.data?.names.map((name) => (
          <NameLine
            key={name.name}
            name={name}
            choices={choices}
            mayEdit={mayEdit}
            onSay={(unitId, forget) => void say(name.name, unitId, forget).catch(() => undefined)}
          />
        ))}
      </Panel>
    </Page>
  );
}

interface NameLineProps {
  readonly name: DoubtfulName;
  readonly choices: readonly Choice[];
  readonly mayEdit: boolean;
  readonly onSay: (unitId: string | null, forget: boolean) => void;
}

function NameLine({ name, choices, mayEdit, onSay }: NameLineProps) {
  const h = useTexts(unitHistory);
  const language = useLanguage();
  const { answered } = name;
  // What the words may mean comes first.
  const likely = name.choices.map(
    ({ id, name: label, above }): Choice => ({
      value: id,
      label,
      ...(above === '' ? {} : { detail: above }),
    }),
  );
  const known = new Set(likely.map(({ value }) => value));
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr) 70px minmax(260px, 360px) auto',
        gap: 1.5,
        alignItems: 'center',
        py: '6px',
        borderBottom: '1px solid var(--sv-line)',
        '&:last-of-type': { border: 0 },
      }}
    >
      <Box>{name.name}</Box>
      <Box sx={{ textAlign: 'right', fontVariantNumeric: 'tabular-nums' }} title={h('awardsCount')}>
        {count(name.awards, language)}
      </Box>
      {answered === null ? (
        <ChoiceInput
          label={`${h('doubtfulUnit')}: ${name.name}`}
          hideLabel
          placeholder={h('doubtfulChoose')}
          disabled={!mayEdit}
          options={[...likely, ...choices.filter(({ value }) => !known.has(value))]}
          value={null}
          onChoose={(id) => id !== null && onSay(id, false)}
        />
      ) : (
        <Box>
          {answered.unitId === null ? h('doubtfulNone') : answered.name}
          <Box sx={{ fontSize: '0.8rem', color: 'text.secondary' }}>
            {h('doubtfulBy', { by: answered.by, at: fullMoment(answered.at) })}
          </Box>
        </Box>
      )}
      {mayEdit && (
        <Button size="small" variant="text" onClick={() => onSay(null, answered !== null)}>
          {h(answered === null ? 'doubtfulNone' : 'doubtfulForget')}
        </Button>
      )}
    </Box>
  );
}
