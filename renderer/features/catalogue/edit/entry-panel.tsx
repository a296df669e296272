import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useMutation } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { api } from '#renderer/api/client.ts';
import { DraftBadge } from '#renderer/drafts/draft-badge.tsx';
import { DraftGate } from '#renderer/drafts/draft-gate.tsx';
import type { Draft } from '#renderer/drafts/use-draft.ts';
import { catalogueFields } from '#renderer/i18n/catalogue-fields.ts';
import { catalogueLaw } from '#renderer/i18n/catalogue-law.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { Multiline } from '#renderer/ui/multiline.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { ENTRY_SCHEMAS, type EntryKind } from '#shared/domain/catalogue/entries.ts';
import { isRealDate } from '#shared/vietnamese/dates.ts';
import { fold } from '#shared/vietnamese/fold.ts';
import type { Version } from '../use-catalogue.ts';
import { CONTENT_FIELDS, FRESH_CONTENT } from './content-specs.ts';
import { FieldsEditor } from './field-editor.tsx';
import { FieldsContext } from './fields-context.ts';
import { Impact } from './impact.tsx';
import { RefProvider } from './ref-options.tsx';
import { useUndoable } from './use-undoable.ts';

interface EntryPanelProps {
  readonly kind: EntryKind;
  /** null = a new entry. */
  readonly version: Version | null;
  /** Key of a new entry; made of its name where it is not given. */
  readonly newKey?: string;
  readonly day: string;
  readonly onClose: () => void;
}

interface Values {
  readonly content: unknown;
  readonly validFrom: string | null;
  readonly source: string;
  readonly reason: string;
  readonly reviewNeeded: boolean;
}

/** Edits an entry by its fields: from which day, why, from which text; shows whom it touches before it applies. */
export function EntryPanel(props: EntryPanelProps) {
  const t = useTexts(catalogueLaw);
  const { kind, version, day, onClose } = props;
  const initial: Values = useMemo(
    () => ({
      content: version?.content ?? FRESH_CONTENT[kind]?.() ?? {},
      validFrom: version?.validFrom ?? day,
      source: version?.sourceText ?? '',
      reason: '',
      reviewNeeded: false,
    }),
    [version, kind, day],
  );
  return (
    <SidePanel
      open
      width={620}
      title={version === null ? t('newEntry') : t('editEntry', { name: version.name })}
      onClose={onClose}
    >
      <DraftGate form={`catalogue-${kind}`} recordId={version?.id ?? 'new'} initial={initial}>
        {(start, draft) => <EntryForm {...props} start={start} draft={draft} />}
      </DraftGate>
    </SidePanel>
  );
}

/** Pure: a key of letters and digits made of a name: 'Bằng khen mới' → 'bang-khen-moi'. */
export const keyOfName = (name: string): string => fold(name).replace(/ /gu, '-').slice(0, 80);

function contentKey(kind: EntryKind, content: unknown, given: string | undefined): string {
  if (given !== undefined) return given;
  const { name, text, award, subject, what } = content as Record<string, unknown>;
  const named = [name, text, what].find((one) => typeof one === 'string' && one !== '');
  if (typeof named === 'string') return keyOfName(named);
  return keyOfName(`${kind} ${String(award ?? '')} ${String(subject ?? '')}`);
}

function EntryForm({
  kind,
  version,
  newKey,
  day,
  onClose,
  start,
  draft,
}: EntryPanelProps & { start: Values; draft: Draft<Values> }) {
  const t = useTexts(catalogueLaw);
  const f = useTexts(catalogueFields);
  const undoable = useUndoable();
  const [values, setValues] = useState(start);
  const [checked, setChecked] = useState(false);
  const set = (changes: Partial<Values>) => {
    const next = { ...values, ...changes };
    setValues(next);
    draft.save(next);
    plan.reset();
  };
  const key = version?.key ?? contentKey(kind, values.content, newKey);
  const content =
    kind === 'award' && version === null ? { ...(values.content as object), id: key } : values.content;
  const faults = useMemo(() => {
    const read = ENTRY_SCHEMAS[kind].safeParse(content);
    const found = new Map<string, string>();
    for (const issue of read.error?.issues ?? [])
      found.set(issue.path.map(String).join('.'), f('wrongValue'));
    return found;
  }, [kind, content, f]);
  const plan = useMutation(api.catalogue.planEntry.mutationOptions());
  const save = useMutation(
    api.catalogue.saveEntry.mutationOptions({
      onSuccess: async (step) => {
        await draft.discard();
        undoable(step);
        onClose();
      },
    }),
  );
  const dayGood = values.validFrom !== null && isRealDate(values.validFrom);
  const ready =
    faults.size === 0 && dayGood && values.source.trim() !== '' && values.reason.trim() !== '' && key !== '';
  const change = {
    kind,
    key,
    seen: version?.id ?? null,
    validFrom: values.validFrom ?? '',
    content,
    sourceText: values.source,
    reviewNeeded: values.reviewNeeded,
  };
  const correcting = version !== null && values.validFrom === version.validFrom;
  const shown = checked ? faults : NO_FAULTS;
  const error = (bad: boolean, text: string) => (checked && bad ? text : undefined);
  return (
    <RefProvider day={dayGood && values.validFrom !== null ? values.validFrom : day} faults={shown}>
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setChecked(true);
          if (!ready) return;
          if (plan.data === undefined) plan.mutate(change);
          else save.mutate({ ...change, stepId: crypto.randomUUID(), reason: values.reason });
        }}
        sx={{ display: 'grid', gap: 1.5 }}
      >
        <DateInput
          label={t('validFromNew')}
          help={
            version === null
              ? t('validFromHintNew')
              : correcting
                ? t('validFromHintSame')
                : t('validFromHintLater')
          }
          defaultValue={values.validFrom}
          error={error(!dayGood, f('wrongDay'))}
          onDate={(validFrom) => set({ validFrom })}
        />
        <FieldsContext value={FieldsEditor}>
          <FieldsEditor
            fields={CONTENT_FIELDS[kind] ?? {}}
            path={[]}
            value={content}
            onChange={(next) => set({ content: next })}
          />
        </FieldsContext>
        <TextInput
          label={t('sourceLabel')}
          help={t('sourceHint')}
          defaultValue={values.source}
          error={error(values.source.trim() === '', 'empty')}
          onChange={(event) => set({ source: event.target.value })}
        />
        <Multiline
          rows={2}
          label={t('reasonLabel')}
          help={t('reasonHint')}
          defaultValue={values.reason}
          error={error(values.reason.trim() === '', 'empty')}
          onChange={(event) => set({ reason: event.target.value })}
        />
        <FormControlLabel
          control={
            <Checkbox checked={!values.reviewNeeded} onChange={(_event, on) => set({ reviewNeeded: !on })} />
          }
          label={t('compared')}
        />
        {checked && !ready && (
          <Box role="alert" sx={{ color: 'error.main' }}>
            {t('notReady')}
          </Box>
        )}
        <RefusalAlert error={plan.error ?? save.error} />
        {plan.data !== undefined && <Impact entries={plan.data.entries} />}
        <Box
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: 1.5,
            position: 'sticky',
            bottom: -16,
            py: 1,
            bgcolor: 'background.paper',
          }}
        >
          <PrimaryButton type="submit" disabled={plan.isPending || save.isPending}>
            {plan.data === undefined ? t('seeImpact') : t('apply')}
          </PrimaryButton>
          {plan.data !== undefined && <Button onClick={() => plan.reset()}>{t('goOnEditing')}</Button>}
          <DraftBadge draft={draft} />
        </Box>
      </Box>
    </RefProvider>
  );
}

const NO_FAULTS: ReadonlyMap<string, string> = new Map();
