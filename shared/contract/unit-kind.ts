import { z } from 'zod';

export const unitKind = z.enum([
  'department',
  'district',
  'commune',
  'school',
  'enterprise',
  'association',
  'other',
]);
export type UnitKind = z.infer<typeof unitKind>;
