import Box from '@mui/material/Box';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import { api, client } from '#renderer/api/client.ts';
import { SheetView } from '#renderer/features/certificates/sheet/sheet-view.tsx';
import { certificates } from '#renderer/i18n/certificates.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { ChoiceInput } from '#renderer/ui/choice-input.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { SAMPLE_CERTIFICATE } from '#shared/certificate/certificate-data.ts';
import { placeSheet } from '#shared/certificate/place-sheet.ts';
import { PRESETS } from '#shared/certificate/presets.ts';

const NO_IMAGES = new Map<string, string>();

/** A design from a ready layout: its name, its award, how it looks, where its size comes from. */
export function NewDesignPanel({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts(certificates);
  const language = useLanguage();
  const navigate = useNavigate();
  const [id] = useState(() => crypto.randomUUID());
  const [presetId, setPresetId] = useState(PRESETS[0]?.id ?? '');
  const [awardTypeId, setAwardTypeId] = useState<string | null>(null);
  const name = useRef<HTMLInputElement>(null);
  const { data: awardTypes } = useQuery(api.catalogue.awardTypes.queryOptions({ input: {} }));
  const preset = PRESETS.find((one) => one.id === presetId);
  const sheet = useMemo(
    () => (preset === undefined ? undefined : placeSheet(preset.content, SAMPLE_CERTIFICATE).sheet),
    [preset],
  );
  const create = useMutation({
    mutationFn: () =>
      client.certificates.createDesign({
        id,
        name: name.current?.value.trim() || preset?.[language] || '',
        presetId,
        copyOf: null,
        awardTypeIds: awardTypeId === null ? [] : [awardTypeId],
      }),
    onSuccess: () => void navigate({ to: '/certificates/designs/$id', params: { id } }),
  });
  return (
    <SidePanel
      open
      title={t('newDesignTitle')}
      onClose={onClose}
      width={520}
      footer={
        <PrimaryButton disabled={create.isPending} onClick={() => create.mutate()}>
          {t('create')}
        </PrimaryButton>
      }
    >
      <Box
        component="form"
        onSubmit={(event) => {
          event.preventDefault();
          create.mutate();
        }}
        sx={{ display: 'grid', gap: 1.5 }}
      >
        <TextInput ref={name} label={t('name')} placeholder={preset?.[language] ?? ''} />
        <SelectInput
          label={t('startFrom')}
          value={presetId}
          onChange={(event) => setPresetId(event.target.value)}
          options={PRESETS.map((one) => ({ value: one.id, label: one[language] }))}
        />
        <ChoiceInput
          label={t('award')}
          optional
          options={(awardTypes ?? []).map((type) => ({ value: type.id, label: type.name }))}
          value={awardTypeId}
          onChoose={setAwardTypeId}
        />
        {sheet !== undefined && (
          <Box
            sx={{
              aspectRatio: `${sheet.widthMm} / ${sheet.heightMm}`,
              bgcolor: '#fff',
              border: '1px solid var(--sv-line)',
            }}
          >
            <SheetView sheet={sheet} images={NO_IMAGES} label={preset?.[language] ?? ''} />
          </Box>
        )}
        <Box sx={{ color: 'text.secondary' }}>
          {preset?.reviewNeeded && <StateChip tone="warn">{t('review')}</StateChip>} {t('source')}:{' '}
          {preset?.source}
        </Box>
        <RefusalAlert error={create.error} />
      </Box>
    </SidePanel>
  );
}
