/** Columns of ruled tables: fixed widths, and shares of what these leave. */
import type { TableColumn } from './model.ts';

export type ColumnPlan = {
  readonly title: string;
  readonly align: TableColumn['align'];
  /** In mm; or a share of what the fixed columns leave. */
  readonly widthMm?: number;
  readonly share?: number;
};

/** The columns over the whole width. */
export function spreadColumns(plan: readonly ColumnPlan[], widthMm: number): TableColumn[] {
  const fixed = plan.reduce((sum, column) => sum + (column.widthMm ?? 0), 0);
  const shares = plan.reduce((sum, column) => sum + (column.share ?? 0), 0);
  return plan.map(({ title, align, widthMm: own, share = 0 }) => ({
    title,
    align,
    widthMm: own ?? ((widthMm - fixed) * share) / shares,
  }));
}
