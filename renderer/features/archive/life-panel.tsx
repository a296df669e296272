import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, useMay } from '#renderer/api/client.ts';
import { DeliveryChip, StandingChip } from '#renderer/award-life/chips.tsx';
import { CorrectionPanel } from '#renderer/award-life/correction-panel.tsx';
import { DeliveryPanel } from '#renderer/award-life/delivery-panel.tsx';
import { changeWords, groundWords } from '#renderer/award-life/life-words.ts';
import { RevocationPanel } from '#renderer/award-life/revocation-panel.tsx';
import { RecoveryPanel } from '#renderer/features/archive/recovery-panel.tsx';
import { ReissuePanel } from '#renderer/features/archive/reissue-panel.tsx';
import { awardLife } from '#renderer/i18n/award-life.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { FactList } from '#renderer/ui/fact-list.tsx';
import { fullDate } from '#renderer/ui/format.ts';
import { Panel } from '#renderer/ui/panel.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import type { AwardHit } from '#shared/contract/archive.ts';
import type { AwardLifeRecord, RecoveryState } from '#shared/contract/award-life.ts';
import type { DocumentRef } from '#shared/domain/award-life/event.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';
import { OutsideCorrection, OutsideRevocation, RestorePanel } from './outside-panels.tsx';

/** Roles that record what happens to an award (contract: archive.recordDelivery). */
const EDITORS = ['clerk', 'secretary', 'archivist'] as const;
/** Roles that record what another office has changed (contract: archive.recordRevocation). */
const RECORDERS = ['secretary', 'approver'] as const;
/** Roles that draft documents (contract: documents.draft). */
const WRITERS = ['secretary', 'clerk', 'archivist', 'approver'] as const;

interface LifePanelProps {
  readonly award: AwardHit;
  readonly life: AwardLifeRecord;
}

type Open =
  | 'delivery'
  | 'reissue'
  | 'revocation'
  | 'correction'
  | 'object'
  | 'money'
  | 'outside-revocation'
  | 'outside-correction'
  | 'restore';

/** What has become of an award since its decision, and what can be done about it now. */
export function LifePanel({ award, life }: LifePanelProps) {
  const t = useTexts(awardLife);
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const source = { type: 'award' as const, id: award.id };
  const corrected = {
    shown: {
      honorific: award.honorific ?? '',
      name: award.name,
      position: award.position,
      unit: award.unit,
      reason: award.reason,
    },
    isPerson: award.kind === 'person',
    decisionNumber: award.decisionNumber,
  };
  return (
    <Panel title={t('afterDecision')} aside={<StandingChip standing={life.standing} />}>
      <LifeFacts life={life} />
      <Reissues award={award} life={life} />
      <LifeActs life={life} onOpen={setOpen} />
      {open === 'delivery' && <DeliveryPanel awardIds={[award.id]} onClose={close} />}
      {open === 'reissue' && <ReissuePanel awardId={award.id} onClose={close} />}
      {(open === 'object' || open === 'money') && (
        <RecoveryPanel awardId={award.id} what={open} onClose={close} />
      )}
      {open === 'revocation' && (
        <RevocationPanel source={source} awards={[award]} whole={false} onClose={close} />
      )}
      {open === 'correction' && (
        <CorrectionPanel source={source} awards={[award]} corrected={corrected} onClose={close} />
      )}
      {open === 'outside-revocation' && (
        <OutsideRevocation awardId={award.id} decider={life.decider} onClose={close} />
      )}
      {open === 'outside-correction' && (
        <OutsideCorrection awardId={award.id} corrected={corrected} onClose={close} />
      )}
      {open === 'restore' && <RestorePanel awardId={award.id} onClose={close} />}
    </Panel>
  );
}

function LifeFacts({ life }: { readonly life: AwardLifeRecord }) {
  const t = useTexts(awardLife);
  const language = useLanguage();
  const { revocation } = life;
  const recovery = (one: RecoveryState) =>
    t(`recovery.${one.state}`, { date: fullDate((one.state === 'done' ? one.on : one.due) ?? '') });
  const delivered = [life.deliveredOn === null ? '' : fullDate(life.deliveredOn), life.receiver].filter(
    (part) => part !== '',
  );
  const facts: { name: string; value: ReactNode }[] = [
    {
      name: t('columnDelivery'),
      value: (
        <>
          <DeliveryChip delivery={life.delivery} hasObject={life.hasObject} />
          {delivered.length > 0 && ` ${delivered.join(' · ')}`}
        </>
      ),
    },
    ...life.corrections.map(({ by, changes }) => ({
      name: t('event.corrected'),
      value: (
        <>
          <DocumentLink by={by} words={t('byLetter', { number: by.number, date: fullDate(by.date) })} />
          {changes.map((change) => (
            <Box key={change.field}>{changeWords(change, t)}</Box>
          ))}
        </>
      ),
    })),
    ...(revocation === null
      ? []
      : [
          {
            name: t('revokedBy'),
            value: (
              <>
                <DocumentLink
                  by={revocation.by}
                  words={t('byDecision', {
                    number: revocation.by.number,
                    date: fullDate(revocation.by.date),
                  })}
                />
                <Box>{revocation.office}</Box>
              </>
            ),
          },
          {
            name: t('ground'),
            value: [groundWords(revocation.ground, language, t), revocation.reason]
              .filter((part) => part !== '')
              .join('; '),
          },
          { name: t('recovery.object'), value: recovery(life.object) },
          { name: t('recovery.money'), value: recovery(life.money) },
        ]),
  ];
  return <FactList facts={facts} />;
}

/** A document that changed the award: a link where it was issued here. */
function DocumentLink({ by, words }: { readonly by: DocumentRef; readonly words: string }) {
  return by.id === null ? <span>{words}</span> : <a href={`#/documents/${by.id}`}>{words}</a>;
}

/** Copies asked for, and those that wait for the printer. */
function Reissues({ award, life }: LifePanelProps) {
  const t = useTexts(awardLife);
  const mayRecord = useMay(EDITORS);
  const printed = useMutation(api.archive.recordReissuePrinted.mutationOptions());
  if (life.reissues.length === 0) return null;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: '8px 0 0', display: 'grid', gap: 0.5 }}>
      {life.reissues.map((one) => {
        const last = one.firstCopy + one.copies - 1;
        const state =
          one.printedOn === null ? t('waitsForPrint') : t('printedOn', { date: fullDate(one.printedOn) });
        const facts = { sort: t(`sort.${one.sort}`), copy: one.firstCopy, last, state };
        return (
          <Box component="li" key={one.id} sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
            <span title={one.reason}>{t(one.copies === 1 ? 'reissueLine' : 'reissueLines', facts)}</span>
            {one.printedOn === null && mayRecord && life.standing !== 'revoked' && (
              <Button
                size="small"
                disabled={printed.isPending}
                onClick={() =>
                  printed.mutate({
                    ...{ entry: crypto.randomUUID(), awardId: award.id, asked: one.id, note: '' },
                    on: todayIso(new Date()),
                  })
                }
              >
                {t('markPrinted')}
              </Button>
            )}
          </Box>
        );
      })}
      <RefusalAlert error={printed.error} />
    </Box>
  );
}

interface LifeActsProps {
  readonly life: AwardLifeRecord;
  readonly onOpen: (what: Open) => void;
}

/** Only what the rules let happen now; the office refuses the rest all the same. */
function LifeActs({ life, onOpen }: LifeActsProps) {
  const t = useTexts(awardLife);
  const mayRecord = useMay(EDITORS);
  const mayWrite = useMay(WRITERS);
  const mayOutside = useMay(RECORDERS);
  const mayRestore = useMay(['approver']);
  const stands = life.standing !== 'revoked';
  const open = (one: RecoveryState) => one.state === 'due' || one.state === 'late';
  const acts: readonly (readonly [shown: boolean, what: Open, text: string])[] = [
    [mayRecord && stands && life.hasObject, 'delivery', t('recordDelivery')],
    [mayRecord && stands && life.hasObject, 'reissue', t('reissue')],
    [mayRecord && open(life.object), 'object', t('recoverObject')],
    [mayRecord && open(life.money), 'money', t('recoverMoney')],
    [mayWrite && stands && life.decidedByUs, 'correction', t('correct')],
    [mayWrite && stands && life.decidedByUs, 'revocation', t('revoke')],
    [mayOutside && stands && !life.decidedHere, 'outside-correction', t('correctOutside')],
    [mayOutside && stands && !life.decidedHere, 'outside-revocation', t('revokeOutside')],
    [mayRestore && !stands, 'restore', t('restore')],
  ];
  const shown = acts.filter(([may]) => may);
  if (shown.length === 0) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, pt: 1.5 }}>
      {shown.map(([, what, text]) => (
        <Button key={what} size="small" onClick={() => onOpen(what)}>
          {text}
        </Button>
      ))}
    </Box>
  );
}
