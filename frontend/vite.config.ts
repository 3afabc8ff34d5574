import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { assets } from './build/assets.ts';

const project = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  base: './', // addresses inside the styles are relative: the folder may be served from anywhere
  publicDir: false,
  plugins: [assets(project)],
  build: {
    outDir: 'dist',
    target: 'es2022',
    cssTarget: 'esnext', // the tokens' light-dark() stays as it is written
    cssMinify: false, // prefixes and order stay as they are written; the server compresses
    modulePreload: false,
    rolldownOptions: {
      input: { sederunt: `${project}src/sederunt.ts`, styles: `${project}styles/index.css` },
      external: [/^fonts\//],
      output: {
        entryFileNames: '[name].js',
        assetFileNames: ({ names }) => (names.some((name) => name.endsWith('.css')) ? 'sederunt.css' : '[name][extname]'),
      },
    },
  },
  test: {
    environment: 'jsdom',
    include: ['test/**/*.test.ts'],
    restoreMocks: true,
  },
});
