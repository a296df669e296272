import { type ComponentType, createContext, useContext } from 'react';
import type { Fields, Path } from './field-spec.ts';

export interface FieldsEditorProps {
  readonly fields: Fields;
  readonly path: Path;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/**
 * Fields hold lists and lists hold fields: a list takes the editor of its items' fields from here, so that the files
 * need not import each other in a circle.
 */
export const FieldsContext = createContext<ComponentType<FieldsEditorProps>>(() => null);

export const useFieldsEditor = () => useContext(FieldsContext);
