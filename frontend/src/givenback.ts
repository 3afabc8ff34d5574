/** A kept text that was given back: says so beside the field, and lets the person go to what was saved and back again. */
import { fieldsIn, write, type TextField } from './field.ts';

const NOTICE = 'data-kept-notice';

/** Both texts of a field that got one back: nothing of either is lost while the page stands. */
export class GivenBack {
  private readonly saved = new WeakMap<TextField, string>();
  private readonly other = new WeakMap<TextField, string>();
  private swapping = false;

  constructor(private readonly page: Document) {}

  /** Whether a text is being exchanged right now, so that what comes in was not typed. */
  get isSwapping(): boolean {
    return this.swapping;
  }

  /** Whether `text` may stand in the field: in place of other words only where a notice lets the person have those again. */
  fits(field: TextField, text: string): boolean {
    return field.value !== text && (!field.value || this.noticeOf(field) !== null);
  }

  put(field: TextField, text: string): void {
    this.saved.set(field, field.value);
    this.other.set(field, field.value);
    write(field, text);
    this.show(field, 'restored');
  }

  /** Exchanges the texts of the field whose notice has this id; returns it if what it shows now is not what was saved. */
  swap(notice: string): TextField | undefined {
    const field = fieldsIn(this.page.documentElement, NOTICE).find((one) => one.getAttribute(NOTICE) === notice);
    const text = field && this.other.get(field);
    if (!field || text === undefined) return undefined;
    this.other.set(field, field.value);
    this.swapping = true;
    write(field, text);
    this.swapping = false;
    this.show(field, field.getAttribute('data-kept') === 'restored' ? 'aside' : 'restored');
    return text === this.saved.get(field) ? undefined : field;
  }

  withdraw(field: TextField): void {
    field.removeAttribute('data-kept');
    this.other.delete(field);
    this.noticeOf(field)?.setAttribute('hidden', '');
  }

  private show(field: TextField, state: 'restored' | 'aside'): void {
    field.setAttribute('data-kept', state);
    const notice = this.noticeOf(field);
    notice?.querySelectorAll('[data-kept-when]').forEach((part) => part.toggleAttribute('hidden', part.getAttribute('data-kept-when') !== state));
    notice?.removeAttribute('hidden');
  }

  private noticeOf(field: TextField): HTMLElement | null {
    const id = field.getAttribute(NOTICE);
    return id ? this.page.getElementById(id) : null;
  }
}
