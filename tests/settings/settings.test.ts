import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, readSettings, SETTINGS_VERSION } from '../../lib/settings/settings';

describe('readSettings', () => {
  it('gives the defaults, without a notice, when nothing was stored', () => {
    expect(readSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS });
  });

  it('gives back settings of today as they are', () => {
    const settings = { ...DEFAULT_SETTINGS, enabled: false, sitesOff: ['a.example'], openDelayMs: 0 };
    expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual({ settings });
  });

  it('migrates the list of sites of the version before', () => {
    expect(readSettings({ off: ['a.example'] })).toEqual({
      settings: { ...DEFAULT_SETTINGS, sitesOff: ['a.example'] },
      notice: 'migrated',
    });
  });

  it('resets only the field that is broken and says so', () => {
    const { settings, notice } = readSettings({ version: SETTINGS_VERSION, enabled: false, openDelayMs: 'soon' });
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, enabled: false });
    expect(notice).toBe('reset');
  });

  it('leaves settings of a newer version alone', () => {
    expect(readSettings({ version: SETTINGS_VERSION + 1, enabled: false })).toEqual({
      settings: DEFAULT_SETTINGS,
      notice: 'newer',
    });
  });

  it('takes in anything at all and always gives usable settings', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const { settings } = readSettings(stored);
        expect(readSettings(settings)).toEqual({ settings });
      }),
    );
  });
});
