import { accounts } from '#renderer/i18n/accounts.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { SelectInput, type SelectInputProps } from '#renderer/ui/select-input.tsx';
import type { Role } from '#shared/contract/roles.ts';
import { ROLES } from '#shared/contract/roles.ts';

/** A role, with what it may do. */
export function RoleSelect(props: Omit<SelectInputProps, 'label' | 'options'>) {
  const t = useTexts(accounts);
  const options = ROLES.map((role: Role) => ({
    value: role,
    label: `${t(`role_${role}`)}: ${t(`does_${role}`)}`,
  }));
  return <SelectInput {...props} label={t('role')} options={options} />;
}
