import Box from '@mui/material/Box';
import { useDeferredValue, useMemo, useState } from 'react';
import { useMay } from '#renderer/api/client.ts';
import { catalogueLaw } from '#renderer/i18n/catalogue-law.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { ToggleChoice } from '#renderer/ui/toggle-choice.tsx';
import { searchKey, searchWords } from '#shared/vietnamese/fold.ts';
import { DayPicker, useDay } from '../day-picker.tsx';
import { EntryPanel } from '../edit/entry-panel.tsx';
import { inForceOn, useVersions, type Version } from '../use-catalogue.ts';
import { AwardDetail } from './award-detail.tsx';
import { AwardList } from './award-list.tsx';

/** Titles and forms of commendation as they stood on a day, by level and group; the chosen one beside the list. */
export function AwardsSection() {
  const t = useTexts(catalogueLaw);
  const mayEdit = useMay('administrator');
  const { versions, error, isPending } = useVersions('award');
  const [day, setDay] = useDay();
  const [text, setText] = useState('');
  const [filter, setFilter] = useState<'all' | 'toReview'>('all');
  const [chosen, setChosen] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const words = searchWords(useDeferredValue(text));
  const ofDay = useMemo(() => inForceOn(versions, day), [versions, day]);
  const shown = useMemo(
    () =>
      ofDay.filter(
        (one) =>
          (filter === 'all' || one.reviewNeeded) && words.every((word) => keyOf(one).includes(` ${word}`)),
      ),
    [ofDay, filter, words],
  );
  const award = shown.find(({ key }) => key === chosen) ?? shown[0];
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1, height: '100%', minHeight: 0 }}>
      <RefusalAlert error={error} />
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'flex-end' }}>
        <Box sx={{ width: 220 }}>
          <TextInput
            label={t('findAward')}
            placeholder={t('findAwardHint')}
            onChange={(event) => setText(event.target.value)}
          />
        </Box>
        <ToggleChoice
          label={t('filter')}
          value={filter}
          onChoose={setFilter}
          options={[
            { value: 'all', label: t('filterAll', { count: ofDay.length }) },
            {
              value: 'toReview',
              label: t('filterReview', { count: ofDay.filter(({ reviewNeeded }) => reviewNeeded).length }),
            },
          ]}
        />
        <DayPicker day={day} onDay={setDay} />
      </Box>
      <Box sx={{ display: 'flex', gap: 1.5, flex: 1, minHeight: 0 }}>
        <Panel flush sx={{ width: 300, flex: 'none' }}>
          {shown.length === 0 && !isPending ? (
            <EmptyState
              title={t('noAwards')}
              text={ofDay.length === 0 ? t('noAwardsThatDay') : t('noAwardsFilter')}
            />
          ) : (
            <AwardList awards={shown} chosen={award?.key ?? null} onChoose={setChosen} />
          )}
        </Panel>
        <Panel flush sx={{ flex: 1, overflow: 'hidden' }}>
          {award !== undefined && (
            <AwardDetail
              key={award.id}
              award={award}
              versions={versions.filter(({ key }) => key === award.key)}
              day={day}
              onDay={setDay}
              mayEdit={mayEdit}
              onAdd={() => setAdding(true)}
            />
          )}
        </Panel>
      </Box>
      {adding && <EntryPanel kind="award" version={null} day={day} onClose={() => setAdding(false)} />}
    </Box>
  );
}

const keys = new WeakMap<Version<'award'>, string>();
/** Folded once a version, not once a keystroke. */
function keyOf(version: Version<'award'>): string {
  const known = keys.get(version);
  if (known !== undefined) return known;
  const { name, shortName, articles } = version.content;
  const made = ` ${searchKey(`${version.name} ${name} ${shortName} ${articles.join(' ')}`)}`;
  keys.set(version, made);
  return made;
}
