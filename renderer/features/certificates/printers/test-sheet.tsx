import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { downloadFile } from '#renderer/api/client.ts';
import { readNumber, writeNumber } from '#renderer/features/certificates/read-number.ts';
import { certificates } from '#renderer/i18n/certificates.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { PRESETS } from '#shared/certificate/presets.ts';
import { composeShift, profileFromCrosses, type Shift } from '#shared/certificate/profile.ts';
import { testCrosses } from '#shared/certificate/test-page.ts';
import type { ProfileRow } from '#shared/contract/certificates.ts';
import { testSheetPath } from '#shared/contract/transport.ts';

/** Paper sizes of the ready layouts, each once. */
const PAPERS = [
  ...new Map(PRESETS.map(({ content: { sheet } }) => [`${sheet.widthMm}x${sheet.heightMm}`, sheet])),
].map(([key, sheet]) => ({ key, sheet }));

const MEASURES = ['ax', 'ay', 'bx', 'by'] as const;

interface TestSheetProps {
  readonly profile: ProfileRow;
  readonly onShift: (shift: Shift) => void;
}

/** Prints the test sheet as the printer is set now, and computes the setting from where two crosses were found. */
export function TestSheet({ profile, onShift }: TestSheetProps) {
  const t = useTexts(certificates);
  const toast = useToast();
  const [paper, setPaper] = useState(PAPERS[0]?.key ?? '');
  const [typed, setTyped] = useState<Record<(typeof MEASURES)[number], string>>({
    ax: '',
    ay: '',
    bx: '',
    by: '',
  });
  const [wrong, setWrong] = useState(false);
  const sheet = PAPERS.find(({ key }) => key === paper)?.sheet ?? { widthMm: 297, heightMm: 210 };
  const [a, b] = testCrosses(sheet);
  const print = useMutation({
    mutationFn: () =>
      downloadFile(testSheetPath(profile.id, sheet.widthMm, sheet.heightMm), `To-thu-may-in-${paper}.pdf`),
    onSuccess: () => toast({ text: t('testSaved') }),
  });
  const use = () => {
    const [ax, ay, bx, by] = MEASURES.map((key) => readNumber(typed[key]));
    const shift =
      ax === null || ay === null || bx === null || by === null
        ? null
        : profileFromCrosses(
            [a, b],
            [
              { xMm: ax ?? 0, yMm: ay ?? 0 },
              { xMm: bx ?? 0, yMm: by ?? 0 },
            ],
          );
    // The sheet was printed with the present setting, so what it shows comes on top of that.
    const composed = shift === null ? null : composeShift(profile.profile, shift);
    setWrong(composed === null);
    if (composed === null) return;
    onShift(composed);
    toast({ text: t('measuresTaken') });
  };
  return (
    <Box
      component="section"
      sx={{ display: 'grid', gap: 1, mt: 2, pt: 1.5, borderTop: '1px solid var(--sv-line)' }}
    >
      <Typography variant="h2">{t('measure')}</Typography>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'end' }}>
        <Box sx={{ flex: 1 }}>
          <SelectInput
            label={t('testPaper')}
            value={paper}
            onChange={(event) => setPaper(event.target.value)}
            options={PAPERS.map(({ key, sheet: { widthMm, heightMm } }) => ({
              value: key,
              label: t('sizeMm', { width: writeNumber(widthMm), height: writeNumber(heightMm) }),
            }))}
          />
        </Box>
        <Button disabled={print.isPending} onClick={() => print.mutate()}>
          {t('testSheet')}
        </Button>
      </Box>
      <RefusalAlert error={print.error} />
      <Box sx={{ color: 'text.secondary' }}>
        {t('measureText', {
          ax: writeNumber(a.xMm),
          ay: writeNumber(a.yMm),
          bx: writeNumber(b.xMm),
          by: writeNumber(b.yMm),
        })}
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1 }}>
        {MEASURES.map((key) => (
          <TextInput
            key={key}
            label={t(`measure.${key}`)}
            inputMode="decimal"
            onChange={(event) => setTyped((known) => ({ ...known, [key]: event.target.value }))}
          />
        ))}
      </Box>
      {wrong && <RefusalAlert error={t('measuresWrong')} />}
      <Box>
        <Button onClick={use}>{t('useMeasures')}</Button>
      </Box>
    </Box>
  );
}
