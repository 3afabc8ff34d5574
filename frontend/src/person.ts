/** Who is at the browser. The page says it: the server writes an opaque id, never a name. */

const VISITOR = 'visitor';

/** The id of the person on this page, from html or body `data-person` or `<meta name="sederunt-person">`, else "visitor". */
export function personOn(page: Document): string {
  const meta = page.querySelector<HTMLMetaElement>('meta[name="sederunt-person"]');
  return page.documentElement.dataset.person || page.body?.dataset.person || meta?.content || VISITOR;
}
