/** Build configuration: the manifest of both browsers and the bundler's settings. */
import path from 'node:path';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { policyAddresses } from './entrypoints/policy/address';

/** Extension pages load only what the package holds and may connect to nothing. */
const extensionPagesPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'";

/** Licence texts in the package, and where they come from. */
const licences = {
  'LICENSE.txt': 'LICENSE',
  'NOTICE.txt': 'NOTICE',
  'LICENSE-pdfjs.txt': 'node_modules/pdfjs-dist/LICENSE',
  'LICENSE-marked.txt': 'node_modules/marked/LICENSE',
};

/**
 * Takes the `Function` constructor out of PDF.js: a last resort of its polyfills, in no browser reached, refused by our
 * content security policy, and remarked on by Mozilla's linter. Fails where a new version words it in another way.
 */
function withoutFunctionConstructor(): Plugin {
  const lastResort = "Function('return this')()";
  return {
    name: 'without-function-constructor',
    transform(code, id) {
      if (!/pdfjs-dist\/legacy\/build\/pdf(?:\.worker)?\.mjs(?:$|\?worker_file)/.test(id)) return undefined;
      if (!code.includes(lastResort)) throw new Error(`No longer in ${id}: ${lastResort}`);
      return { code: code.replace(lastResort, 'globalThis'), map: null };
    },
  };
}

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact(), withoutFunctionConstructor()],
    worker: { format: 'es', plugins: () => [withoutFunctionConstructor()] },
  }),
  hooks: {
    // `imports: false` still lets WXT take the word "browser" in a regular expression for a use of the API, and import it.
    'config:resolved': ({ config }) => {
      config.imports.presets = [];
      config.imports.imports = [];
    },
    // Their licences want their texts in every copy.
    'build:publicAssets': (wxt, assets) => {
      for (const [name, file] of Object.entries(licences)) {
        assets.push({ absoluteSrc: path.join(wxt.config.root, file), relativeDest: name });
      }
    },
  },
  zip: { excludeSources: ['docs/screenshots/**', '.tmp/**'] },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage'],
    optional_host_permissions: ['*://*/*'],
    content_security_policy: { extension_pages: extensionPagesPolicy },
    content_scripts: [
      {
        matches: [...policyAddresses],
        js: ['policy.js'],
        all_frames: true,
        // Frames that the page wrote itself (`srcdoc`, `about:blank`) answer for its address. No other page is reached by this.
        match_about_blank: true,
        run_at: 'document_idle',
      },
    ],
    commands: {
      'next-finding': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_command_next__' },
      'previous-finding': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_command_previous__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'clauselight@clauselight.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
