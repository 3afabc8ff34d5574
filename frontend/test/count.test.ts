import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CharacterCount, lengthOf } from '../src/count.ts';
import { settled, show, type } from './page.ts';

const FIELD = '<textarea data-limit="4000" data-counter="room" data-counter-text="{0} of {1} characters">Seats are round</textarea>';
let counting: CharacterCount;

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.body.innerHTML = '<p id="room"></p><p id="hint">Say why.</p>';
  counting = new CharacterCount(document);
});

afterEach(() => counting.stop());

function room(): string {
  return document.getElementById('room')!.textContent!;
}

describe('the character count', () => {
  it('says what is used of the room as soon as the field stands there', async () => {
    show(FIELD);
    await settled();
    expect(room()).toBe('15 of 4,000 characters');
  });

  it('follows what is typed', async () => {
    const field = show<HTMLTextAreaElement>(FIELD);
    await settled();
    type(field, 'x'.repeat(1234));
    expect(room()).toBe('1,234 of 4,000 characters');
  });

  it('follows what the server writes into a field that tells of it', async () => {
    const field = show<HTMLTextAreaElement>(FIELD);
    await settled();
    field.value = '';
    field.dispatchEvent(new CustomEvent('value-changed'));
    expect(room()).toBe('0 of 4,000 characters');
  });

  it('speaks the language of the page', async () => {
    document.documentElement.lang = 'es';
    show(FIELD.replace('4000', '10000').replace('{0} of {1} characters', '{0} de {1} caracteres'));
    await settled();
    expect(room()).toBe('15 de 10.000 caracteres');
  });

  it('marks what is too long', async () => {
    const field = show<HTMLTextAreaElement>(FIELD.replace('4000', '10'));
    await settled();
    expect(document.getElementById('room')!.hasAttribute('data-over')).toBe(true);
    type(field, 'Ten at most'.slice(0, 10));
    expect(document.getElementById('room')!.hasAttribute('data-over')).toBe(false);
  });

  it('uses the one description of a field that names no counter', async () => {
    show(FIELD.replace('data-counter="room"', 'aria-describedby="room"'));
    await settled();
    expect(room()).toBe('15 of 4,000 characters');
  });

  it('never writes over a hint', async () => {
    show(FIELD.replace('data-counter="room"', 'aria-describedby="hint room"'));
    await settled();
    expect(document.getElementById('hint')!.textContent).toBe('Say why.');
  });
});

describe('the length of a text', () => {
  it.each([
    ['counts a character outside the basic plane once', '👋🏽', 2],
    ['counts composed and decomposed letters alike', 'Córdoba', 7],
    ['counts a line end once', 'a\r\nb', 3],
    ['is nothing for nothing', '', 0],
  ])('%s', (_, text, length) => expect(lengthOf(text)).toBe(length));
});
