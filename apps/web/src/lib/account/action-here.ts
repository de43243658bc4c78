/**
 * The address of the form action `name` on a page, with the page's own query: Kit keeps a
 * page, and what the action says, only where the form leads back to the very same address.
 */
export function actionHere(
  name: string,
  { searchParams }: { readonly searchParams: Iterable<[string, string]> },
): string {
  const own = [...searchParams].filter(([key]) => !key.startsWith('/'));
  return `?/${name}${own.length > 0 ? `&${new URLSearchParams(own)}` : ''}#notice`;
}
