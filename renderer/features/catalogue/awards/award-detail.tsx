import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactNode, useState } from 'react';
import { useMay } from '#renderer/api/client.ts';
import { catalogueLaw } from '#renderer/i18n/catalogue-law.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { FactList } from '#renderer/ui/fact-list.tsx';
import { fullDate } from '#renderer/ui/format.ts';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import { citationText } from '#shared/domain/catalogue/citation-text.ts';
import { SUBJECT_WORDS, TYPE_WORDS } from '#shared/domain/catalogue/condition-words.ts';
import { INTERPRETATIONS } from '#shared/domain/catalogue/interpretations.ts';
import { REVIEW_REASONS } from '#shared/domain/catalogue/review-reasons.ts';
import { ConfirmEntry } from '../edit/confirm-entry.tsx';
import { EntryHistory } from '../edit/entry-history.tsx';
import { EntryPanel } from '../edit/entry-panel.tsx';
import { OfficeSettings } from '../office-settings.tsx';
import { ReviewChip } from '../review-chip.tsx';
import { standingOn, useNameOf, type Version } from '../use-catalogue.ts';
import { AwardBonus } from './award-bonus.tsx';
import { AwardPapers } from './award-papers.tsx';
import { Cite, RouteCard } from './route-card.tsx';

interface AwardDetailProps {
  readonly award: Version<'award'>;
  readonly versions: readonly Version<'award'>[];
  readonly day: string;
  readonly onDay: (day: string) => void;
  readonly mayEdit: boolean;
  readonly onAdd: () => void;
}

type Open = 'edit' | 'history' | 'confirm' | 'settings' | null;

/** Everything the catalogue knows of one award on a day, in plain sentences with their citations. */
export function AwardDetail({ award, versions, day, onDay, mayEdit, onAdd }: AwardDetailProps) {
  const t = useTexts(catalogueLaw);
  const mayIntervene = useMay('secretary');
  const nameOf = useNameOf(day);
  const [open, setOpen] = useState<Open>(null);
  const rule = award.content;
  const readings = INTERPRETATIONS.filter(({ id }) =>
    rule.routes.some((route) => route.interpretations.includes(id)),
  );
  const reasons = REVIEW_REASONS.filter(({ id }) => rule.reviewReasons.includes(id));
  const close = () => setOpen(null);
  return (
    <Box
      sx={{
        height: '100%',
        overflow: 'auto',
        p: '12px 16px',
        display: 'grid',
        gap: 2,
        alignContent: 'start',
      }}
    >
      <Box sx={{ display: 'grid', gap: 0.75 }}>
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
          <Typography variant="h2" sx={{ fontSize: '1.05rem', flex: '1 1 260px' }}>
            {award.name}
          </Typography>
          <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
            <Button size="small" onClick={() => setOpen('history')}>
              {t('history')}
            </Button>
            {mayIntervene && (
              <Button size="small" onClick={() => setOpen('settings')}>
                {t('officeSettings')}
              </Button>
            )}
            {mayEdit && award.reviewNeeded && (
              <Button size="small" onClick={() => setOpen('confirm')}>
                {t('confirm')}
              </Button>
            )}
            {mayEdit && (
              <Button size="small" onClick={() => setOpen('edit')}>
                {t('edit')}
              </Button>
            )}
          </Box>
        </Box>
        <Box sx={{ color: 'text.secondary' }}>
          {[
            t(`class_${rule.class}`),
            t(`level_${rule.level}`),
            rule.subjects.map((subject) => SUBJECT_WORDS[subject]).join(', '),
            validity(t, award),
          ].join(' · ')}
        </Box>
        <Box sx={{ display: 'flex', gap: 0.75, flexWrap: 'wrap', alignItems: 'center' }}>
          <ReviewChip needed={award.reviewNeeded} />
          {rule.name !== award.name && (
            <StateChip tone="quiet">{t('lawName', { name: rule.name })}</StateChip>
          )}
          {award.confirmedBy !== null && award.confirmedAt !== null && (
            <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8rem' }}>
              {t('confirmedBy', { who: award.confirmedBy, date: fullDate(award.confirmedAt.slice(0, 10)) })}
            </Box>
          )}
        </Box>
      </Box>

      <Part title={t('authority')}>
        <FactList
          nameWidth={128}
          facts={[
            {
              name: t('decides'),
              value: (
                <Lines
                  lines={rule.decidedBy.map(({ office, cite, validFrom, validTo }) => ({
                    key: `${office}${validFrom ?? ''}`,
                    faded: standingOn({ validFrom: validFrom ?? '0000', validTo }, day) !== 'inForce',
                    line: (
                      <>
                        {nameOf(office)} <Cite cite={cite} />
                        {validTo !== null && ` (${t('until', { date: fullDate(validTo) })})`}
                      </>
                    ),
                  }))}
                />
              ),
            },
            {
              name: t('proposes'),
              value: rule.proposedBy.length > 0 && (
                <Lines
                  lines={rule.proposedBy.map(({ office, cite }) => ({
                    key: office,
                    faded: false,
                    line: (
                      <>
                        {nameOf(office)} <Cite cite={cite} />
                      </>
                    ),
                  }))}
                />
              ),
            },
            { name: t('types'), value: rule.types.map((type) => TYPE_WORDS[type]).join(', ') },
            { name: t('articles'), value: rule.articles.map(citationText).join(', ') },
          ]}
        />
      </Part>

      <Part title={t('criteria', { count: rule.routes.length })}>
        {rule.routes.length === 0 ? (
          <Box sx={{ color: 'text.secondary' }}>{t('noRoutes')}</Box>
        ) : (
          <Box sx={{ display: 'grid', gap: 1 }}>
            {rule.routes.map((route) => (
              <RouteCard key={route.id} route={route} nameOf={nameOf} />
            ))}
          </Box>
        )}
      </Part>

      <Part title={t('dossier')}>
        <AwardPapers setKey={rule.dossierSet} day={day} />
        <FactList
          nameWidth={128}
          facts={[
            {
              name: t('opinions'),
              value: rule.opinions.required ? t('opinionsNeeded') : t('notNeeded'),
            },
            {
              name: t('posting'),
              value: !rule.posting.required
                ? t('notNeeded')
                : rule.posting.minWorkingDays === null
                  ? t('postingNeeded')
                  : t('postingDays', { count: rule.posting.minWorkingDays }),
            },
            {
              name: t('council'),
              value:
                rule.councilPercent === null
                  ? `${t('councilByOffice')}${rule.councilPercentSeen === undefined ? '' : ` ${t('seen', { what: rule.councilPercentSeen })}`}`
                  : t('councilAtLeast', { percent: String(rule.councilPercent).replace('.', ',') }),
            },
            {
              name: t('simpleProcedure'),
              value: rule.simpleProcedure.allowed
                ? t('simpleAllowed', { cite: citationText(rule.simpleProcedure.cite) })
                : t('simpleNot'),
            },
          ]}
        />
      </Part>

      <Part title={t('benefits')}>
        <AwardBonus awardKey={award.key} subjects={rule.subjects} day={day} />
        <FactList
          nameWidth={128}
          facts={[
            { name: t('certificate'), value: certificateWords(t, rule.certificate.objects) },
            { name: t('retention'), value: rule.retentionClass === null ? '' : nameOf(rule.retentionClass) },
            { name: t('note'), value: rule.note ?? '' },
          ]}
        />
      </Part>

      {(reasons.length > 0 || readings.length > 0) && (
        <Part title={t('careful')}>
          <Box component="ul" sx={{ m: 0, pl: 2.25, display: 'grid', gap: 0.5 }}>
            {award.reviewNeeded && reasons.map(({ id, reason }) => <li key={id}>{reason}</li>)}
            {readings.map(({ id, reading, cite }) => (
              <li key={id}>
                {reading} <Cite cite={cite} />
              </li>
            ))}
          </Box>
        </Part>
      )}

      <Part title={t('periods')}>
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          {versions.map((version) => (
            <Button
              key={version.id}
              size="small"
              aria-pressed={version.id === award.id}
              onClick={() => onDay(version.validFrom)}
              sx={version.id === award.id ? { bgcolor: 'var(--sv-red-soft)', color: 'primary.main' } : {}}
            >
              {validity(t, version)}
            </Button>
          ))}
        </Box>
        <Box sx={{ color: 'text.secondary', fontSize: '0.8rem' }}>
          {t('source', { text: award.sourceText })}
        </Box>
        {mayEdit && (
          <Box>
            <Button size="small" onClick={onAdd}>
              {t('addAward')}
            </Button>
          </Box>
        )}
      </Part>

      {open === 'history' && (
        <EntryHistory kind="award" entryKey={award.key} title={award.name} onClose={close} />
      )}
      {open === 'confirm' && <ConfirmEntry versions={[award]} onClose={close} />}
      {open === 'edit' && <EntryPanel kind="award" version={award} day={day} onClose={close} />}
      {open === 'settings' && <OfficeSettings awardKey={award.key} onClose={close} />}
    </Box>
  );
}

type SayLaw = ReturnType<typeof useTexts<typeof catalogueLaw>>;

const validity = (t: SayLaw, { validFrom, validTo }: { validFrom: string; validTo: string | null }) =>
  validTo === null
    ? t('since', { date: fullDate(validFrom) })
    : t('fromTo', { from: fullDate(validFrom), to: fullDate(validTo) });

const OBJECTS = [
  'bang',
  'bang-chung-nhan',
  'giay-khen',
  'khung',
  'huy-hieu',
  'hop-dung-huy-hieu',
  'co',
  'huan-chuong',
  'huy-chuong',
  'ky-niem-chuong',
  'hop-dung-ky-niem-chuong',
] as const;
type CertificateObject = (typeof OBJECTS)[number];
const isObject = (text: string): text is CertificateObject => (OBJECTS as readonly string[]).includes(text);

function certificateWords(t: SayLaw, objects: readonly string[]): string {
  return objects
    .map((object) => (isObject(object) ? t(`object_${object}`) : object.replace(/-/gu, ' ')))
    .join(', ');
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box component="section" sx={{ display: 'grid', gap: 1 }}>
      <Typography variant="h3" sx={{ borderBottom: '1px solid var(--sv-line)', pb: 0.5 }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}

function Lines({ lines }: { lines: readonly { key: string; faded: boolean; line: ReactNode }[] }) {
  return (
    <>
      {lines.map(({ key, faded, line }) => (
        <Box key={key} sx={faded ? { color: 'text.secondary' } : {}}>
          {line}
        </Box>
      ))}
    </>
  );
}
