/** The mark, six seats around a lit table, in the colours of the tokens. */

interface Shade {
  readonly ink: string;
  readonly lamp: string;
}

const SEATS: ReadonlyArray<readonly [number, number]> = [
  [18, 4.6],
  [29.6, 11.3],
  [29.6, 24.7],
  [18, 31.4],
  [6.4, 24.7],
  [6.4, 11.3],
];

/** The mark in its light colours, for documents and mail. */
export function mark(tokens: string): string {
  const { ink, lamp } = shade(tokens, 'light');
  return picture('', `fill="${ink}"`, `fill="${lamp}" stroke="${ink}"`);
}

/** The mark as a browser's tab shows it: it follows the system's colour scheme. */
export function favicon(tokens: string): string {
  const light = shade(tokens, 'light');
  const dark = shade(tokens, 'dark');
  const style = `<style>.s{fill:${light.ink}}.l{fill:${light.lamp};stroke:${light.ink}}@media(prefers-color-scheme:dark){.s{fill:${dark.ink}}}</style>`;
  return picture(style, 'class="s"', 'class="l"');
}

function picture(style: string, seat: string, lamp: string): string {
  const seats = SEATS.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="3.6" ${seat}/>`).join('');
  const open = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36" role="img" aria-label="Sederunt">';
  return `${open}<title>Sederunt</title>${style}${seats}<circle cx="18" cy="18" r="6.2" stroke-width="2" ${lamp}/></svg>\n`;
}

function shade(tokens: string, scheme: 'light' | 'dark'): Shade {
  return { ink: colour(tokens, 'ink', scheme), lamp: colour(tokens, 'lamp', scheme) };
}

function colour(tokens: string, name: string, scheme: 'light' | 'dark'): string {
  const pair = new RegExp(`--sed-${name}:\\s*light-dark\\((#[0-9A-Fa-f]{6}),\\s*(#[0-9A-Fa-f]{6})\\)`).exec(tokens);
  const value = pair?.[scheme === 'light' ? 1 : 2];
  if (!value) throw new Error(`The tokens have no colour ${name}`);
  return value;
}
