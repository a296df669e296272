import Box from '@mui/material/Box';
import { useLanguage } from '#renderer/i18n/language.ts';
import { count } from '#renderer/ui/format.ts';
import type { YearLine } from './year-bars.tsx';

/** The numbers behind the bars. */
export function YearTable({
  label,
  lines,
  year,
}: {
  label: string;
  lines: readonly YearLine[];
  year: number;
}) {
  const language = useLanguage();
  return (
    <Box
      component="table"
      sx={{
        width: '100%',
        borderCollapse: 'collapse',
        '& th, & td': {
          borderBottom: '1px solid var(--sv-line)',
          py: '3px',
          textAlign: 'left',
          fontWeight: 400,
        },
        '& thead th': { color: 'text.secondary', fontWeight: 600, fontSize: '0.8rem' },
        '& .number': { textAlign: 'right', pl: 1.5 },
      }}
    >
      <thead>
        <tr>
          <th scope="col">{label}</th>
          <th scope="col" className="number">
            {year}
          </th>
          <th scope="col" className="number">
            {year - 1}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key}>
            <th scope="row">{line.label}</th>
            <td className="number">{count(line.thisYear, language)}</td>
            <td className="number">{count(line.lastYear, language)}</td>
          </tr>
        ))}
      </tbody>
    </Box>
  );
}
