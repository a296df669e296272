import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { PrintSetup } from '#renderer/features/certificates/print/use-print-setup.ts';
import { SheetView } from '#renderer/features/certificates/sheet/sheet-view.tsx';
import { pictureIds, useImageUrls } from '#renderer/features/certificates/sheet/use-image-urls.ts';
import { certificates } from '#renderer/i18n/certificates.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { Moment } from '#renderer/ui/moment.tsx';
import { slotValues } from '#shared/certificate/certificate-data.ts';
import type { CertificatePrint, Recipient } from '#shared/contract/certificates.ts';

interface SheetPreviewProps {
  readonly setup: PrintSetup;
  readonly recipient: Recipient;
  readonly onFile: (print: CertificatePrint) => void;
}

/** The certificate of one recipient as it will print, and every print of it so far. */
export function SheetPreview({ setup, recipient, onFile }: SheetPreviewProps) {
  const t = useTexts(certificates);
  const images = useImageUrls(pictureIds(setup.design?.content));
  const underlay = setup.design?.content.underlay ?? null;
  const name = slotValues(recipient.data).recipient;
  const sheet = setup.place?.(recipient.data).sheet;
  const behind = underlay === null ? undefined : images.get(underlay.imageId);
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      {sheet !== undefined && (
        <Box
          sx={{
            position: 'relative',
            aspectRatio: `${sheet.widthMm} / ${sheet.heightMm}`,
            bgcolor: '#fff',
            border: '1px solid var(--sv-line)',
            overflow: 'hidden',
          }}
        >
          {behind !== undefined && underlay !== null && (
            <Box
              component="img"
              src={behind}
              alt=""
              sx={{
                position: 'absolute',
                left: `${(underlay.xMm / sheet.widthMm) * 100}%`,
                top: `${(underlay.yMm / sheet.heightMm) * 100}%`,
                width: `${(underlay.widthMm / sheet.widthMm) * 100}%`,
                height: `${(underlay.heightMm / sheet.heightMm) * 100}%`,
                opacity: underlay.opacity,
              }}
            />
          )}
          <Box sx={{ position: 'absolute', inset: 0 }}>
            <SheetView sheet={sheet} images={images} label={t('previewOf', { name })} />
          </Box>
        </Box>
      )}
      {recipient.prints.length > 0 && (
        <Box component="section" aria-label={t('history')}>
          <strong>{t('history')}</strong>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5 }}>
            {recipient.prints.map((print) => (
              <PrintLine key={print.id} print={print} onFile={() => onFile(print)} />
            ))}
          </Box>
        </Box>
      )}
    </Box>
  );
}

function PrintLine({ print, onFile }: { readonly print: CertificatePrint; readonly onFile: () => void }) {
  const t = useTexts(certificates);
  const words = [
    t('historyLine', { copy: print.copy, design: print.design }),
    print.serial === '' ? '' : t('historyBlank', { serial: print.serial }),
    print.accountName,
  ].filter((part) => part !== '');
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, alignItems: 'baseline', fontSize: '0.8rem' }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Moment at={print.at} /> · {words.join(' · ')}
        {print.state !== 'printed' && (
          <Box sx={{ color: 'text.secondary' }}>
            {t('historyEnded', { state: t(`print.${print.state}`), reason: print.reason })}
            {print.minutes === '' ? '' : ` (${print.minutes})`}
          </Box>
        )}
      </Box>
      {print.state === 'printed' && (
        <Button size="small" onClick={onFile}>
          {t('file')}
        </Button>
      )}
    </Box>
  );
}
