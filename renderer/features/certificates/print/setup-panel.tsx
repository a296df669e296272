import Box from '@mui/material/Box';
import type { PrintSetup } from '#renderer/features/certificates/print/use-print-setup.ts';
import { certificates } from '#renderer/i18n/certificates.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { problemSentence } from '#shared/certificate/problems.ts';

/** Problems named one by one; the rest is counted. */
const SHOWN = 4;

interface SetupPanelProps {
  readonly setup: PrintSetup;
  readonly firstSerial: { readonly text: string; readonly wrong: boolean };
  readonly onFirstSerial: (text: string) => void;
  readonly expectedGolden: string | null;
  readonly revoked: number;
}

/** Design, printer, blanks; what the golden book gives next; what must be corrected first. */
export function SetupPanel({ setup, firstSerial, onFirstSerial, expectedGolden, revoked }: SetupPanelProps) {
  const t = useTexts(certificates);
  if (setup.designs.length === 0 && !setup.pending)
    return (
      <RefusalAlert
        error={t('noDesign')}
        action={<a href="#/certificates?part=designs">{t('openDesigns')}</a>}
      />
    );
  const serials = setup.stock !== undefined && setup.stock.serialDigits > 0;
  return (
    <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: '1fr 1fr', alignItems: 'start' }}>
      <Box sx={{ gridColumn: '1 / -1' }}>
        <SelectInput
          label={t('design')}
          value={setup.design?.id ?? ''}
          onChange={(event) => setup.choose({ design: event.target.value })}
          options={setup.designs.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Box>
      <SelectInput
        label={t('printer')}
        value={setup.profileId ?? ''}
        onChange={(event) => setup.choose({ profile: event.target.value })}
        options={[
          ...setup.profiles.map(({ id, profile }) => ({ value: id, label: profile.name })),
          { value: '', label: t('printerNone') },
        ]}
      />
      <SelectInput
        label={t('stock')}
        value={setup.stock?.id ?? ''}
        onChange={(event) => setup.choose({ stock: event.target.value })}
        options={[
          ...(setup.onBlanks ? [] : [{ value: '', label: t('stockNone') }]),
          ...setup.stocks.map(({ id, name, left }) => ({ value: id, label: t('stockLeft', { name, left }) })),
        ]}
      />
      {serials && (
        <Box sx={{ gridColumn: '1 / -1' }}>
          <TextInput
            label={t('firstSerial')}
            optional
            inputMode="numeric"
            defaultValue={firstSerial.text}
            error={firstSerial.wrong ? t('firstSerialWrong') : undefined}
            help={t('firstSerialHelp', { next: setup.stock?.nextSerial ?? '' })}
            onChange={(event) => onFirstSerial(event.target.value)}
          />
        </Box>
      )}
      <Box sx={{ gridColumn: '1 / -1', display: 'grid', gap: 0.75 }}>
        {setup.onBlanks && setup.stock === undefined && !setup.pending && (
          <RefusalAlert
            error={t('stockMissing')}
            action={<a href="#/certificates?part=blanks">{t('section_blanks')}</a>}
          />
        )}
        {expectedGolden === null ? (
          <RefusalAlert error={t('goldenMissing')} action={<a href="#/registers">{t('openRegisters')}</a>} />
        ) : (
          <Box sx={{ color: 'text.secondary' }}>{t('goldenNext', { number: expectedGolden })}</Box>
        )}
        {revoked > 0 && <Box sx={{ color: 'warning.main' }}>{t('revokedNote', { count: revoked })}</Box>}
        <ProblemList setup={setup} />
      </Box>
    </Box>
  );
}

function ProblemList({ setup }: { readonly setup: PrintSetup }) {
  const t = useTexts(certificates);
  const language = useLanguage();
  if (setup.place === null) return null;
  const sentences = [...new Set(setup.problems.map(({ problem }) => problemSentence(problem, language)))];
  if (sentences.length === 0) return <Box sx={{ color: 'success.main' }}>{t('checkFine')}</Box>;
  return (
    <Box role="alert" sx={{ p: 1, borderRadius: 1, bgcolor: 'var(--sv-bad-bg)', color: 'var(--sv-bad-ink)' }}>
      <strong>{t('checkProblems', { count: sentences.length })}</strong>
      <Box component="ul" sx={{ m: 0, pl: 2.25 }}>
        {sentences.slice(0, SHOWN).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </Box>
      {sentences.length > SHOWN && t('checkMore', { count: sentences.length - SHOWN })}
    </Box>
  );
}
