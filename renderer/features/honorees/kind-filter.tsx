import { honorees } from '#renderer/i18n/honorees.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { ToggleChoice } from '#renderer/ui/toggle-choice.tsx';
import { type HonoreeKind, honoreeKind } from '#shared/contract/basics.ts';

interface KindFilterProps {
  readonly kind: HonoreeKind | null;
  readonly onKind: (kind: HonoreeKind | null) => void;
}

/** All, people, collectives or households. */
export function KindFilter({ kind, onKind }: KindFilterProps) {
  const t = useTexts(honorees);
  return (
    <ToggleChoice<HonoreeKind | 'all'>
      label={t('kindFilter')}
      value={kind ?? 'all'}
      options={[
        { value: 'all', label: t('all') },
        ...honoreeKind.options.map((option) => ({ value: option, label: t(option) })),
      ]}
      onChoose={(next) => onKind(next === 'all' ? null : next)}
    />
  );
}
