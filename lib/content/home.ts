/** Splits `slug#anchor`; a home without an anchor is the whole page. */
export function splitHome(home: string): { readonly slug: string; readonly anchor?: string } {
  const [slug = '', anchor] = home.split('#');
  return anchor === undefined ? { slug } : { slug, anchor };
}
