import { unitHistory } from '#renderer/i18n/unit-history.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { type Choice, ChoiceInput } from '#renderer/ui/choice-input.tsx';
import { Multiline } from '#renderer/ui/multiline.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import type { Unit } from '#shared/contract/units.ts';
import type { EventValues } from './event-values.ts';
import { UnitChooser, useUnitChoices } from './unit-chooser.tsx';

interface EventFieldsProps {
  readonly values: EventValues;
  readonly units: readonly Unit[];
  readonly set: (more: Partial<EventValues>) => void;
}

/** What the chosen kind of change asks for. */
export function EventFields({ values, units, set }: EventFieldsProps) {
  const t = useTexts(unitHistory);
  const choices = useUnitChoices(units);
  const one = (
    <ChoiceInput
      label={t('unit')}
      options={choices}
      value={values.unit}
      onChoose={(unit) => set({ unit, fromName: '' })}
    />
  );
  const heir = (
    <ChoiceInput
      label={t('heir')}
      optional
      help={t('heirHint')}
      options={choices}
      value={values.heir}
      onChoose={(id) => set({ heir: id })}
    />
  );
  switch (values.kind) {
    case 'merged':
      return (
        <>
          <UnitChooser
            label={t('unitsBefore')}
            choices={choices}
            chosen={values.units}
            onChosen={(ids) => set({ units: ids })}
          />
          <TargetFields values={values} choices={choices} set={set} label={t('intoUnit')} />
        </>
      );
    case 'level-abolished':
      return (
        <UnitChooser
          label={t('unitsAbolished')}
          choices={choices}
          chosen={values.units}
          onChosen={(ids) => set({ units: ids })}
        />
      );
    case 'founded':
      return one;
    case 'renamed':
      return (
        <>
          {one}
          <TextInput
            key={values.unit}
            label={t('fromName')}
            maxLength={300}
            defaultValue={values.fromName || (units.find(({ id }) => id === values.unit)?.name ?? '')}
            onChange={(event) => set({ fromName: event.target.value })}
          />
          <TextInput
            label={t('toName')}
            maxLength={300}
            onChange={(event) => set({ toName: event.target.value })}
          />
        </>
      );
    case 'split':
      return (
        <>
          {one}
          <UnitChooser
            label={t('unitsParts')}
            choices={choices.filter(({ value }) => value !== values.unit)}
            chosen={values.units.filter((id) => id !== values.unit)}
            onChosen={(ids) => set({ units: ids })}
          />
          <NewUnitFields choices={choices} set={set} />
          {heir}
        </>
      );
    case 'parts-taken':
      return (
        <>
          {one}
          <TargetFields values={values} choices={choices} set={set} label={t('unitsTakers')} />
          <TextInput
            label={t('what')}
            optional
            maxLength={500}
            onChange={(event) => set({ what: event.target.value })}
          />
        </>
      );
    case 'dissolved':
      return (
        <>
          {one}
          {heir}
        </>
      );
    case 'moved':
      return (
        <>
          {one}
          <ChoiceInput
            label={t('toParent')}
            optional
            help={t('toParentHint')}
            options={choices}
            value={values.target}
            onChoose={(target) => set({ target })}
          />
        </>
      );
  }
}

interface PartProps {
  readonly choices: readonly Choice[];
  readonly set: (more: Partial<EventValues>) => void;
}

/** The other side: a unit that is there, or a new one. */
function TargetFields({ values, choices, set, label }: PartProps & { values: EventValues; label: string }) {
  const t = useTexts(unitHistory);
  return (
    <>
      <ChoiceInput
        label={`${label} (${t('intoExisting')})`}
        optional
        disabled={values.newNames.trim() !== ''}
        options={choices}
        value={values.target}
        onChoose={(target) => set({ target })}
      />
      {values.target === null && (
        <>
          <TextInput
            label={`${label} (${t('intoNew')})`}
            optional
            maxLength={300}
            placeholder={t('newName')}
            onChange={(event) => set({ newNames: event.target.value })}
          />
          <ParentField choices={choices} set={set} />
        </>
      )}
    </>
  );
}

function NewUnitFields({ choices, set }: PartProps) {
  const t = useTexts(unitHistory);
  return (
    <>
      <Multiline
        label={t('newNames')}
        optional
        rows={2}
        onChange={(event) => set({ newNames: event.target.value })}
      />
      <ParentField choices={choices} set={set} />
    </>
  );
}

function ParentField({ choices, set }: PartProps) {
  const t = useTexts(unitHistory);
  return (
    <ChoiceInput
      label={t('newParent')}
      optional
      help={t('toParentHint')}
      options={choices}
      defaultValue={null}
      onChoose={(newParent) => set({ newParent })}
    />
  );
}
