import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import GlobalStyles from '@mui/material/GlobalStyles';
import { useState } from 'react';
import { accounts } from '#renderer/i18n/accounts.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { FullPage } from '#renderer/ui/full-page.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { formatDate, todayIso } from '#shared/vietnamese/dates.ts';
import { recoveryKeyGroups } from './recovery-key-groups.ts';

interface RecoveryKeySheetProps {
  readonly recoveryKey: string;
  readonly office: string;
  readonly onDone: () => void;
}

/** The recovery key, once, in big groups; it is never stored in the window. */
export function RecoveryKeySheet({ recoveryKey, office, onDone }: RecoveryKeySheetProps) {
  const t = useTexts(accounts);
  const [kept, setKept] = useState(false);
  const groups = recoveryKeyGroups(recoveryKey);
  return (
    <FullPage title={t('keyTitle')} width={640}>
      <GlobalStyles
        styles={{
          '@page': { size: 'A4', margin: '2cm' },
          '@media print': { '.no-print': { display: 'none' } },
        }}
      />
      <Box>{t('keyText')}</Box>
      <Box
        component="ol"
        aria-label={t('recoveryKey')}
        sx={{
          listStyle: 'none',
          m: 0,
          p: 2,
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fill, minmax(110px, 1fr))',
          gap: 1.5,
          border: '1px solid var(--sv-gold)',
          borderRadius: 1,
          bgcolor: 'var(--sv-raised)',
        }}
      >
        {groups.map((group, index) => (
          <Box
            component="li"
            // biome-ignore lint/suspicious/noArrayIndexKey: groups of one key may repeat and never move
            key={index}
            sx={{
              fontFamily: 'Consolas, "DejaVu Sans Mono", monospace',
              fontSize: '1.35rem',
              fontWeight: 600,
              letterSpacing: '0.06em',
              textAlign: 'center',
            }}
          >
            {group}
          </Box>
        ))}
      </Box>
      <Box sx={{ color: 'text.secondary', fontSize: '0.8rem' }}>
        {t('keyOffice', { office })} · {t('keyMade', { date: formatDate(todayIso(new Date())) })}
      </Box>
      <Box className="no-print" sx={{ display: 'grid', gap: 1.5, justifyItems: 'start' }}>
        <Button onClick={() => window.print()}>{t('keyPrint')}</Button>
        <FormControlLabel
          control={<Checkbox checked={kept} onChange={(_event, checked) => setKept(checked)} />}
          label={t('keyKept')}
        />
        <PrimaryButton disabled={!kept} onClick={onDone}>
          {t('keyDone')}
        </PrimaryButton>
      </Box>
    </FullPage>
  );
}
