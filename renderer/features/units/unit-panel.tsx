import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from '@tanstack/react-router';
import { unitHistory } from '#renderer/i18n/unit-history.ts';
import { units as texts } from '#renderer/i18n/units.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import type { Unit } from '#shared/contract/units.ts';
import { UnitFacts } from './unit-facts.tsx';
import { UnitForm } from './unit-form.tsx';

interface UnitPanelProps {
  readonly id: string;
  /** null = a new one. */
  readonly unit: Unit | null;
  readonly units: readonly Unit[];
  /** Parent that a new unit starts with. */
  readonly parentId: string | null;
  readonly mayEdit: boolean;
  readonly onAddChild: () => void;
  readonly onClose: () => void;
}

/** One unit beside the list: read or edit. */
export function UnitPanel({ id, unit, units, parentId, mayEdit, onAddChild, onClose }: UnitPanelProps) {
  const t = useTexts(texts);
  const h = useTexts(unitHistory);
  const title = unit === null ? t('newUnit') : mayEdit ? t('editUnit') : unit.name;
  return (
    <SidePanel open title={title} onClose={onClose}>
      {mayEdit ? (
        <UnitForm id={id} unit={unit} units={units} parentId={parentId} onDone={onClose} />
      ) : (
        unit !== null && <UnitFacts unit={unit} />
      )}
      {unit !== null && (
        <Box
          sx={{
            display: 'flex',
            gap: 1,
            flexWrap: 'wrap',
            mt: 2,
            pt: 2,
            borderTop: '1px solid var(--sv-line)',
          }}
        >
          <Button component={Link} to="/units/$id" params={{ id: unit.id } as never}>
            {h('openPage')}
          </Button>
          {mayEdit && <Button onClick={onAddChild}>{t('addChild')}</Button>}
          {unit.awardCount > 0 && (
            <Button component={Link} to="/search" search={{ q: unit.name } as never}>
              {t('seeAwards')}
            </Button>
          )}
        </Box>
      )}
    </SidePanel>
  );
}
