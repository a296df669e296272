/** Where a file lies: kho, giá, tầng, hộp; each may be left empty by an office that has only boxes. */
export interface BoxPlace {
  readonly store: string;
  readonly rack: string;
  readonly shelf: string;
  readonly number: string;
}

/** 'Kho 1, giá 2, tầng 3, hộp 15'; a name that says its kind already ('Kho A') is not said twice. */
export function boxLabel({ store, rack, shelf, number }: BoxPlace): string {
  const parts: readonly (readonly [word: string, name: string])[] = [
    ['kho', store],
    ['giá', rack],
    ['tầng', shelf],
    ['hộp', number],
  ];
  const label = parts
    .filter(([, name]) => name !== '')
    .map(([word, name]) => (name.toLocaleLowerCase('vi').startsWith(word) ? name : `${word} ${name}`))
    .join(', ');
  return `${label.charAt(0).toLocaleUpperCase('vi')}${label.slice(1)}`;
}
