import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { closeHelp, useHelpPart } from '#renderer/app/help/help-state.ts';
import { KeyList } from '#renderer/app/help/key-list.tsx';
import { help } from '#renderer/i18n/help.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { SidePanel } from '#renderer/ui/side-panel.tsx';

const LINKS = [
  { path: '/units', key: 'goUnits' },
  { path: '/nominations', key: 'goNominations' },
  { path: '/council', key: 'goCouncil' },
  { path: '/decisions', key: 'goDecisions' },
  { path: '/documents', key: 'goDocuments' },
  { path: '/search', key: 'goSearch' },
] as const;
const DOCUMENTS = ['documents1', 'documents2', 'documents3', 'documents4', 'documents5'] as const;
const STEPS = ['step1', 'step2', 'step3', 'step4', 'step5', 'step6', 'step7', 'step8'] as const;

/** F1: the main job in eight steps. Shift+?: the keys. */
export function HelpPanel() {
  const t = useTexts(help);
  const part = useHelpPart();
  return (
    <SidePanel
      open={part !== null}
      title={part === 'keys' ? t('keysTitle') : t('title')}
      onClose={closeHelp}
      width={400}
    >
      {part === 'keys' ? <KeyList /> : <Guide />}
    </SidePanel>
  );
}

function Guide() {
  const t = useTexts(help);
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Box>{t('intro')}</Box>
      <Box component="ol" sx={{ m: 0, pl: '20px', display: 'grid', gap: 1 }}>
        {STEPS.map((step) => (
          <li key={step}>{t(step)}</li>
        ))}
      </Box>
      <Typography variant="h3" component="h3">
        {t('documentsTitle')}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: '20px', display: 'grid', gap: 1 }}>
        {DOCUMENTS.map((line) => (
          <li key={line}>{t(line)}</li>
        ))}
      </Box>
      <Box sx={{ color: 'text.secondary' }}>{t('safety')}</Box>
      <Box
        component="ul"
        sx={{ m: 0, p: 0, listStyle: 'none', display: 'flex', flexWrap: 'wrap', gap: '6px 14px' }}
      >
        {LINKS.map((link) => (
          <li key={link.path}>
            <a href={`#${link.path}`} onClick={closeHelp}>
              {t(link.key)}
            </a>
          </li>
        ))}
      </Box>
    </Box>
  );
}
