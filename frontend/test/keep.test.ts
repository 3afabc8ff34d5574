import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { UnsentText } from '../src/keep.ts';
import { settled, show, TextAreaLikeVaadins, type } from './page.ts';

customElements.define('vaadin-text-area', TextAreaLikeVaadins);

const PLACE = 'guideline/7/clause/3/comment';
const FIELD = `<textarea data-keep="${PLACE}"></textarea>`;
let keeping: UnsentText;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  localStorage.clear();
  document.body.innerHTML = '';
  document.documentElement.dataset.person = 'ana';
  keeping = new UnsentText(document);
});

afterEach(() => {
  keeping.stop();
  delete document.documentElement.dataset.person;
  vi.useRealTimers();
});

/** Types into a new field, waits for the pause and takes the field away, as a reload would. */
function write(text: string, html = FIELD): void {
  const field = show<HTMLTextAreaElement>(html);
  type(field, text);
  vi.advanceTimersByTime(1000);
  field.remove();
}

async function returnTo<T extends HTMLElement = HTMLTextAreaElement>(html = FIELD): Promise<T> {
  const field = show<T>(html);
  await settled();
  return field;
}

describe('unsent text', () => {
  it('comes back to the place where it was typed, and says so', async () => {
    write('We would rather');
    const field = await returnTo();
    expect(field.value).toBe('We would rather');
    expect(field.dataset.kept).toBe('restored');
  });

  it('stays away from any other place', async () => {
    write('We would rather');
    const field = await returnTo('<textarea data-keep="guideline/7/clause/4/comment"></textarea>');
    expect(field.value).toBe('');
    expect(field.dataset.kept).toBeUndefined();
  });

  it('is kept for the person who typed it and shown to no other', async () => {
    write('We would rather');
    document.documentElement.dataset.person = 'bruno';
    expect((await returnTo()).value).toBe('');
    document.documentElement.dataset.person = 'ana';
    expect((await returnTo()).value).toBe('We would rather');
  });

  it('comes back when the page learns only later who is there', async () => {
    write('We would rather');
    delete document.documentElement.dataset.person;
    const field = await returnTo();
    expect(field.value).toBe('');
    document.body.dataset.person = 'ana';
    await settled();
    expect(field.value).toBe('We would rather');
    delete document.body.dataset.person;
  });

  it('never replaces what stands in a field that could not give it back', async () => {
    write('We would rather');
    const field = await returnTo(`<textarea data-keep="${PLACE}">As sent by the server</textarea>`);
    expect(field.value).toBe('As sent by the server');
  });

  it('waits until a disabled field can be written in', async () => {
    write('We would rather');
    const field = await returnTo(`<textarea disabled data-keep="${PLACE}"></textarea>`);
    expect(field.value).toBe('');
    field.disabled = false;
    await settled();
    expect(field.value).toBe('We would rather');
  });

  it('is offered anew when one field comes to stand for another place', async () => {
    write('We would rather');
    const field = await returnTo('<textarea data-keep="elsewhere"></textarea>');
    field.setAttribute('data-keep', PLACE);
    await settled();
    expect(field.value).toBe('We would rather');
  });

  it('is put away when the page is left before the pause is over', async () => {
    const field = show<HTMLTextAreaElement>(FIELD);
    type(field, 'Half a sen');
    expect(localStorage.length).toBe(0);
    window.dispatchEvent(new Event('pagehide'));
    expect(localStorage.length).toBe(1);
    field.remove();
    expect((await returnTo()).value).toBe('Half a sen');
  });

  it('is put away when the page goes out of sight', () => {
    type(show(FIELD), 'Half a sen');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(localStorage.length).toBe(1);
  });

  it('is gone once the person has emptied the field', () => {
    write('We would rather');
    write('');
    expect(localStorage.length).toBe(0);
  });

  it('reaches whoever listens for input and change, as typing would', async () => {
    write('We would rather');
    const heard: string[] = [];
    const listen = (event: Event): unknown => heard.push(`${event.type}: ${(event.target as HTMLTextAreaElement).value}`);
    for (const name of ['input', 'change']) document.addEventListener(name, listen, { once: true });
    await returnTo();
    expect(heard).toEqual(['input: We would rather', 'change: We would rather']);
  });

  it('lifts the notice that the field names, and hides it again once sent', async () => {
    write('We would rather');
    const notice = show('<p id="kept" hidden>We kept your text.</p>');
    await returnTo(`<textarea data-keep="${PLACE}" data-kept-notice="kept"></textarea>`);
    expect(notice.hidden).toBe(false);
    window.dispatchEvent(new CustomEvent('sederunt:sent', { detail: PLACE }));
    expect(notice.hidden).toBe(true);
  });

  it('survives a browser that stores nothing', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(() => write('We would rather')).not.toThrow();
  });
});

describe('unsent text for a field that already holds what was saved', () => {
  const NOTICE = `<div id="kept" hidden>
    <p data-kept-when="restored">Back. <button data-kept-swap="kept">Undo</button></p>
    <p data-kept-when="aside" hidden>Aside. <button data-kept-swap="kept">Bring it back</button></p></div>`;
  const FILLED = `<textarea data-keep="${PLACE}" data-kept-notice="kept">As it was saved</textarea>`;
  let notice: HTMLElement;

  beforeEach(() => (notice = show(NOTICE)));

  const press = (state: string): void => notice.querySelector<HTMLElement>(`[data-kept-when="${state}"] button`)!.click();

  it('comes back in its place, and says so', async () => {
    write('As it should be', FILLED);
    const field = await returnTo(FILLED);
    expect(field.value).toBe('As it should be');
    expect(field.dataset.kept).toBe('restored');
    expect(notice.hidden).toBe(false);
  });

  it('says nothing where both are the same', async () => {
    write('As it was saved', FILLED);
    const field = await returnTo(FILLED);
    expect(field.value).toBe('As it was saved');
    expect(notice.hidden).toBe(true);
  });

  it('makes way for what was saved, and can be had again', async () => {
    write('As it should be', FILLED);
    const field = await returnTo(FILLED);
    press('restored');
    expect(field.value).toBe('As it was saved');
    expect(notice.querySelector<HTMLElement>('[data-kept-when="restored"]')!.hidden).toBe(true);
    press('aside');
    expect(field.value).toBe('As it should be');
    expect(notice.querySelector<HTMLElement>('[data-kept-when="aside"]')!.hidden).toBe(true);
  });

  it('is not lost by looking at what was saved and going away', async () => {
    write('As it should be', FILLED);
    let field = await returnTo(FILLED);
    type(field, 'As it should be, at last');
    press('restored');
    vi.advanceTimersByTime(1000);
    field.remove();
    field = await returnTo(FILLED);
    expect(field.value).toBe('As it should be, at last');
  });

  it('loses no words written meanwhile on what was saved', async () => {
    write('As it should be', FILLED);
    let field = await returnTo(FILLED);
    press('restored');
    type(field, 'As it was saved, and more');
    press('aside');
    press('restored');
    vi.advanceTimersByTime(1000);
    field.remove();
    field = await returnTo(FILLED);
    expect(field.value).toBe('As it was saved, and more');
  });

  it('is not announced any more once the field stands for another place', async () => {
    write('As it should be', FILLED);
    const field = await returnTo(FILLED);
    field.setAttribute('data-keep', 'elsewhere');
    await settled();
    expect(notice.hidden).toBe(true);
  });
});

describe('text that was sent', () => {
  it('is forgotten when the page says so', async () => {
    write('We would rather');
    window.dispatchEvent(new CustomEvent('sederunt:sent', { detail: PLACE }));
    expect((await returnTo()).value).toBe('');
  });

  it('is forgotten when the field says so, also before the pause is over', async () => {
    const field = await returnTo();
    type(field, 'We would rather');
    field.setAttribute('data-keep-sent', '1');
    await settled();
    vi.advanceTimersByTime(1000);
    expect(localStorage.length).toBe(0);
  });

  it('leaves what is typed afterwards to be kept, and sent again', async () => {
    const field = await returnTo();
    field.setAttribute('data-keep-sent', '1');
    await settled();
    type(field, 'And another thing');
    vi.advanceTimersByTime(1000);
    expect(localStorage.length).toBe(1);
    field.setAttribute('data-keep-sent', '2');
    await settled();
    expect(localStorage.length).toBe(0);
  });

  it('is not confused with text typed later, when the field is drawn again', async () => {
    write('And another thing');
    const field = await returnTo(`<textarea data-keep="${PLACE}" data-keep-sent="1"></textarea>`);
    expect(field.value).toBe('And another thing');
  });
});

describe('signing out', () => {
  it.each([
    ['a click on its button', () => show<HTMLElement>('<button data-sign-out><b>Sign out</b></button>').querySelector('b')!.click()],
    ['its event', () => window.dispatchEvent(new Event('sederunt:sign-out'))],
  ])('takes all of the person’s texts, and nobody else’s, after %s', (_, signOut) => {
    write('Mine', '<textarea data-keep="one"></textarea>');
    write('Mine too', '<textarea data-keep="two"></textarea>');
    document.documentElement.dataset.person = 'ana:two';
    write('Not mine');
    localStorage.setItem('elsewhere', 'stays');
    document.documentElement.dataset.person = 'ana';
    type(show(FIELD), 'Still waiting');
    signOut();
    vi.advanceTimersByTime(1000);
    expect(Object.values({ ...localStorage })).toEqual(expect.arrayContaining(['Not mine', 'stays']));
    expect(localStorage.length).toBe(2);
  });
});

describe('a Vaadin field', () => {
  const HOST = `<vaadin-text-area data-keep="${PLACE}"></vaadin-text-area>`;

  it('keeps what is typed into the textarea inside it, and gets it back with the events its server part hears', async () => {
    const before = await returnTo<TextAreaLikeVaadins>(HOST);
    type(before.inner, 'We would rather');
    vi.advanceTimersByTime(1000);
    before.remove();
    const heard: string[] = [];
    const after = document.createElement('vaadin-text-area') as TextAreaLikeVaadins;
    for (const name of ['input', 'change']) after.addEventListener(name, () => heard.push(name));
    after.dataset.keep = PLACE;
    document.body.append(after);
    await settled();
    expect(after.value).toBe('We would rather');
    expect(heard).toEqual(['input', 'change']);
  });

  it('is given its text only after it has become one', async () => {
    write('We would rather', '<textarea data-keep="late"></textarea>');
    const field = await returnTo<TextAreaLikeVaadins>('<late-text-area data-keep="late"></late-text-area>');
    expect(field.value).toBeUndefined();
    customElements.define('late-text-area', class extends TextAreaLikeVaadins {});
    await settled();
    expect(field.value).toBe('We would rather');
  });
});
