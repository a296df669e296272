import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { archiveSearch } from '#renderer/i18n/archive-search.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { SidePanel } from '#renderer/ui/side-panel.tsx';

/** The language of the box by examples, simplest first. */
const EXAMPLES = [
  ['plain', 'nguyen hoa so giao duc 2014'],
  ['accent', 'Nguyễn Thị Hoà'],
  ['initials', 'nth'],
  ['phrase', '"Sở Giáo dục và Đào tạo"'],
  ['year', 'năm:2014..2016'],
  ['unit', 'đơn vị:"Sở Y tế"'],
  ['decision', 'số:123/QĐ-UBND'],
  ['award', 'hình thức:bằng khen'],
  ['kind', 'đối tượng:tập thể'],
  ['or', 'hiến máu HOẶC nhân đạo'],
  ['not', 'nguyen hoa -"Sở Y tế"'],
] as const;

interface QueryHelpProps {
  readonly onTry: (text: string) => void;
  readonly onClose: () => void;
}

/** How to type in the box: every example can be tried by a click. */
export function QueryHelp({ onTry, onClose }: QueryHelpProps) {
  const s = useTexts(archiveSearch);
  return (
    <SidePanel open title={s('helpTitle')} onClose={onClose} width={400}>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <div>{s('helpIntro')}</div>
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
          {EXAMPLES.map(([what, example]) => (
            <li key={what}>
              <Box sx={{ color: 'text.secondary', fontSize: '0.8rem' }}>{s(`help.${what}`)}</Box>
              <Button
                data-autofocus={what === 'plain' ? true : undefined}
                size="small"
                onClick={() => onTry(example)}
                sx={{ justifyContent: 'flex-start', textAlign: 'left', fontWeight: 500 }}
              >
                {example}
              </Button>
            </li>
          ))}
        </Box>
        <Box sx={{ color: 'text.secondary' }}>{s('helpKeys')}</Box>
      </Box>
    </SidePanel>
  );
}
