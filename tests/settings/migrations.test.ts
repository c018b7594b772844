/** Settings as every version wrote them, kept for ever: each comes out as settings of today with all that was chosen. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, readSettings, SETTINGS_VERSION, type Settings } from '../../lib/settings/settings';
import { readSettingsFile } from '../../lib/settings/settings-file';

const FOLDER = join(import.meta.dirname, 'fixtures');
const written = (version: number): Record<string, unknown> =>
  JSON.parse(readFileSync(join(FOLDER, `version-${version}.json`), 'utf8')) as Record<string, unknown>;

/** What each fixture means today. */
const MEANS: readonly Settings[] = [
  { ...DEFAULT_SETTINGS, sitesOff: ['bank.example'], muted: ['nanning'], openDelayMs: 250 },
  {
    ...DEFAULT_SETTINGS,
    enabled: false,
    sitesOff: ['bank.example', 'mail.example'],
    muted: ['bmw', 'nanning'],
    openDelayMs: 650,
    highlight: 'all',
  },
  {
    version: SETTINGS_VERSION,
    enabled: true,
    siteMode: 'only',
    sitesOff: ['bank.example'],
    sitesOn: ['news.example'],
    muted: ['bmw'],
    languages: ['id', 'und'],
    highlight: 'off',
    openDelayMs: 0,
    modifier: 'alt',
    theme: 'page',
    badge: true,
  },
];

describe('row 40: settings of every version', () => {
  it('are all among the fixtures, today’s too', () => {
    const versions = Array.from({ length: SETTINGS_VERSION + 1 }, (_, version) => `version-${version}.json`);
    expect(readdirSync(FOLDER).sort()).toEqual(versions);
    expect(MEANS).toHaveLength(versions.length);
  });

  it.each(MEANS.map((means, version) => ({ version, means })))(
    'of version $version are taken over whole',
    ({ version, means }) => {
      expect(readSettings(written(version))).toEqual({
        settings: means,
        ...(version < SETTINGS_VERSION && { notice: 'migrated' }),
      });
    },
  );

  it.each(MEANS.map((means, version) => ({ version, means })))(
    'in a file of version $version are imported',
    ({ version, means }) => {
      const file = JSON.stringify({ konteks: 'settings', settings: written(version) });
      expect(readSettingsFile(file)).toEqual({ ok: true, settings: means });
    },
  );

  it('lose nothing that today’s version knows: each fixture field is a field of today or was renamed', () => {
    for (const version of MEANS.keys()) {
      const fields = Object.keys(written(version)).map((field) => (field === 'off' ? 'sitesOff' : field));
      expect(fields.filter((field) => field !== 'version' && !(field in DEFAULT_SETTINGS))).toEqual([]);
    }
  });
});
