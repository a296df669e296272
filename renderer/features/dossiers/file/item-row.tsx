import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { dossiers } from '#renderer/i18n/dossiers.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { fileSize } from '#renderer/ui/format.ts';
import { isViewablePaper } from '#renderer/ui/paper-viewer.tsx';
import type { DossierItem } from '#shared/contract/dossier-records.ts';
import { identityWords } from './item-words.ts';

interface ItemRowProps {
  readonly item: DossierItem;
  readonly first: boolean;
  readonly last: boolean;
  readonly mayDescribe: boolean;
  readonly mayMove: boolean;
  readonly onView: () => void;
  readonly onDownload: () => void;
  readonly onDescribe: () => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}

const small = { minHeight: 26, py: 0, px: 1 } as const;
const cut = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;

/** A document: its place, what it is, what may be done with it. */
export function ItemRow(props: ItemRowProps) {
  const { item, first, last, mayDescribe, mayMove } = props;
  const t = useTexts(dossiers);
  const language = useLanguage();
  const { file, title } = item;
  const second = [
    item.subject === title ? '' : item.subject,
    identityWords(item) === title ? '' : identityWords(item),
    item.sheet,
    file === null ? t('unscanned') : file.destroyed ? t('destroyed') : fileSize(file.size, language),
    file === null || file.alsoIn.length === 0
      ? ''
      : t('alsoIn', { codes: file.alsoIn.map(({ code }) => code).join(', ') }),
  ].filter((part) => part !== '');
  const readable = file !== null && !file.destroyed;
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: '26px minmax(0, 1fr) auto',
        gap: 1,
        alignItems: 'center',
        minHeight: 44,
        borderBottom: '1px solid var(--sv-line)',
        '&:last-of-type': { borderBottom: 0 },
      }}
    >
      <Box component="span" sx={{ color: 'text.secondary', textAlign: 'right' }}>
        {item.ordinal}
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Box sx={cut} title={file === null ? title : `${title} (${file.fileName})`}>
          {title}
        </Box>
        <Box sx={{ ...cut, fontSize: '0.82rem', color: 'text.secondary' }} title={second.join(' · ')}>
          {second.join(' · ')}
        </Box>
      </Box>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: '4px' }}>
        {readable && isViewablePaper(file) && (
          <Button size="small" sx={small} aria-label={t('openOf', { title })} onClick={props.onView}>
            {t('open')}
          </Button>
        )}
        {readable && (
          <Button size="small" sx={small} aria-label={t('downloadOf', { title })} onClick={props.onDownload}>
            {t('download')}
          </Button>
        )}
        {mayDescribe && (
          <Button size="small" sx={small} aria-label={t('describeOf', { title })} onClick={props.onDescribe}>
            {t('describe')}
          </Button>
        )}
        {mayMove && (
          <>
            <Button size="small" sx={small} aria-label={t('removeOf', { title })} onClick={props.onRemove}>
              {t('remove')}
            </Button>
            <IconButton
              size="small"
              disabled={first}
              aria-label={t('moveUp', { title })}
              onClick={() => props.onMove(-1)}
            >
              ↑
            </IconButton>
            <IconButton
              size="small"
              disabled={last}
              aria-label={t('moveDown', { title })}
              onClick={() => props.onMove(1)}
            >
              ↓
            </IconButton>
          </>
        )}
      </Box>
    </Box>
  );
}
