/** What is put beside the styles and the script: tokens, icons, the mark, faces and the licences of what others made. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { sprite } from './icons.ts';
import { favicon, mark } from './mark.ts';

const FACES = [
  'public-sans-latin-wght-normal',
  'public-sans-latin-ext-wght-normal',
  'alegreya-latin-wght-normal',
  'alegreya-latin-ext-wght-normal',
  'alegreya-latin-wght-italic',
  'alegreya-latin-ext-wght-italic',
];

const LICENCES = {
  'phosphor-icons': '@phosphor-icons/core',
  'public-sans': '@fontsource-variable/public-sans',
  alegreya: '@fontsource-variable/alegreya',
};

/** A Vite plugin that writes these files, under names that never change, into the build's folder. */
export function assets(project: string): Plugin {
  const packages = join(project, 'node_modules');
  return {
    name: 'sederunt-assets',
    apply: 'build',
    buildStart() {
      for (const [fileName, source] of files(project, packages)) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

function* files(project: string, packages: string): Generator<[string, string | Uint8Array]> {
  const tokens = readFileSync(join(project, 'styles/tokens.css'), 'utf8');
  yield ['tokens.css', tokens];
  yield ['icons.svg', sprite(packages)];
  yield ['mark.svg', mark(tokens)];
  yield ['favicon.svg', favicon(tokens)];
  for (const face of FACES) {
    const family = face.startsWith('alegreya') ? 'alegreya' : 'public-sans';
    yield [`fonts/${face}.woff2`, readFileSync(join(packages, '@fontsource-variable', family, 'files', `${face}.woff2`))];
  }
  for (const [name, from] of Object.entries(LICENCES)) yield [`licences/${name}.txt`, readFileSync(join(packages, from, 'LICENSE'))];
}
