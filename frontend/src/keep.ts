/**
 * Keeps what a person has typed and not yet sent, in this browser, until it is sent or they sign out.
 * The attributes and events it goes by are described in README.md.
 */
import { fieldOf, fieldsIn, isWritable, ready, type TextField } from './field.ts';
import { GivenBack } from './givenback.ts';
import { personOn } from './person.ts';
import { Shelf } from './shelf.ts';
import { watch } from './watch.ts';

const KEEP = 'data-keep';
const SENT = 'data-keep-sent';
const SWAP = 'data-kept-swap';
const PAUSE = 400; // milliseconds without a keystroke before a text is put away

/** One per page; it works from the moment it is made until it is stopped. */
export class UnsentText {
  private readonly waiting = new Map<string, () => void>();
  private readonly offered = new WeakMap<TextField, string>();
  private readonly back: GivenBack;
  private readonly sent = new WeakMap<TextField, string | null>();
  private readonly stops: Array<() => void> = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly page: Document) {
    const view = page.defaultView!;
    this.back = new GivenBack(page);
    this.on(page, 'input', (event) => this.typed(fieldOf(event, KEEP))); // bubbling: by then a Vaadin field has its new value
    this.on(page, 'click', (event) => this.clicked(event), true);
    this.on(page, 'visibilitychange', () => this.putAway());
    this.on(view, 'pagehide', () => this.putAway());
    this.on(view, 'sederunt:sent', (event) => this.forget((event as CustomEvent<string>).detail));
    this.on(view, 'sederunt:sign-out', () => this.forgetAll());
    this.stops.push(this.watchFields(), this.watchPerson());
  }

  stop(): void {
    clearTimeout(this.timer);
    this.stops.forEach((stop) => stop());
  }

  private on(target: EventTarget, name: string, listener: (event: Event) => void, capture = false): void {
    target.addEventListener(name, listener, capture);
    this.stops.push(() => target.removeEventListener(name, listener, capture));
  }

  private watchFields(): () => void {
    const appears = (field: TextField): void => this.appears(field);
    return watch(this.page, KEEP, [SENT, 'disabled', 'readonly'], appears, (field, name) => this.changes(field, name));
  }

  /** A single-page frame may learn later who is there. */
  private watchPerson(): () => void {
    const observer = new MutationObserver(() => fieldsIn(this.page.documentElement, KEEP).forEach((field) => this.appears(field)));
    for (const node of [this.page.documentElement, this.page.body]) observer.observe(node, { attributeFilter: ['data-person'] });
    return () => observer.disconnect();
  }

  private get shelf(): Shelf {
    return new Shelf(personOn(this.page));
  }

  private typed(field: TextField | undefined): void {
    const place = field?.getAttribute(KEEP);
    if (!field || !place || this.back.isSwapping) return;
    const { shelf } = this;
    const text = field.value;
    this.waiting.set(place, () => shelf.put(place, text));
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.putAway(), PAUSE);
  }

  private putAway(): void {
    clearTimeout(this.timer);
    this.waiting.forEach((put) => put());
    this.waiting.clear();
  }

  private appears(field: TextField): void {
    if (!this.sent.has(field)) this.sent.set(field, field.getAttribute(SENT));
    void this.offer(field);
  }

  private changes(field: TextField, name: string): void {
    if (name !== SENT) {
      void this.offer(field);
      return;
    }
    const now = field.getAttribute(SENT);
    if (now !== null && now !== this.sent.get(field)) this.forget(field.getAttribute(KEEP));
    this.sent.set(field, now);
  }

  /** Gives a kept text back once for each person and place the field stands for; what the field holds can be had again. */
  private async offer(field: TextField): Promise<void> {
    await ready(field);
    const place = field.getAttribute(KEEP);
    const asked = `${personOn(this.page)} ${place}`;
    const before = this.offered.get(field);
    if (!place || !isWritable(field) || before === asked) return;
    this.offered.set(field, asked);
    if (before !== undefined) this.back.withdraw(field);
    const text = this.shelf.at(place);
    if (text !== null && this.back.fits(field, text)) this.back.put(field, text);
  }

  private forget(place: string | null): void {
    if (!place) return;
    this.waiting.delete(place);
    this.shelf.remove(place);
    for (const field of fieldsIn(this.page.documentElement, KEEP)) {
      if (field.getAttribute(KEEP) === place) this.back.withdraw(field);
    }
  }

  private forgetAll(): void {
    this.waiting.clear();
    clearTimeout(this.timer);
    this.shelf.clear();
  }

  private clicked(event: Event): void {
    if (fieldOf(event, 'data-sign-out')) this.forgetAll();
    const swap = fieldOf(event, SWAP)?.getAttribute(SWAP);
    if (swap) this.swap(swap);
  }

  /** What was saved is no unsent text: while it stands in the field, the other stays put away. */
  private swap(notice: string): void {
    this.putAway();
    const field = this.back.swap(notice);
    if (field) this.typed(field);
  }
}
