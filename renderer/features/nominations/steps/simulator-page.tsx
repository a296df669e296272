import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '#renderer/api/client.ts';
import { nominations } from '#renderer/i18n/nominations.ts';
import { steps } from '#renderer/i18n/steps.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { ChoiceInput } from '#renderer/ui/choice-input.tsx';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { fullDate } from '#renderer/ui/format.ts';
import { Page } from '#renderer/ui/page.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { STREAM_KEYS, type StreamKey } from '#shared/domain/workflow/stream.ts';
import { isRealDate, todayIso } from '#shared/vietnamese/dates.ts';
import { SimulatedLine, SimulatedTable } from './simulated-line.tsx';

/** Tries a stream out: which day each step falls on, over weekends and holidays, with a return if wanted. */
export function SimulatorPage() {
  const t = useTexts(steps);
  const room = useTexts(nominations);
  const navigate = useNavigate();
  const [stream, setStream] = useState<StreamKey>('merit');
  const [award, setAward] = useState<string | null>(null);
  const [procedure, setProcedure] = useState<'thong-thuong' | 'don-gian'>('thong-thuong');
  const [receivedOn, setReceivedOn] = useState(() => todayIso(new Date()));
  const [returnAt, setReturnAt] = useState('');
  const [backAfter, setBackAfter] = useState(5);
  const awards = useQuery(api.catalogue.awardTypes.queryOptions({ input: {} }));
  const readable = isRealDate(receivedOn) && receivedOn >= '1990' && receivedOn < '2190';
  const simulated = useQuery({
    ...api.nominations.simulate.queryOptions({
      input: {
        stream,
        awardTypeId: award,
        procedure,
        receivedOn,
        returns: returnAt === '' ? [] : [{ step: returnAt, backAfterDays: backAfter }],
      },
    }),
    enabled: readable,
    placeholderData: keepPreviousData,
  });
  const found = simulated.data;
  const last = found?.steps.at(-1)?.due;
  return (
    <Page
      title={t('simulatorTitle')}
      facts={t('simulatorFacts')}
      actions={<Button onClick={() => void navigate({ to: '/nominations' })}>{t('back')}</Button>}
    >
      <Panel>
        <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fill, minmax(230px, 1fr))' }}>
          <SelectInput
            label={t('simStream')}
            value={stream}
            onChange={(event) => {
              setStream(STREAM_KEYS.find((key) => key === event.target.value) ?? 'merit');
              setReturnAt('');
            }}
            options={STREAM_KEYS.map((value) => ({ value, label: room(`stream_${value}`) }))}
          />
          <ChoiceInput
            label={t('simAward')}
            optional
            placeholder={t('simAwardAny')}
            loading={awards.isPending}
            value={award}
            options={(awards.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            onChoose={setAward}
          />
          <SelectInput
            label={t('procedure')}
            value={procedure}
            onChange={(event) =>
              setProcedure(event.target.value === 'don-gian' ? 'don-gian' : 'thong-thuong')
            }
            options={(['thong-thuong', 'don-gian'] as const).map((value) => ({
              value,
              label: t(`procedure_${value}`),
            }))}
          />
          <DateInput
            label={t('simReceived')}
            defaultValue={receivedOn}
            onDate={(value) => setReceivedOn(value ?? '')}
          />
          <SelectInput
            label={t('simReturn')}
            value={returnAt}
            onChange={(event) => setReturnAt(event.target.value)}
            options={[
              { value: '', label: t('simReturnNone') },
              ...(found?.flow ?? [])
                .filter(({ state }) => state === 'received' || state === 'opinions' || state === 'posting')
                .map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          {returnAt !== '' && (
            <TextInput
              label={t('simBack')}
              inputMode="numeric"
              defaultValue="5"
              onChange={(event) => {
                const days = Number(event.target.value);
                if (Number.isInteger(days) && days >= 0 && days <= 365) setBackAfter(days);
              }}
            />
          )}
        </Box>
      </Panel>
      <RefusalAlert error={simulated.error} />
      {found !== undefined && last !== undefined && (
        <Panel
          title={t('simTotal', { count: found.workingDays, date: fullDate(last) })}
          aside={
            <StateChip tone="warn" title={t('simReviewHint')}>
              {t('simReview')}
            </StateChip>
          }
        >
          <SimulatedLine steps={found.steps} daysOff={found.daysOff} />
          <SimulatedTable steps={found.steps} />
          <Box sx={{ mt: 1.5, color: 'text.secondary' }}>
            {found.daysOff.length === 0
              ? t('simNoDaysOff')
              : `${t('simDaysOff')}: ${found.daysOff.map(({ date, name }) => `${fullDate(date)} ${name}`).join('; ')}`}
          </Box>
        </Panel>
      )}
    </Page>
  );
}
