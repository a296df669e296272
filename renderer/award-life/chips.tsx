import { awardLife } from '#renderer/i18n/award-life.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { StateChip, type Tone } from '#renderer/ui/state-chip.tsx';
import type { DecisionStanding } from '#shared/domain/award-life/decision-life.ts';
import type { AwardStandingState, Delivery } from '#shared/domain/award-life/life.ts';

const STANDING_TONE: Record<AwardStandingState | DecisionStanding, Tone> = {
  'in-force': 'good',
  corrected: 'info',
  'partly-revoked': 'warn',
  revoked: 'bad',
};

/** What an award or a decision amounts to today. */
export function StandingChip({ standing }: { readonly standing: AwardStandingState | DecisionStanding }) {
  const t = useTexts(awardLife);
  return <StateChip tone={STANDING_TONE[standing]}>{t(`standing.${standing}`)}</StateChip>;
}

const DELIVERY_TONE: Record<Delivery, Tone> = {
  waiting: 'warn',
  'handed-over': 'good',
  'given-to-family': 'good',
  'not-delivered': 'bad',
  returned: 'bad',
};

interface DeliveryChipProps {
  readonly delivery: Delivery | null;
  readonly hasObject: boolean;
}

/** Where the certificate is. */
export function DeliveryChip({ delivery, hasObject }: DeliveryChipProps) {
  const t = useTexts(awardLife);
  if (delivery !== null)
    return <StateChip tone={DELIVERY_TONE[delivery]}>{t(`delivery.${delivery}`)}</StateChip>;
  return <StateChip tone="quiet">{t(hasObject ? 'delivery.unknown' : 'delivery.none')}</StateChip>;
}
