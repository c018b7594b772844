/**
 * The polyfill of the extension API as a module. As the older kind that it is, the bundler would copy its properties one by one, and
 * Chromium makes each part of its API when it is first looked at: ten milliseconds for each page of ours and each start of the background.
 * polyfillAsModule.transform("…UMD…", "…/webextension-polyfill/dist/browser-polyfill.js") -> the same with `export default`.
 * It must not know what the polyfill does.
 */

/** A plugin of Vite. */
export const polyfillAsModule = {
  name: 'polyfill-as-module',
  transform: (code: string, id: string): string | undefined =>
    /\/webextension-polyfill\/.*\.js$/.test(id)
      ? `const module = { exports: {} };\nconst { exports } = module;\n${code}\nexport default module.exports;\n`
      : undefined,
};
