import Box from '@mui/material/Box';
import { catalogueLaw } from '#renderer/i18n/catalogue-law.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import type { Route } from '#shared/domain/catalogue/award-rule.ts';
import { citationText } from '#shared/domain/catalogue/citation-text.ts';
import { conditionSentence, type NameOf } from '#shared/domain/catalogue/condition-sentence.ts';
import { GROUP_WORDS, SUBJECT_WORDS, TYPE_WORDS } from '#shared/domain/catalogue/condition-words.ts';
import type { ConditionNode } from '#shared/domain/catalogue/conditions.ts';

/** One way to reach an award, as sentences with the place of each in the law. */
export function RouteCard({ route, nameOf }: { route: Route; nameOf: NameOf }) {
  const t = useTexts(catalogueLaw);
  const groups = route.groups?.map((group) => GROUP_WORDS[group]).join(', ');
  const except = route.groupsExcept?.map((group) => GROUP_WORDS[group]).join(', ');
  return (
    <Box
      component="article"
      aria-label={route.label}
      sx={{ border: '1px solid var(--sv-line)', borderRadius: 1, p: '8px 12px' }}
    >
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'baseline', flexWrap: 'wrap' }}>
        <Box sx={{ fontWeight: 600, flex: '1 1 220px' }}>{route.label}</Box>
        <Cite cite={route.cite} />
      </Box>
      <Box sx={{ display: 'flex', gap: 0.75, flexWrap: 'wrap', my: 0.5 }}>
        <StateChip tone="info">
          {route.subjects.map((subject) => SUBJECT_WORDS[subject]).join(', ')}
        </StateChip>
        {route.types.map((type) => (
          <StateChip key={type} tone="quiet">
            {TYPE_WORDS[type]}
          </StateChip>
        ))}
        {route.posthumous === true && <StateChip tone="quiet">{t('posthumous')}</StateChip>}
        {route.yearsOnce === true && <StateChip tone="quiet">{t('yearsOnce')}</StateChip>}
      </Box>
      {groups !== undefined && <Box sx={{ color: 'text.secondary' }}>{t('onlyGroups', { groups })}</Box>}
      {except !== undefined && (
        <Box sx={{ color: 'text.secondary' }}>{t('exceptGroups', { groups: except })}</Box>
      )}
      <Conditions nodes={route.conditions} nameOf={nameOf} routeCite={route.cite} />
      {route.detailedBy !== undefined && (
        <Box sx={{ color: 'text.secondary', fontSize: '0.8rem' }}>
          {t('detailedBy', { who: route.detailedBy })}
        </Box>
      )}
    </Box>
  );
}

interface ConditionsProps {
  readonly nodes: readonly ConditionNode[];
  readonly nameOf: NameOf;
  readonly routeCite: string;
}

/** Conditions that hold together; alternatives are set off under "một trong". */
function Conditions({ nodes, nameOf, routeCite }: ConditionsProps) {
  const t = useTexts(catalogueLaw);
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.25, display: 'grid', gap: 0.25 }}>
      {nodes.map((node, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rule is read, never reordered here
        <li key={index}>
          {node.condition === 'any' ? (
            <>
              <Box sx={{ color: 'text.secondary' }}>{t('oneOf')}</Box>
              {node.of.map((branch, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <Box key={place} sx={{ borderLeft: '2px solid var(--sv-gold)', pl: 1, my: 0.5 }}>
                  <Conditions nodes={branch} nameOf={nameOf} routeCite={routeCite} />
                </Box>
              ))}
            </>
          ) : (
            <>
              {conditionSentence(node, nameOf)}
              {node.cite !== null && node.cite !== routeCite && (
                <>
                  {' '}
                  <Cite cite={node.cite} />
                </>
              )}
              {node.condition === 'manual' && (
                <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.78rem' }}>
                  {' '}
                  · {t('byPerson')}
                </Box>
              )}
            </>
          )}
        </li>
      ))}
    </Box>
  );
}

/** A citation as people read it; the short form on hover. */
export function Cite({ cite }: { cite: string }) {
  return (
    <Box
      component="span"
      title={cite}
      sx={{ color: 'text.secondary', fontSize: '0.8rem', whiteSpace: 'nowrap' }}
    >
      {citationText(cite)}
    </Box>
  );
}
