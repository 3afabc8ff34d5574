/** A field with text in it: an input, a textarea, or a Vaadin field that behaves like one. */

/** What both kinds have in common. */
export interface TextField extends HTMLElement {
  value: string;
  readonly disabled?: boolean;
  readonly readOnly?: boolean;
  readonly readonly?: boolean;
  readonly updateComplete?: Promise<unknown>;
}

/** The field with this attribute that an event came from; a Vaadin field is asked, not the textarea inside it. */
export function fieldOf(event: Event, attribute: string): TextField | undefined {
  return event.composedPath().find((node): node is TextField => node instanceof HTMLElement && node.hasAttribute(attribute));
}

/** All fields with this attribute in a part of the page, the part itself included. */
export function fieldsIn(part: Node, attribute: string): TextField[] {
  if (!(part instanceof Element)) return [];
  const inside = [...part.querySelectorAll<TextField>(`[${attribute}]`)];
  return part.hasAttribute(attribute) ? [part as unknown as TextField, ...inside] : inside;
}

/** Resolves once the field can hold a value: at once for the browser's own, after its upgrade for a custom element. */
export async function ready(field: TextField): Promise<void> {
  if (!field.localName.includes('-')) return;
  await customElements.whenDefined(field.localName);
  await field.updateComplete;
}

/** Whether a person could write in it now. */
export function isWritable(field: TextField): boolean {
  return field.isConnected && !field.disabled && !field.readOnly && !field.readonly;
}

/** Writes a text as if it had been typed, so that whoever listens (a server, a counter) hears of it. */
export function write(field: TextField, text: string): void {
  field.value = text;
  for (const name of ['input', 'change']) field.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true }));
}
