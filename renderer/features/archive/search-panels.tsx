import { ColumnsPanel } from '#renderer/features/archive/columns-panel.tsx';
import { EditPanel } from '#renderer/features/archive/edit-panel.tsx';
import { ExportPanel } from '#renderer/features/archive/export-panel.tsx';
import { MorePanel } from '#renderer/features/archive/more-panel.tsx';
import { PaperHitsPanel } from '#renderer/features/archive/paper-hits-panel.tsx';
import { QueryHelp } from '#renderer/features/archive/query-help.tsx';
import { SaveSearchForm } from '#renderer/features/archive/save-search-form.tsx';
import { SavedPanel } from '#renderer/features/archive/saved-panel.tsx';
import type { SearchCriteria } from '#renderer/features/archive/search-criteria.ts';
import type { SearchPanel } from '#renderer/features/archive/search-tools.tsx';
import type { ResultColumns } from '#renderer/features/archive/use-result-columns.ts';

interface SearchPanelsProps {
  readonly panel: SearchPanel | null;
  readonly criteria: SearchCriteria;
  /** Awards found; null where lines are no awards. */
  readonly total: number | null;
  readonly chosen: ReadonlySet<string>;
  readonly columns: ResultColumns;
  readonly onChange: (step: (old: SearchCriteria) => SearchCriteria) => void;
  readonly onAsk: (next: SearchCriteria) => void;
  readonly onEdited: () => void;
  readonly onClose: () => void;
}

/** The panel that is open beside the results. */
export function SearchPanels(props: SearchPanelsProps) {
  const { panel, criteria, columns, onAsk, onClose } = props;
  switch (panel) {
    case 'more':
      return <MorePanel criteria={criteria} onChange={props.onChange} onClose={onClose} />;
    case 'help':
      return <QueryHelp onTry={(text) => onAsk({ ...criteria, text })} onClose={onClose} />;
    case 'saved':
      return (
        <SavedPanel
          onOpen={(next) => {
            onAsk(next);
            onClose();
          }}
          onClose={onClose}
        />
      );
    case 'save':
      return <SaveSearchForm criteria={criteria} onClose={onClose} />;
    case 'columns':
      return <ColumnsPanel choice={columns.choice} onChange={columns.choose} onClose={onClose} />;
    case 'export':
      return (
        <ExportPanel
          criteria={criteria}
          total={props.total}
          columns={columns.choice.map(({ column }) => column)}
          onClose={onClose}
        />
      );
    case 'edit':
      return <EditPanel awardIds={[...props.chosen]} onDone={props.onEdited} onClose={onClose} />;
    case 'papers':
      return <PaperHitsPanel text={criteria.text} onClose={onClose} />;
    default:
      return null;
  }
}
