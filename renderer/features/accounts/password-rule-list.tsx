import Box from '@mui/material/Box';
import { accounts } from '#renderer/i18n/accounts.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { PASSWORD_RULES } from './password-rules.ts';

/** The rules of a password, each with whether it is met, in words as well as by its mark. */
export function PasswordRuleList({ text }: { text: string }) {
  const t = useTexts(accounts);
  return (
    <Box sx={{ fontSize: '0.8rem', color: 'text.secondary' }} aria-live="polite">
      {t('rules')}
      <Box
        component="ul"
        sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexWrap: 'wrap', columnGap: 2 }}
      >
        {PASSWORD_RULES.map((rule) => {
          const met = rule.holds(text);
          return (
            <Box component="li" key={rule.key} sx={{ color: met ? 'success.main' : 'text.secondary' }}>
              <span aria-hidden="true">{met ? '✓ ' : '○ '}</span>
              {t(`rule_${rule.key}`)}
              <span className="visually-hidden">{` (${t(met ? 'ruleMet' : 'ruleMissing')})`}</span>
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}
