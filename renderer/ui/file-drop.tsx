import Box from '@mui/material/Box';
import { type ReactNode, useId, useState } from 'react';
import { ui } from '#renderer/i18n/ui.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';

interface FileDropProps {
  /** Of the file input, e.g. '.xlsx,.csv'. */
  readonly accept?: string;
  readonly multiple?: boolean;
  readonly disabled?: boolean;
  readonly onFiles: (files: File[]) => void;
  readonly label: string;
  readonly hint?: ReactNode;
}

/** A place to drop files on, which is also the button that chooses them. */
export function FileDrop({
  accept,
  multiple = false,
  disabled = false,
  onFiles,
  label,
  hint,
}: FileDropProps) {
  const t = useTexts(ui);
  const id = useId();
  const [over, setOver] = useState(false);
  return (
    <Box
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const files = [...event.dataTransfer.files];
        if (!disabled && files.length > 0) onFiles(multiple ? files : files.slice(0, 1));
      }}
      sx={{
        border: '1.5px dashed',
        borderColor: over ? 'primary.main' : 'var(--sv-control)',
        bgcolor: over ? 'var(--sv-red-soft)' : 'var(--sv-raised)',
        borderRadius: 1,
        p: '14px 16px',
        textAlign: 'center',
        '&:focus-within': { outline: '2px solid var(--sv-red)', outlineOffset: 2 },
      }}
    >
      <label htmlFor={id}>
        <Box component="span" sx={{ fontWeight: 600, color: 'primary.main', cursor: 'pointer' }}>
          {label}
        </Box>{' '}
        {t('fileDropHere')}
      </label>
      <input
        id={id}
        type="file"
        className="visually-hidden"
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // The same file may be chosen again after it was corrected.
          event.target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      {hint && <Box sx={{ fontSize: '0.78rem', color: 'text.secondary', mt: '2px' }}>{hint}</Box>}
    </Box>
  );
}
