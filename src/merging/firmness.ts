/** Firm when any report is. */
export function firmnessOf(
  reports: readonly { readonly firmness: 'firm' | 'tentative'; readonly doubt?: string }[],
): { readonly firmness: 'firm' | 'tentative'; readonly doubt?: string } {
  if (reports.some(({ firmness }) => firmness === 'firm')) return { firmness: 'firm' };
  return {
    firmness: 'tentative',
    doubt: reports.find(({ doubt }) => doubt)?.doubt ?? 'every report of it is tentative',
  };
}
