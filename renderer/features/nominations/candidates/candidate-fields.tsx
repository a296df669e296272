import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { candidates } from '#renderer/i18n/candidates.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { HistoryBeside } from '#renderer/ui/history-beside.tsx';
import { Multiline } from '#renderer/ui/multiline.tsx';
import { RadioLine } from '#renderer/ui/radio-line.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { honoreeKind } from '#shared/contract/basics.ts';
import type { HonoreeSummary } from '#shared/contract/honorees.ts';
import { searchKey } from '#shared/vietnamese/fold.ts';
import { AwardFields } from './award-fields.tsx';
import { writeBirthDate } from './birth-date.ts';
import type { CandidateFaults, CandidateValues } from './candidate-values.ts';
import { NameInput } from './name-input.tsx';

interface CandidateFieldsProps {
  readonly batchId: string;
  readonly ownAward: string;
  readonly form: UseFormReturn<CandidateValues>;
  readonly faults: CandidateFaults;
}

const HONORIFICS = ['ong', 'ba', ''] as const;
const NAME_LABELS = {
  person: 'personName',
  collective: 'collectiveName',
  household: 'householdName',
} as const;

/** Inputs of one candidate; what only a person has disappears for collectives and households. */
export function CandidateFields({ batchId, ownAward, form, faults }: CandidateFieldsProps) {
  const t = useTexts(candidates);
  const { control, register, setValue, getValues } = form;
  const [kind, honorific, linked, honoreeId] = useWatch({
    control,
    name: ['kind', 'honorific', 'linked', 'honoreeId'],
  });

  function unlink() {
    setValue('honoreeId', null);
    setValue('linked', null);
  }

  function link(honoree: HonoreeSummary) {
    const typed = getValues();
    setValue('name', honoree.name);
    setValue('honoreeId', honoree.id);
    setValue('linked', { name: honoree.name, awardCount: honoree.awardCount });
    // What was typed is newer than the archive; only empty boxes are filled.
    if (typed.honorific === '') setValue('honorific', honoree.honorific ?? '');
    if (typed.birthDate === '') setValue('birthDate', writeBirthDate(honoree.birthDate));
    if (typed.position === '') setValue('position', honoree.position);
    if (typed.unitName === '') setValue('unitName', honoree.unitName);
  }

  return (
    <Box sx={{ display: 'grid', gap: '10px' }}>
      <RadioLine
        label={t('kind')}
        value={kind}
        options={honoreeKind.options.map((value) => ({ value, label: t(`kind_${value}`) }))}
        onChange={(value) => {
          setValue('kind', value);
          unlink();
        }}
      />
      <NameInput
        label={t(NAME_LABELS[kind])}
        error={faults.name}
        kind={kind}
        field={register('name')}
        onTyped={(text) => {
          // Another name is another person: the link must not stay with it.
          if (linked !== null && searchKey(text) !== searchKey(linked.name)) unlink();
        }}
        onPick={link}
      />
      {linked !== null && honoreeId !== null && (
        <Box
          sx={{ bgcolor: 'var(--sv-info-bg)', color: 'var(--sv-info-ink)', borderRadius: 1, p: '6px 10px' }}
        >
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
            <Box sx={{ flex: 1 }}>{t('linkedTo', { name: linked.name, count: linked.awardCount })}</Box>
            <Button size="small" variant="text" onClick={unlink}>
              {t('unlink')}
            </Button>
          </Box>
        </Box>
      )}
      {kind === 'person' && (
        <>
          <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 150px', gap: 1.5, alignItems: 'start' }}>
            <RadioLine
              label={t('honorific')}
              value={honorific}
              options={HONORIFICS.map((value) => ({
                value,
                label: t(value === '' ? 'honorific_none' : `honorific_${value}`),
              }))}
              onChange={(value) => setValue('honorific', value)}
            />
            <TextInput
              label={t('birthDate')}
              placeholder={t('birthDateHint')}
              error={faults.birthDate && t('birthDateWrong')}
              inputMode="numeric"
              {...register('birthDate')}
            />
          </Box>
          <TextInput label={t('position')} error={faults.position} {...register('position')} />
        </>
      )}
      <TextInput label={t('unitName')} error={faults.unitName} {...register('unitName')} />
      <AwardFields batchId={batchId} ownAward={ownAward} form={form} faults={faults} />
      <Multiline label={t('achievement')} error={faults.achievement} rows={5} {...register('achievement')} />
      {linked !== null && honoreeId !== null && <HistoryBeside honoreeId={honoreeId} />}
    </Box>
  );
}
