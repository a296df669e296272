import Box from '@mui/material/Box';
import { honorees } from '#renderer/i18n/honorees.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { FactList } from '#renderer/ui/fact-list.tsx';
import { fullDate } from '#renderer/ui/format.ts';
import { Panel } from '#renderer/ui/panel.tsx';
import type { HonoreeRecord } from '#shared/contract/honorees.ts';
import { GROUP_WORDS } from '#shared/domain/catalogue/condition-words.ts';
import { birthWords, spokenHonoree } from './award-life.ts';
import { honoreeDetail } from './merge-dialog.tsx';

/** Who this is, and what holds commendation up. */
export function IdentityFacts({ record }: { record: HonoreeRecord }) {
  const t = useTexts(honorees);
  const day = (iso: string | null) => (iso === null ? null : fullDate(iso));
  const flag = record.flagEligible;
  const warning = {
    p: '6px 10px',
    mb: 1,
    borderRadius: 1,
    bgcolor: 'var(--sv-warn-bg)',
    color: 'var(--sv-warn-ink)',
  };
  return (
    <Panel title={t('identity')}>
      {record.underReview !== '' && (
        <Box role="alert" sx={warning}>
          {t('review', { reason: record.underReview })}
        </Box>
      )}
      {record.sameIdentity.length > 0 && (
        <Box role="alert" sx={warning}>
          {t('sameIdentity')}
          {record.sameIdentity.map((one) => (
            <Box key={one.id}>
              <a
                href={`#/honorees/${one.id}`}
              >{`${spokenHonoree(one)}, ${honoreeDetail(one, t('noUnit'))}`}</a>
            </Box>
          ))}
        </Box>
      )}
      <FactList
        nameWidth={118}
        facts={[
          { name: t('kind'), value: t(record.kind) },
          { name: t('position'), value: record.position },
          { name: t(`unitOf_${record.kind}`), value: record.unitName },
          { name: t('birthDate'), value: record.birthDate === null ? null : birthWords(record.birthDate) },
          { name: t('identityNumber'), value: record.identityNumber },
          { name: t('status'), value: record.status === null ? null : t(`status_${record.status}`) },
          { name: t('retiredOn'), value: day(record.retiredOn) },
          { name: t('diedOn'), value: day(record.diedOn) },
          { name: t('established'), value: day(record.established) },
          { name: t('flagEligible'), value: flag === null ? null : t(flag ? 'flag_yes' : 'flag_no') },
          { name: t('groups'), value: record.groups.map((group) => GROUP_WORDS[group]).join(', ') },
        ]}
      />
    </Panel>
  );
}
