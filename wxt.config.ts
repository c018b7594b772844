import { resolve } from 'node:path';
import { minify } from 'terser';
import { mergeConfig, type Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { buildSeedIndex } from './scripts/build-seed-index';
import { buildSeedPack } from './scripts/build-seed-pack';
import { buildIcons } from './scripts/icons';
import { manifestFor } from './scripts/manifest';
import { polyfillAsModule } from './scripts/polyfill-as-module';

/** The page script is started by a line: WXT's own start holds words for a console that a release never writes to. */
const plainStart = {
  name: 'plain-start',
  transform: (code: string) =>
    code.includes('initPlugins();') ? `${/^import definition.*$/m.exec(code)?.[0]} export default definition.main();` : undefined,
};

/** What the bundler has made small is made smaller by 0.7 kB: the page script is sent to every page and parsed there. */
const squeeze: Plugin = {
  name: 'squeeze',
  async generateBundle(_, bundle) {
    for (const part of Object.values(bundle)) {
      if (part.type !== 'chunk') continue;
      const compress = { passes: 2, ecma: 2020, unsafe_arrows: true } as const;
      part.code = (await minify(part.code, { ecma: 2020, compress, mangle: true })).code ?? part.code;
    }
  },
};

/**
 * What our own pages share, in two files: each file costs a page more before it is drawn than the code in it does. What they are
 * drawn with is one, what opens the library the other.
 */
const chunksOfScreens = {
  minShareCount: 2,
  groups: [
    {
      name: 'screen',
      test: /virtual:wxt|preload-helper|[\\/](preact|webextension-polyfill|components|settings)[\\/]|platform[\\/](browser|extension-pages|settings-store|page-in-front|shortcuts)\./,
      priority: 1,
    },
    { name: 'library', test: /platform[\\/](whole-library|library-store)\.|lib[\\/](card|coverage)[\\/]/ },
  ],
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // The oldest browsers of the manifest: they know light-dark() and nesting, so no stylesheet is rewritten for older ones.
  vite: () => ({
    plugins: [polyfillAsModule],
    build: {
      target: ['chrome128', 'firefox140'],
      // What a script loads later is fetched when it is read: to put a link for each of ten files into the page takes longer.
      modulePreload: { polyfill: false, resolveDependencies: (_, deps, { hostType }) => (hostType === 'html' ? deps : []) },
    },
  }),
  manifest: ({ browser }) => manifestFor(browser),
  hooks: {
    // On every page the card is drawn by the few lines it needs of a renderer (ADR 0008).
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === 'popup')) {
        config.build = mergeConfig(config.build ?? {}, { rolldownOptions: { output: { codeSplitting: chunksOfScreens } } });
      }
      if (!entrypoints.some(({ name }) => name === 'page')) return;
      const draw = resolve(import.meta.dirname, 'lib/page/draw.ts');
      config.resolve = { ...config.resolve, alias: [{ find: /^preact(\/jsx-runtime)?$/, replacement: draw }] };
      config.plugins = [...(config.plugins ?? []), plainStart, squeeze];
    },
    'build:manifestGenerated': (_, manifest) => {
      // The page script stands outside WXT's content-script context, which tells every page who it is (ADR 0002).
      manifest.content_scripts = [
        {
          matches: ['http://*/*', 'https://*/*'],
          js: ['page.js'],
          all_frames: true,
          match_about_blank: true,
          // Later, Chromium would hold the page's load event back until the script has run (ADR 10).
          run_at: 'document_start',
        },
      ];
    },
    'build:publicAssets': async (_, files) => {
      const pack = await buildSeedPack();
      files.push({ absoluteSrc: pack, relativeDest: 'seeds.konteks' }, ...buildIcons());
      files.push({ absoluteSrc: await buildSeedIndex(pack), relativeDest: 'seeds.index' });
      // The model that reads names, for articles of feeds and saved pages: loaded when the first of them is read.
      files.push({ absoluteSrc: resolve(import.meta.dirname, 'data/tagger.bin'), relativeDest: 'tagger.bin' });
    },
  },
  zip: {
    includeSources: [
      'entrypoints',
      'components',
      'lib',
      'cli',
      'scripts',
      'seeds',
      'assets',
      'data',
      'public',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'wxt.config.ts',
      'README.md',
      'LICENSE',
    ],
  },
});
