import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { requireEach, sprite } from '../build/icons.ts';
import { favicon, mark } from '../build/mark.ts';

const project = join(import.meta.dirname, '..');
const tokens = readFileSync(join(project, 'styles/tokens.css'), 'utf8');

describe('the icons', () => {
  it('are 74, each with a meaning of its own', () => {
    const names = [...sprite(join(project, 'node_modules')).matchAll(/<symbol id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(names).size).toBe(74);
    expect(names).toHaveLength(74);
  });

  it('stop the build when one is missing or there twice', () => {
    expect(() => requireEach(['clock', 'bell'], '<symbol id="clock"></symbol>')).toThrow('bell');
    expect(() => requireEach(['clock'], '<symbol id="clock"></symbol><symbol id="clock"></symbol>')).toThrow('clock');
  });
});

describe('the mark', () => {
  it('has six seats and a table, in the colours of the tokens', () => {
    expect(mark(tokens).match(/<circle/g)).toHaveLength(7);
    for (const colour of mark(tokens).match(/#[0-9A-F]{6}/g)!) expect(tokens).toContain(colour);
    expect(favicon(tokens)).toContain('prefers-color-scheme:dark');
  });

  it('needs tokens', () => expect(() => mark('')).toThrow('ink'));
});

describe('the styles', () => {
  const index = readFileSync(join(project, 'styles/index.css'), 'utf8');
  const imported = [...index.matchAll(/@import "\.\/([a-z]+\.css)";/g)].map((match) => match[1]);

  it('are all in the index, once', () => {
    const files = readdirSync(join(project, 'styles')).filter((name) => name !== 'index.css');
    expect([...imported].sort()).toEqual(files.sort());
  });

  it('write colours in the tokens only', () => {
    for (const name of imported.filter((name) => name !== 'tokens.css')) {
      const rules = readFileSync(join(project, 'styles', name!), 'utf8').replaceAll(/url\([^)]*\)|\/\*[^]*?\*\//g, '');
      expect(rules.match(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/gi), name).toBeNull();
    }
  });
});
