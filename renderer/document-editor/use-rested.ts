import { useEffect, useState } from 'react';

/** The value as it was when it last stood still for `rest` milliseconds: a page is drawn when typing pauses. */
export function useRested<T>(value: T, rest: number): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), rest);
    return () => clearTimeout(timer);
  }, [value, rest]);
  return rested;
}
