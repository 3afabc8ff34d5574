/** A page to try things on, and a field that behaves as a Vaadin text area does. */

/** Lets everything that waits for a mutation, an upgrade or a promise happen. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
}

export function show<T extends HTMLElement>(html: string): T {
  document.body.insertAdjacentHTML('beforeend', html);
  return document.body.lastElementChild as T;
}

export function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

/** A host with a value, and a textarea inside whose input events reach the page through it. */
export class TextAreaLikeVaadins extends HTMLElement {
  private text = '';

  connectedCallback(): void {
    if (this.firstElementChild) return;
    const inner = document.createElement('textarea');
    inner.addEventListener('input', () => (this.value = inner.value));
    this.append(inner);
  }

  get value(): string {
    return this.text;
  }

  set value(text: string) {
    this.text = text;
    if (this.inner && this.inner.value !== text) this.inner.value = text;
    this.dispatchEvent(new CustomEvent('value-changed', { detail: { value: text } }));
  }

  get inner(): HTMLTextAreaElement {
    return this.querySelector('textarea')!;
  }

  get readonly(): boolean {
    return this.hasAttribute('readonly');
  }

  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }
}
