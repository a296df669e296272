import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useQuery } from '@tanstack/react-query';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { api } from '#renderer/api/client.ts';
import { candidates } from '#renderer/i18n/candidates.ts';
import { intake } from '#renderer/i18n/intake.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { ChoiceInput } from '#renderer/ui/choice-input.tsx';
import { fullDate } from '#renderer/ui/format.ts';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { awardOption } from '../award-option.ts';
import type { CandidateFaults, CandidateValues } from './candidate-values.ts';

interface AwardFieldsProps {
  readonly batchId: string;
  /** Award of the submission: what a candidate without its own is proposed for. */
  readonly ownAward: string;
  readonly form: UseFormReturn<CandidateValues>;
  readonly faults: CandidateFaults;
}

/** Award, year and clause of one candidate: only what fits its kind under the law of the day of receipt. */
export function AwardFields({ batchId, ownAward, form, faults }: AwardFieldsProps) {
  const t = useTexts(intake);
  const words = useTexts(candidates);
  const { control, register, setValue } = form;
  const [kind, awardTypeId, route, titleYear, posthumous] = useWatch({
    control,
    name: ['kind', 'awardTypeId', 'route', 'titleYear', 'posthumous'],
  });
  const found = useQuery(api.nominations.awardChoices.queryOptions({ input: { batchId } }));
  const choices = found.data?.choices ?? [];
  const own = choices.find(({ id }) => id === ownAward);
  const award = choices.find(({ id }) => id === awardTypeId) ?? (awardTypeId === '' ? own : undefined);
  const fitting = choices.filter(({ id, subjects }) => subjects.includes(kind) || id === awardTypeId);
  const routes = (award?.routes ?? []).filter(({ subjects }) => subjects.includes(kind));
  const wrongKind = award !== undefined && !award.subjects.includes(kind);
  const yearMissing = award?.ofYear === true && (titleYear ?? '').trim() === '';

  function choose(value: string | null) {
    setValue('awardTypeId', value ?? '');
    // Another award has other clauses.
    setValue('route', '');
  }

  return (
    <>
      <ChoiceInput
        label={t('award')}
        help={own === undefined ? t('awardHint') : t('awardOfBatch', { award: own.shortName })}
        error={
          faults.awardTypeId ??
          (wrongKind
            ? t('notForKind', { award: award.shortName, kind: words(`kind_${kind}`).toLocaleLowerCase('vi') })
            : undefined)
        }
        loading={found.isPending}
        placeholder={t('awardHint')}
        value={awardTypeId === '' ? null : awardTypeId}
        options={fitting.map(awardOption)}
        onChoose={choose}
      />
      {(award?.ofYear === true || (titleYear ?? '') !== '') && (
        <TextInput
          label={t('titleYear')}
          placeholder={t('titleYearHint')}
          inputMode="numeric"
          error={faults.titleYear}
          help={yearMissing ? t('titleYearNeeded', { award: award.shortName }) : undefined}
          {...register('titleYear')}
        />
      )}
      {routes.length > 0 && found.data !== undefined && (
        <SelectInput
          label={t('route')}
          help={t('routeHint', { cite: award?.cite ?? '', day: fullDate(found.data.day) })}
          value={route ?? ''}
          onChange={(event) => setValue('route', event.target.value)}
          options={[
            { value: '', label: t('routeAny') },
            ...routes.map(({ id, label, cite }) => ({ value: id, label: `${label} (${cite})` })),
          ]}
        />
      )}
      {kind === 'person' && award?.routes.some((one) => one.posthumous === true) === true && (
        <Box>
          <FormControlLabel
            label={t('posthumous')}
            control={
              <Checkbox
                checked={posthumous === true}
                onChange={(_event, checked) => setValue('posthumous', checked)}
                sx={{ p: '4px' }}
              />
            }
            sx={{ ml: '-4px' }}
          />
        </Box>
      )}
    </>
  );
}
