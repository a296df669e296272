import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useMay } from '#renderer/api/client.ts';
import { honoreeColumns } from '#renderer/features/honorees/honoree-columns.tsx';
import { IdentityPanel } from '#renderer/features/honorees/identity-panel.tsx';
import { KindFilter } from '#renderer/features/honorees/kind-filter.tsx';
import { useHonoreePages } from '#renderer/features/honorees/use-honoree-pages.ts';
import { honorees } from '#renderer/i18n/honorees.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { count } from '#renderer/ui/format.ts';
import { KeyHint } from '#renderer/ui/key-hint.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { PagedGrid, type PagedGridHandle } from '#renderer/ui/paged-grid.tsx';
import { GridCard } from '#renderer/ui/paged-grid-frame.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { useShortcut } from '#renderer/ui/use-shortcut.ts';
import { type HonoreeKind, honoreeKind } from '#shared/contract/basics.ts';

/** Everybody who was honoured, found by words of name and unit without accents. */
export function HonoreesPage() {
  const t = useTexts(honorees);
  const language = useLanguage();
  const navigate = useNavigate();
  const params: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const box = useRef<HTMLInputElement>(null);
  const grid = useRef<PagedGridHandle>(null);
  const [text, setText] = useState(typeof params.q === 'string' ? params.q : '');
  const [kind, setKind] = useState<HonoreeKind | null>(() => {
    const read = honoreeKind.safeParse(params.kind);
    return read.success ? read.data : null;
  });
  const [active, setActive] = useState(-1);
  const [newId, setNewId] = useState<string | null>(null);
  const mayEdit = useMay(['clerk', 'secretary', 'archivist']);
  const add = () => setNewId(crypto.randomUUID());
  useShortcut('ctrl+n', add, { label: t('newHonoree'), enabled: mayEdit });
  const pages = useHonoreePages(text, kind);
  const columns = useMemo(() => honoreeColumns(t), [t]);
  useShortcut('ctrl+f', () => box.current?.select(), { label: t('find') });

  const open = useCallback(
    (index: number) => {
      const found = pages.honoreeAt(index);
      if (found !== undefined) void navigate({ to: '/honorees/$id', params: { id: found.id } });
    },
    [pages.honoreeAt, navigate],
  );
  const focusBox = useCallback(() => box.current?.focus(), []);
  const narrowed = text.trim() !== '' || kind !== null;
  const nothing = !pages.waiting && pages.error === null && pages.total === 0;

  function showAll() {
    if (box.current !== null) box.current.value = '';
    setText('');
    setKind(null);
  }

  return (
    <Page
      title={t('title')}
      facts={pages.waiting ? t('loading') : t('facts', { count: count(pages.total, language) })}
      actions={
        <>
          <Button href="#/honorees/doubles">{t('openDoubles')}</Button>
          {mayEdit && (
            <PrimaryButton onClick={add}>
              {t('newHonoree')}&nbsp;&nbsp;
              <KeyHint keys="Ctrl N" />
            </PrimaryButton>
          )}
        </>
      }
    >
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'end', flexWrap: 'wrap' }}>
        <Box sx={{ flex: '1 1 320px', maxWidth: 520 }}>
          <TextInput
            ref={box}
            label={t('find')}
            placeholder={t('findHint')}
            defaultValue={text}
            maxLength={300}
            onChange={(event) => {
              setActive(-1);
              setText(event.target.value);
            }}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing || event.keyCode === 229) return;
              if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
              event.preventDefault();
              grid.current?.focus();
            }}
          />
        </Box>
        <KindFilter
          kind={kind}
          onKind={(next) => {
            setActive(-1);
            setKind(next);
          }}
        />
      </Box>
      <RefusalAlert error={pages.error} />
      <GridCard aria-label={t('listLabel')} sx={{ flex: '1 1 0', minHeight: 400 }}>
        {nothing && !narrowed && (
          <EmptyState
            title={t('emptyTitle')}
            text={t('emptyText')}
            action={<Button href="#/nominations">{t('emptyAction')}</Button>}
          />
        )}
        {nothing && narrowed && (
          <EmptyState
            title={t('noneTitle')}
            text={t('noneText')}
            action={<Button onClick={showAll}>{t('showAll')}</Button>}
          />
        )}
        {!nothing && (
          <PagedGrid
            ref={grid}
            label={t('listLabel')}
            columns={columns}
            total={pages.total}
            rowAt={pages.honoreeAt}
            onRange={pages.onRange}
            listKey={`${kind ?? ''} ${text}`}
            activeIndex={active}
            onActive={setActive}
            onOpen={open}
            onLeaveUp={focusBox}
          />
        )}
      </GridCard>
      {newId !== null && (
        <IdentityPanel
          key={newId}
          id={newId}
          record={null}
          kind={kind ?? 'person'}
          onClose={() => setNewId(null)}
          onMade={(id) => void navigate({ to: '/honorees/$id', params: { id } })}
        />
      )}
    </Page>
  );
}
