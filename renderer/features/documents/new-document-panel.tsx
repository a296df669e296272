import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type KeyboardEvent, useDeferredValue, useRef, useState } from 'react';
import { KindButton } from '#renderer/document-editor/kind-button.tsx';
import { useDraftDocument } from '#renderer/document-editor/use-draft-document.ts';
import { purposeOf, WRITABLE_KINDS } from '#renderer/document-editor/writable-kinds.ts';
import { documentKinds } from '#renderer/i18n/document-kinds.ts';
import { documents } from '#renderer/i18n/documents.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { KIND_GROUPS } from '#shared/official-document/document-kind.ts';
import { searchKey, searchWords } from '#shared/vietnamese/fold.ts';

/** What to write: kinds by group, each with what it is for; found by words. Choosing one opens its draft. */
export function NewDocumentPanel({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts(documents);
  const words = useTexts(documentKinds);
  const language = useLanguage();
  const list = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const looked = searchWords(useDeferredValue(text));
  const { draft, error, busy } = useDraftDocument();
  const fitting = WRITABLE_KINDS.filter((kind) => {
    const key = ` ${searchKey(`${kind.name.vi} ${kind.name.en} ${purposeOf(kind, language)} ${kind.abbreviation ?? ''}`)}`;
    return looked.every((word) => key.includes(` ${word}`));
  });
  const groups = KIND_GROUPS.map((group) => ({
    group,
    kinds: fitting.filter((kind) => kind.group === group),
  })).filter(({ kinds }) => kinds.length > 0);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const buttons = Array.from(list.current?.querySelectorAll('button') ?? []);
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const next = buttons[Math.max(0, at + (event.key === 'ArrowDown' ? 1 : -1))];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  }

  return (
    <SidePanel open title={t('newDocument')} onClose={onClose} width={560}>
      <Box sx={{ display: 'grid', gap: 1.5 }} onKeyDown={onKeyDown}>
        <TextInput
          label={t('findKind')}
          type="search"
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <RefusalAlert error={error} />
        <Box ref={list} sx={{ display: 'grid', gap: 1.5 }}>
          {groups.map(({ group, kinds }) => (
            <Box key={group} role="group" aria-label={words(`group_${group}`)}>
              <Typography variant="h3" sx={{ color: 'text.secondary' }}>
                {words(`group_${group}`)}
              </Typography>
              {kinds.map((kind) => (
                <KindButton
                  key={kind.id}
                  kind={kind}
                  disabled={busy}
                  onClick={() => void draft(kind.id, null)}
                />
              ))}
            </Box>
          ))}
          {groups.length === 0 && <Box sx={{ color: 'text.secondary' }}>{t('noKindFound')}</Box>}
        </Box>
      </Box>
    </SidePanel>
  );
}
