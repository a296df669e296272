import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMemo, useState } from 'react';
import { useMay } from '#renderer/api/client.ts';
import { EndDialog, PrintDialog } from '#renderer/features/certificates/print/print-dialogs.tsx';
import { isPrintable, printStanding, sortChoice } from '#renderer/features/certificates/print/print-state.ts';
import { recipientColumns } from '#renderer/features/certificates/print/recipient-columns.tsx';
import { SetupPanel } from '#renderer/features/certificates/print/setup-panel.tsx';
import { SheetPreview } from '#renderer/features/certificates/print/sheet-preview.tsx';
import { usePrintSetup } from '#renderer/features/certificates/print/use-print-setup.ts';
import { usePrinting } from '#renderer/features/certificates/print/use-printing.ts';
import { writeNumber } from '#renderer/features/certificates/read-number.ts';
import { certificates } from '#renderer/i18n/certificates.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DataTable } from '#renderer/ui/data-table.tsx';
import { FillHeight } from '#renderer/ui/fill-height.tsx';
import { fullDate } from '#renderer/ui/format.ts';
import { Page } from '#renderer/ui/page.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { useShortcut } from '#renderer/ui/use-shortcut.ts';
import { slotValues } from '#shared/certificate/certificate-data.ts';
import type { Recipient } from '#shared/contract/certificates.ts';

export interface PrintedFor {
  readonly number: string;
  readonly date: string;
  readonly award: string;
  readonly awardTypeId: string;
  readonly expectedGolden: string | null;
  readonly recipients: readonly Recipient[];
}

interface PrintDeskProps {
  readonly whom: PrintedFor;
  /** One award, asked for by itself. */
  readonly one: boolean;
}

type Open = { readonly what: 'print' | 'spoil' | 'unprint'; readonly id: string } | null;

/** Recipients, the sheet of the one looked at, how it is printed, and the red button. */
export function PrintDesk({ whom, one }: PrintDeskProps) {
  const t = useTexts(certificates);
  const mayPrint = useMay(['clerk', 'secretary']);
  const { recipients } = whom;
  const printable = useMemo(() => recipients.filter(isPrintable), [recipients]);
  const [picked, setPicked] = useState<ReadonlySet<string> | null>(null);
  const chosen = useMemo(
    () => picked ?? new Set(printable.map(({ awardId }) => awardId)),
    [picked, printable],
  );
  const choice = sortChoice(recipients, chosen);
  const setup = usePrintSetup(whom.awardTypeId, choice.printable);
  const printing = usePrinting(setup, whom.number);
  const [active, setActive] = useState<string | null>(null);
  const [open, setOpen] = useState<Open>(null);
  const [serial, setSerial] = useState('');
  const faulty = useMemo(() => new Set(setup.problems.map(({ awardId }) => awardId)), [setup.problems]);
  const columns = useMemo(() => recipientColumns(t, faulty), [t, faulty]);
  const shown = recipients.find(({ awardId }) => awardId === active) ?? recipients[0];
  const reissue = one ? recipients[0]?.reissues[0] : undefined;
  const firstSerial = serial.trim() === '' ? null : Number(serial.trim());
  const serialWrong = serial.trim() !== '' && !/^\d{1,15}$/u.test(serial.trim());
  const count = choice.printable.length > 0 ? choice.printable.length : (reissue?.copies ?? 0);
  const blocked =
    count === 0 ||
    setup.design === undefined ||
    setup.problems.length > 0 ||
    whom.expectedGolden === null ||
    serialWrong ||
    (setup.onBlanks && setup.stock === undefined);
  const openDialog = (what: 'print' | 'spoil' | 'unprint') => setOpen({ what, id: crypto.randomUUID() });
  useShortcut('ctrl+p', () => openDialog('print'), { label: t('title'), enabled: mayPrint && !blocked });
  const left = recipients.filter(isPrintable).length;
  const only = recipients[0];

  return (
    <Page
      title={
        one && only !== undefined
          ? t('printOneTitle', { name: slotValues(only.data).recipient })
          : t('printTitle', { number: whom.number })
      }
      facts={t('printFacts', {
        award: whom.award,
        date: fullDate(whom.date),
        total: recipients.length,
        left,
      })}
      actions={
        mayPrint && (
          <>
            {choice.printed.length > 0 && (
              <>
                <Button onClick={() => openDialog('unprint')}>{t('unprint')}</Button>
                <Button onClick={() => openDialog('spoil')}>
                  {t('spoil', { count: choice.printed.length })}
                </Button>
              </>
            )}
            <PrimaryButton disabled={blocked} onClick={() => openDialog('print')}>
              {count === 0
                ? t('printNone')
                : choice.printable.length === 0
                  ? t('printReissue', { count })
                  : t('print', { count })}
            </PrimaryButton>
          </>
        )
      }
    >
      <RefusalAlert error={setup.error} />
      <FillHeight>
        <Panel flush sx={{ flex: 1, minWidth: 0 }}>
          <DataTable<Recipient>
            label={t('recipientsLabel')}
            columns={columns}
            rows={recipients}
            getRowId={(row) => row.awardId}
            selectedIds={chosen}
            onSelect={(ids) => setPicked(ids)}
            onPreview={(row) => setActive(row.awardId)}
            onActivate={(row) => setActive(row.awardId)}
            activeId={shown?.awardId ?? null}
            height="100%"
          />
        </Panel>
        <Box
          sx={{
            width: 460,
            flex: 'none',
            overflow: 'auto',
            display: 'grid',
            gap: 1.5,
            alignContent: 'start',
            gridAutoRows: 'max-content',
          }}
        >
          {shown !== undefined && (
            <Panel title={t('preview')}>
              <SheetPreview
                setup={setup}
                recipient={shown}
                onFile={(print) =>
                  void printing.makeFileOf(
                    print.jobId,
                    recipients.flatMap(({ prints }) =>
                      prints.filter(({ jobId, state }) => jobId === print.jobId && state === 'printed'),
                    ).length,
                  )
                }
              />
            </Panel>
          )}
          <Panel title={t('setUp')}>
            <SetupPanel
              setup={setup}
              firstSerial={{ text: serial, wrong: serialWrong }}
              onFirstSerial={setSerial}
              expectedGolden={whom.expectedGolden}
              revoked={recipients.filter((row) => printStanding(row) === 'revoked').length}
            />
          </Panel>
        </Box>
      </FillHeight>
      {open?.what === 'print' && (
        <PrintDialog
          count={count}
          lines={linesOf()}
          confirmText={choice.printable.length === 0 ? t('printReissue', { count }) : t('print', { count })}
          onClose={() => setOpen(null)}
          onPrint={async () => {
            const originals = choice.printable.map(({ awardId }) => awardId);
            const awardIds = originals.length > 0 ? originals : [only?.awardId ?? ''];
            const reissueId = originals.length > 0 ? null : (reissue?.id ?? null);
            await printing.print({ id: open.id, awardIds, reissueId, firstSerial });
            setOpen(null);
            setPicked(null);
          }}
        />
      )}
      {(open?.what === 'spoil' || open?.what === 'unprint') && (
        <EndDialog
          kind={open.what}
          printIds={choice.printed.map(({ id }) => id)}
          onClose={() => setOpen(null)}
          onDone={() => {
            setOpen(null);
            setPicked(new Set(choice.printed.map(({ awardId }) => awardId)));
          }}
        />
      )}
    </Page>
  );

  function linesOf(): string[] {
    const numbered = choice.printable.filter(({ data }) => data.goldenNumber !== null).length;
    const size = setup.design?.content.sheet;
    return [
      ...(numbered < choice.printable.length
        ? [t('confirmGolden', { number: whom.expectedGolden ?? '' })]
        : []),
      ...(numbered > 0 ? [t('confirmOld', { count: numbered })] : []),
      ...(setup.stock === undefined
        ? []
        : [
            t('confirmBlanks', {
              stock: setup.stock.name,
              serial: serial.trim() || setup.stock.nextSerial || '–',
            }),
          ]),
      t('confirmScale', {
        size: t('sizeMm', {
          width: writeNumber(size?.widthMm ?? 0),
          height: writeNumber(size?.heightMm ?? 0),
        }),
      }),
    ];
  }
}
