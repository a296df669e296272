import Box from '@mui/material/Box';
import { useState } from 'react';
import { catalogueLaw } from '#renderer/i18n/catalogue-law.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { ChoiceInput } from '#renderer/ui/choice-input.tsx';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import { bonusOf } from '#shared/domain/catalogue/bonus.ts';
import { SUBJECT_WORDS } from '#shared/domain/catalogue/condition-words.ts';
import { SUBJECT_KINDS, type SubjectKind } from '#shared/domain/catalogue/terms.ts';
import { isRealDate, todayIso } from '#shared/vietnamese/dates.ts';
import { formatInteger } from '#shared/vietnamese/numbers.ts';
import { moneyInWords } from '#shared/vietnamese/words.ts';
import { useNameOf, useVersions, useWholeCatalogue } from '../use-catalogue.ts';

/** What an award of a day brings: the sum, how it was made, and the articles. */
export function BonusCalculator() {
  const t = useTexts(catalogueLaw);
  const catalogue = useWholeCatalogue();
  const { versions } = useVersions('award');
  const [award, setAward] = useState<string | null>('bang-khen-bo-ban-nganh-tinh');
  const [subject, setSubject] = useState<SubjectKind>('ca-nhan');
  const [day, setDay] = useState<string | null>(() => todayIso(new Date()));
  const nameOf = useNameOf(todayIso(new Date()));
  const options = [...new Set(versions.map(({ key }) => key))].map((value) => ({
    value,
    label: nameOf(value),
  }));
  const bonus =
    catalogue === null || award === null || day === null || !isRealDate(day)
      ? null
      : bonusOf(catalogue, { award, subject, decisionDate: day });
  return (
    <Panel title={t('calculator')}>
      <Box sx={{ display: 'grid', gap: 1 }}>
        <ChoiceInput label={t('calcAward')} options={options} value={award} onChoose={setAward} />
        <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1 }}>
          <SelectInput
            label={t('calcSubject')}
            value={subject}
            onChange={(event) => setSubject(event.target.value as SubjectKind)}
            options={SUBJECT_KINDS.map((value) => ({ value, label: SUBJECT_WORDS[value] }))}
          />
          <DateInput label={t('calcDay')} defaultValue={day} onDate={setDay} />
        </Box>
        <Box role="status" sx={{ minHeight: 74 }}>
          {bonus === null ? (
            <Box sx={{ color: 'text.secondary' }}>{t('noBonus')}</Box>
          ) : (
            <>
              <Box sx={{ fontSize: '1.25rem', fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}>
                {t(bonus.max ? 'bonusAtMost' : 'bonusSum', { sum: formatInteger(bonus.amount) })}{' '}
                {bonus.unconfirmed && <StateChip tone="warn">{t('toReview')}</StateChip>}
              </Box>
              <Box>{moneyInWords(bonus.amount)}</Box>
              <Box sx={{ color: 'text.secondary' }}>
                {t('bonusHow', {
                  coefficient: String(bonus.coefficient).replace('.', ','),
                  salary: formatInteger(bonus.baseSalary),
                })}
                {' · '}
                {bonus.cites.join('; ')}
              </Box>
            </>
          )}
        </Box>
      </Box>
    </Panel>
  );
}
