/** Pages of a file: as somebody has counted them, or the sum of its documents; null while any is unknown. */
export function totalPages(dossier: {
  readonly pages: number | null;
  readonly items: readonly { readonly pages: number | null }[];
}): number | null {
  if (dossier.pages !== null) return dossier.pages;
  if (dossier.items.length === 0) return null;
  return dossier.items.reduce<number | null>(
    (sum, { pages }) => (sum === null || pages === null ? null : sum + pages),
    0,
  );
}
