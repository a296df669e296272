import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ListSubheader from '@mui/material/ListSubheader';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, useMay } from '#renderer/api/client.ts';
import { refusalText } from '#renderer/api/refusal.ts';
import { useDraftDocument } from '#renderer/document-editor/use-draft-document.ts';
import { documents } from '#renderer/i18n/documents.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { useToast } from '#renderer/ui/toast.tsx';
import type { DocumentRow, DocumentSource } from '#shared/contract/documents.ts';
import { DRAFTABLE } from '#shared/domain/draft-documents/draftable.ts';
import { printNumber } from '#shared/domain/numbering.ts';
import { findKind } from '#shared/official-document/kinds/index.ts';

interface DraftMenuProps {
  readonly source: DocumentSource;
  /** Kinds that this record does not have, e.g. the report of a collective at a person. */
  readonly without?: readonly string[];
  readonly size?: 'small' | 'medium';
}

/** Who may write documents (contract: documents.draft). */
const AUTHORS = ['secretary', 'clerk', 'archivist', 'approver'] as const;

/** "Soạn văn bản…": what can be drafted from a record, and what already was. */
export function DraftMenu({ source, without = [], size = 'medium' }: DraftMenuProps) {
  const t = useTexts(documents);
  const language = useLanguage();
  const navigate = useNavigate();
  const toast = useToast();
  const may = useMay(AUTHORS);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const open = anchor !== null;
  const { draft, busy } = useDraftDocument((error) =>
    toast({ text: refusalText(error, language), tone: 'bad' }),
  );
  const made = useQuery({ ...api.documents.list.queryOptions({ input: { source } }), enabled: open });
  const kinds = DRAFTABLE[source.type].flatMap((id) => {
    const kind = without.includes(id) ? undefined : findKind(id);
    return kind === undefined ? [] : [kind];
  });
  if (!may || kinds.length === 0) return null;
  const numberOf = (row: DocumentRow) =>
    row.number === null ? t(`state_${row.state}`) : printNumber(row.number, row.symbol);
  return (
    <>
      <Button
        size={size}
        aria-haspopup="menu"
        aria-expanded={open}
        disabled={busy}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {t(source.type === 'candidate' ? 'draftReportHere' : 'draftHere')}
      </Button>
      <Menu
        anchorEl={anchor}
        open={open}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { 'aria-label': t('draftHereLabel'), dense: true } }}
      >
        {kinds.map((kind) => (
          <MenuItem
            key={kind.id}
            onClick={() => {
              setAnchor(null);
              void draft(kind.id, source);
            }}
          >
            {kind.name[language]}
          </MenuItem>
        ))}
        {made.data !== undefined && made.data.length > 0 && (
          <ListSubheader sx={{ lineHeight: '30px' }}>{t('draftedHere')}</ListSubheader>
        )}
        {made.data?.map((row) => (
          <MenuItem
            key={row.id}
            sx={{ maxWidth: 460 }}
            onClick={() => {
              setAnchor(null);
              void navigate({ to: '/documents/$id', params: { id: row.id } });
            }}
          >
            <Box component="span" sx={{ flex: 1, overflow: 'hidden', textOverflow: 'ellipsis' }}>
              {findKind(row.kind)?.name[language] ?? row.kind}
            </Box>
            <Box component="span" sx={{ color: 'text.secondary', ml: 2 }}>
              {numberOf(row)}
            </Box>
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
