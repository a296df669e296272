/** A star on gold. */
export function Seal({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 26 26" aria-hidden="true" style={{ flexShrink: 0 }}>
      <circle cx="13" cy="13" r="13" fill="#C79A1E" />
      <circle cx="13" cy="13" r="10.6" fill="none" stroke="#F4E3AE" strokeWidth="0.8" />
      <path d="M13 6.2l2 4.3 4.7.6-3.5 3.2.9 4.7-4.1-2.3-4.1 2.3.9-4.7-3.5-3.2 4.7-.6z" fill="#FFFDF6" />
    </svg>
  );
}
