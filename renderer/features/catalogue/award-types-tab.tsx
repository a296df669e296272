import { useMemo, useState } from 'react';
import { catalogue } from '#renderer/i18n/catalogue.ts';
import { type Say, useTexts } from '#renderer/i18n/use-texts.ts';
import { DataTable } from '#renderer/ui/data-table.tsx';
import { fullDate } from '#renderer/ui/format.ts';
import { Panel } from '#renderer/ui/panel.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import type { Column } from '#renderer/ui/table-types.ts';
import type { AwardType } from '#shared/contract/catalogue.ts';
import { AwardTypeFacts } from './award-type-facts.tsx';
import { AwardTypeForm } from './award-type-form.tsx';
import { ReviewChip } from './review-chip.tsx';

const idOf = (type: AwardType) => type.id;

/** Kinds of award with the settings of this office. */
export function AwardTypesTab({ types, mayEdit }: { types: readonly AwardType[]; mayEdit: boolean }) {
  const t = useTexts(catalogue);
  const [shownId, setShownId] = useState<string | null>(null);
  const shown = types.find((type) => type.id === shownId);
  const columns = useMemo(() => awardColumns(t), [t]);
  return (
    <Panel flush>
      <DataTable
        label={t('awardList')}
        columns={columns}
        rows={types}
        getRowId={idOf}
        onOpen={(type) => setShownId(type.id)}
        onEdit={(type) => setShownId(type.id)}
        activeId={shownId}
      />
      {shown !== undefined && (
        <SidePanel key={shown.id} open title={shown.name} onClose={() => setShownId(null)}>
          <AwardTypeFacts type={shown} />
          {mayEdit && <AwardTypeForm type={shown} onDone={() => setShownId(null)} />}
        </SidePanel>
      )}
    </Panel>
  );
}

/** Columns of the list; also the words of the panel. */
function awardColumns(t: Say<keyof (typeof catalogue)['vi']>): readonly Column<AwardType>[] {
  return [
    {
      key: 'name',
      header: t('awardName'),
      width: 'minmax(240px, 2fr)',
      render: (one) => one.name,
      sortValue: (one) => one.name,
    },
    {
      key: 'subjects',
      header: t('subjects'),
      width: 'minmax(120px, 1fr)',
      render: (one) => one.subjects.map((kind) => t(`kind_${kind}`)).join(', '),
    },
    {
      key: 'days',
      header: t('days'),
      width: 140,
      render: (one) => t('daysValue', { count: one.workingDays }),
      sortValue: (one) => one.workingDays,
    },
    {
      key: 'council',
      header: t('council'),
      width: 90,
      render: (one) => `${String(one.councilPercent).replace('.', ',')} %`,
      title: (one) => t('councilValue', { percent: one.councilPercent }),
    },
    {
      key: 'retention',
      header: t('retention'),
      width: 100,
      render: (one) =>
        one.retentionYears === null ? t('permanent') : t('retentionValue', { count: one.retentionYears }),
    },
    {
      key: 'validity',
      header: t('validity'),
      width: 130,
      render: (one) =>
        one.validTo === null
          ? t('since', { date: fullDate(one.validFrom) })
          : t('fromTo', { from: fullDate(one.validFrom), to: fullDate(one.validTo) }),
      sortValue: (one) => one.validFrom,
    },
    {
      key: 'state',
      header: t('state'),
      width: 130,
      render: (one) => <ReviewChip needed={one.reviewNeeded} />,
      sortValue: (one) => (one.reviewNeeded ? 0 : 1),
    },
  ];
}
