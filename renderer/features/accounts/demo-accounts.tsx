import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { accounts } from '#renderer/i18n/accounts.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import type { Role } from '#shared/contract/roles.ts';

/** Common password of the demo office: it opens fictitious data only and is said on the page. */
export const DEMO_PASSWORD = 'SoVang@2026';

interface DemoAccountsProps {
  readonly logins: readonly { readonly login: string; readonly role: Role }[];
  readonly disabled: boolean;
  readonly onChoose: (login: string) => void;
}

/** The accounts of the demo office, one a role, to click. */
export function DemoAccounts({ logins, disabled, onChoose }: DemoAccountsProps) {
  const t = useTexts(accounts);
  return (
    <Box component="section" sx={{ borderTop: '1px solid var(--sv-line)', pt: 1.5, display: 'grid', gap: 1 }}>
      <Typography variant="h2">{t('demoTitle')}</Typography>
      <Box sx={{ display: 'grid', gap: '2px' }}>
        {logins.map(({ login, role }) => (
          <Box
            key={login}
            component="button"
            type="button"
            disabled={disabled}
            onClick={() => onChoose(login)}
            sx={{
              display: 'grid',
              gridTemplateColumns: '84px 118px 1fr',
              gap: 1,
              alignItems: 'baseline',
              p: '6px 8px',
              font: 'inherit',
              textAlign: 'left',
              color: 'inherit',
              bgcolor: 'transparent',
              border: 0,
              borderRadius: '7px',
              cursor: 'pointer',
              '&:hover': { bgcolor: 'var(--sv-red-soft)' },
            }}
          >
            <Box component="span" sx={{ fontWeight: 600, color: 'primary.main' }}>
              {login}
            </Box>
            <span>{t(`role_${role}`)}</span>
            <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8rem' }}>
              {t(`does_${role}`)}
            </Box>
          </Box>
        ))}
      </Box>
      <Box sx={{ color: 'text.secondary' }}>{t('demoPassword', { password: DEMO_PASSWORD })}</Box>
    </Box>
  );
}
