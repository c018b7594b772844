import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, SETTINGS_VERSION } from '../../lib/settings/settings';
import { readSettingsFile, writeSettingsFile } from '../../lib/settings/settings-file';

const CHOSEN = { ...DEFAULT_SETTINGS, enabled: false, sitesOff: ['a.example'], muted: ['x'], openDelayMs: 900 };
const fileWith = (settings: unknown) => JSON.stringify({ konteks: 'settings', settings });

describe('a settings file', () => {
  it('gives back what was written', () => {
    expect(readSettingsFile(writeSettingsFile(CHOSEN))).toEqual({ ok: true, settings: CHOSEN });
  });

  it('of an older version is migrated', () => {
    expect(readSettingsFile(fileWith({ off: ['a.example'] }))).toEqual({
      ok: true,
      settings: { ...DEFAULT_SETTINGS, sitesOff: ['a.example'] },
    });
  });

  it('of a newer version is refused', () => {
    expect(readSettingsFile(fileWith({ ...CHOSEN, version: SETTINGS_VERSION + 1 }))).toEqual({ ok: false, why: 'newer' });
  });

  it.each([
    ['a field of a wrong type', fileWith({ ...CHOSEN, openDelayMs: 'soon' })],
    ['a list that is none', fileWith({ ...CHOSEN, sitesOff: [1] })],
    ['no settings inside', fileWith(null)],
  ])('with %s is broken, and nothing of it is taken', (_, text) => {
    expect(readSettingsFile(text)).toEqual({ ok: false, why: 'broken' });
  });

  it.each(['', 'hello', '[]', 'null', '{}', '{"konteks":"pack","settings":{}}', writeSettingsFile(CHOSEN).slice(0, 40)])(
    'is not %j',
    (text) => {
      expect(readSettingsFile(text)).toEqual({ ok: false, why: 'not-settings' });
    },
  );

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readSettingsFile(text)));
  });
});
