/** Tells of fields as they come and change, however the page is put together. */
import { fieldsIn, type TextField } from './field.ts';

/** Calls `appears` for every field with the attribute, now and later, and `changes` when one of the others changes on it. */
export function watch(
  page: Document,
  attribute: string,
  others: readonly string[],
  appears: (field: TextField) => void,
  changes: (field: TextField, name: string) => void = () => {},
): () => void {
  const observer = new MutationObserver((records) => {
    for (const record of records) for (const node of record.addedNodes) fieldsIn(node, attribute).forEach(appears);
    for (const { type, attributeName, target } of records) {
      if (type !== 'attributes' || !(target instanceof HTMLElement) || !target.hasAttribute(attribute)) continue;
      if (attributeName === attribute) appears(target as TextField);
      else changes(target as TextField, attributeName ?? '');
    }
  });
  observer.observe(page, { subtree: true, childList: true, attributes: true, attributeFilter: [attribute, ...others] });
  fieldsIn(page.documentElement, attribute).forEach(appears);
  return () => observer.disconnect();
}
