/** Says under a field how much of the room for text is used, as the server will count it: in code points. */
import { fieldOf, ready, type TextField } from './field.ts';
import { watch } from './watch.ts';

const LIMIT = 'data-limit';

/** The length of a text as the server counts it: Unicode code points, composed, with one character for each line end. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text.replace(/\r\n?/g, '\n').normalize('NFC')) length++;
  return length;
}

/** One per page; it works from the moment it is made until it is stopped. */
export class CharacterCount {
  private readonly met = new WeakSet<TextField>();
  private readonly stops: Array<() => void>;

  constructor(private readonly page: Document) {
    const typed = (event: Event): void => this.show(fieldOf(event, LIMIT));
    page.addEventListener('input', typed);
    const appears = (field: TextField): void => void this.appears(field);
    const watching = watch(page, LIMIT, ['data-counter', 'data-counter-text'], appears, appears);
    this.stops = [() => page.removeEventListener('input', typed), watching];
  }

  stop(): void {
    this.stops.forEach((stop) => stop());
  }

  private async appears(field: TextField): Promise<void> {
    await ready(field);
    if (!this.met.has(field)) field.addEventListener('value-changed', () => this.show(field)); // the server may set or empty it
    this.met.add(field);
    this.show(field);
  }

  private show(field: TextField | undefined): void {
    const counter = field && this.counterOf(field);
    const limit = Number(field?.getAttribute(LIMIT));
    if (!field || !counter || !(limit > 0)) return;
    const used = lengthOf(field.value ?? '');
    const numbers = new Intl.NumberFormat(languageOf(field));
    const words = field.getAttribute('data-counter-text') ?? '{0} / {1}';
    counter.textContent = words.replaceAll(/\{([01])\}/g, (_, which) => numbers.format(which === '0' ? used : limit));
    counter.toggleAttribute('data-over', used > limit);
  }

  private counterOf(field: TextField): HTMLElement | undefined {
    const name = field.getAttribute('data-counter') ?? field.getAttribute('aria-describedby'); // several ids are no counter
    return (name && this.page.getElementById(name)) || undefined;
  }
}

function languageOf(field: HTMLElement): string | undefined {
  return field.closest<HTMLElement>('[lang]')?.lang || undefined;
}
