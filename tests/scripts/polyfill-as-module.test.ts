import { expect, it } from 'vitest';
import { polyfillAsModule } from '../../scripts/polyfill-as-module';

const OLD_KIND = `(function (root, make) {
  if (typeof exports !== 'undefined') make(module);
  else root.browser = make({ exports: {} });
})(globalThis, (module) => { module.exports = new Proxy({}, { ownKeys: () => { throw new Error('all were looked at'); } }); });`;

it('gives what a module of the older kind exports, and looks at none of its properties', async () => {
  const code = polyfillAsModule.transform(OLD_KIND, '/x/node_modules/webextension-polyfill/dist/browser-polyfill.js')!;
  const { default: exported } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { default: object };
  expect(() => Object.keys(exported)).toThrow('all were looked at');
});

it('leaves every other file as it is', () => {
  expect(polyfillAsModule.transform(OLD_KIND, '/x/lib/platform/browser.ts')).toBeUndefined();
});
