/** The icons: what each one means to us, and which Phosphor glyph says it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Weight = 'fill' | 'bold' | 'regular';

const FILL: Record<string, string> = {
  'sector-private': 'briefcase',
  'sector-academia': 'graduation-cap',
  'sector-citizens': 'users-three',
  'sector-diplomatic': 'flag',
  'sector-cooperation': 'globe-hemisphere-west',
  'sector-media': 'microphone',
  'stance-support': 'check-circle',
  'stance-oppose': 'x-circle',
  'stance-object': 'hand-palm',
  'verdict-accepts': 'check-circle',
  'verdict-divided': 'circle-half',
  'verdict-opposes': 'x-circle',
  'outcome-agreed': 'seal-check',
  'outcome-pending': 'hourglass-medium',
  facilitator: 'user-sound',
  verified: 'seal-check',
};

const BOLD: Record<string, string> = {
  'stance-reservations': 'check-circle',
  'stance-abstain': 'minus-circle',
  'verdict-no-position': 'minus-circle',
  'verdict-silent': 'circle-dashed',
  'outcome-agreed-with-dissent': 'seal-check',
  'outcome-not-agreed': 'prohibit',
  'arrow-right': 'arrow-right',
  'arrow-left': 'arrow-left',
  'arrow-up-right': 'arrow-up-right',
  'caret-down': 'caret-down',
  'caret-right': 'caret-right',
  'caret-left': 'caret-left',
  menu: 'list',
  plus: 'plus',
  close: 'x',
  check: 'check',
  more: 'dots-three',
};

const REGULAR: Record<string, string> = {
  comment: 'chat-teardrop-text',
  ballot: 'check-square-offset',
  table: 'armchair',
  guideline: 'article',
  home: 'house-simple',
  mine: 'user-circle',
  desk: 'tray',
  organisation: 'buildings',
  cycle: 'path',
  audit: 'list-magnifying-glass',
  clock: 'clock',
  calendar: 'calendar-blank',
  place: 'map-pin',
  online: 'video-camera',
  access: 'wheelchair',
  lock: 'lock-simple',
  eye: 'eye',
  'eye-slash': 'eye-slash',
  download: 'download-simple',
  pdf: 'file-pdf',
  text: 'file-text',
  data: 'file-csv',
  changes: 'git-diff',
  history: 'clock-counter-clockwise',
  link: 'link-simple',
  search: 'magnifying-glass',
  bell: 'bell',
  user: 'user',
  warning: 'warning-circle',
  info: 'info',
  fingerprint: 'fingerprint',
  report: 'flag-pennant',
  filter: 'funnel-simple',
  keyboard: 'keyboard',
  undo: 'arrow-u-up-left',
  edit: 'pencil-simple',
  source: 'tree-structure',
  amend: 'pencil-line',
  reply: 'arrow-bend-up-left',
  hourglass: 'hourglass-medium',
  language: 'translate',
};

const GLYPH = /^<svg [^>]*viewBox="0 0 256 256"[^>]*>((?:<path d="[^"]+"\/>)+)<\/svg>\s*$/;

/** The sprite: one symbol per meaning. Fails where the package has no such glyph, or one that is not made of plain paths. */
export function sprite(packages: string): string {
  const assets = join(packages, '@phosphor-icons/core/assets');
  const symbols = [...symbolsOf(FILL, 'fill', assets), ...symbolsOf(BOLD, 'bold', assets), ...symbolsOf(REGULAR, 'regular', assets)];
  const text = `<svg xmlns="http://www.w3.org/2000/svg"><!-- Phosphor Icons, MIT licence: licences/phosphor-icons.txt -->\n${symbols.join('\n')}\n</svg>\n`;
  requireEach([...Object.keys(FILL), ...Object.keys(BOLD), ...Object.keys(REGULAR)], text);
  return text;
}

function symbolsOf(glyphs: Record<string, string>, weight: Weight, assets: string): string[] {
  return Object.entries(glyphs).map(([name, glyph]) => {
    const file = join(assets, weight, weight === 'regular' ? `${glyph}.svg` : `${glyph}-${weight}.svg`);
    const paths = GLYPH.exec(readFileSync(file, 'utf8'))?.[1];
    if (!paths) throw new Error(`The glyph for the icon "${name}" is not made of plain paths: ${glyph} (${weight})`);
    return `<symbol id="${name}" viewBox="0 0 256 256">${paths}</symbol>`;
  });
}

/** Throws unless the sprite has every one of the names exactly once. */
export function requireEach(names: readonly string[], sprite: string): void {
  const found = [...sprite.matchAll(/<symbol id="([^"]+)"/g)].map((match) => match[1]);
  const wrong = names.filter((name) => found.filter((other) => other === name).length !== 1);
  if (wrong.length > 0) throw new Error(`Not exactly once in the icon sprite: ${wrong.join(', ')}`);
}
