import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** Where `npm run dev` finds the platform. Open http://localhost:5173/eikendam/ beside a running host. */
const platform = process.env['BEZWAAR_URL'] ?? 'http://localhost:5080';

/** The parts of the component library get a display name as they load: that would keep every part in the bundle, used or not. */
const onlyUsedParts: Plugin = {
  name: 'only-used-parts',
  apply: 'build',
  transform: {
    filter: { id: /@utrecht\/[\w-]+-react\/dist\/index\.mjs/ },
    handler: (code) => ({ code: code.replace(/^[\w$]+\.displayName = '[\w-]+';$/gm, ''), map: null, moduleSideEffects: false }),
  },
};

export default defineConfig({
  // Relative addresses: the page's <base> says below which municipality they are.
  base: './',
  plugins: [react(), onlyUsedParts],
  resolve: { alias: { '@': new URL('src', import.meta.url).pathname } },
  build: {
    // The content security policy allows no inline script: everything is a file.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  server: {
    proxy: { '^/[^/]+/(api|auth|oauth2|dev-idp)/': { target: platform, changeOrigin: false }, '^/dev-idp/': { target: platform, changeOrigin: false } },
  },
  test: {
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: 'https://bezwaar.test/eikendam/' } },
    setupFiles: ['src/testing/setup.ts'],
    restoreMocks: true,
    testTimeout: 40_000,
  },
});
