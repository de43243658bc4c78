import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    sveltekit({
      // The API's server mounts build/handler.js and tells it the origin through headers of its own.
      adapter: adapter({ envPrefix: 'WEB_' }),
      csp: {
        // Not nonces: a page is rendered once for many readers, and a nonce is for one answer.
        mode: 'hash',
        directives: {
          'default-src': ['self'],
          'base-uri': ['none'],
          'connect-src': ['self'],
          'font-src': ['self'],
          'form-action': ['self'],
          'frame-ancestors': ['none'],
          // Other sites are framed by routes/player alone, and only for who chose so.
          'frame-src': ['self'],
          'img-src': ['self', 'data:'],
          'object-src': ['none'],
          'script-src': ['self'],
          'style-src': ['self'],
          // The one style attribute on our pages: Kit's announcer of page changes, visually hidden.
          'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
        },
      },
      version: { pollInterval: 0 },
      // Else every page carries the table of all pages: 2.5 kB of a petition's page (measured), and growing.
      router: { resolution: 'server' },
    }),
  ],
  // `font-src 'self'` has no room for data: URLs.
  build: { assetsInlineLimit: 0 },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          // A chunk of ours may hold an entry of Kit's: it then has more exports than that entry.
          preserveEntrySignatures: 'allow-extension',
          output: {
            // Fewer, larger files: many small ones cost a tenth more on the wire.
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: [
                {
                  name: 'framework',
                  test: /node_modules\/(?:svelte|esm-env|clsx|devalue|@urql|wonka|@0no-co|gql\.tada)\/|@sveltejs\/kit\/src\/(?!runtime\/client\/)|vite\/preload-helper/,
                },
                {
                  name: 'shared',
                  // Not what only pages beside the main ones share: the petition page would carry it.
                  test: /\/src\/lib\/(?!messages\/|(?:account|drafting|manage|moderation|paper|supporter|updates)\/|signing\/(?:Confirmed|ShareLinks)|site\/SwellLines|live\/\w+-)|packages\/domain/,
                  minShareCount: 2,
                },
              ],
            },
          },
        },
      },
    },
  },
});
