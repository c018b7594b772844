/**
 * Settings: what the reader chose, their defaults, and how older or broken ones are taken in.
 * readSettings({ version: 0, off: ["a.example"] }) -> settings of today plus a notice when something had to be reset.
 * It must not know where settings are kept.
 */

/** Bumped whenever the shape changes; `migrations` says how to come from the version before. */
export const SETTINGS_VERSION = 1;

/** All a reader can choose. Stored as it is, so every field is plain JSON. */
export interface Settings {
  readonly version: typeof SETTINGS_VERSION;
  /** Underlines on at all. */
  readonly enabled: boolean;
  /** Hosts where Konteks stays off, lower case, without port: "news.example". */
  readonly sitesOff: readonly string[];
  /** Ids of entities that are never underlined. */
  readonly muted: readonly string[];
  /** Dwell before a card opens, ms, 0 to 1000. */
  readonly openDelayMs: number;
  /** Which mentions of an entity are underlined in a section. */
  readonly highlight: 'first' | 'all';
}

/** What holds until the reader chooses. */
export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  enabled: true,
  sitesOff: [],
  muted: [],
  openDelayMs: 400,
  highlight: 'first',
};

/** What had to be done to make stored settings usable; screens say it once. */
export type SettingsNotice = 'migrated' | 'reset' | 'newer';

/**
 * Settings from whatever was stored. Unknown fields are dropped, missing ones get defaults; a field of a wrong type resets
 * that field and gives the notice `reset`; settings of a newer version are not touched (`newer`: defaults are used meanwhile).
 */
export function readSettings(stored: unknown): { settings: Settings; notice?: SettingsNotice } {
  if (stored === undefined || stored === null) return { settings: DEFAULT_SETTINGS };
  if (typeof stored !== 'object' || Array.isArray(stored)) return { settings: DEFAULT_SETTINGS, notice: 'reset' };
  const { version, ...raw } = stored as Record<string, unknown>;
  if (typeof version === 'number' && version > SETTINGS_VERSION) return { settings: DEFAULT_SETTINGS, notice: 'newer' };
  const migrated = version === SETTINGS_VERSION ? raw : migrateFromZero(raw);
  const { settings, broken } = takeFields(migrated);
  if (broken) return { settings, notice: 'reset' };
  return version === SETTINGS_VERSION ? { settings } : { settings, notice: 'migrated' };
}

/** Before version 1 (never released) the list of sites was called `off`. */
function migrateFromZero(raw: Record<string, unknown>): Record<string, unknown> {
  const { off, ...rest } = raw;
  return off === undefined ? rest : { ...rest, sitesOff: off };
}

function takeFields(raw: Record<string, unknown>): { settings: Settings; broken: boolean } {
  let broken = false;
  const take = <T>(value: unknown, fallback: T, isRight: (value: unknown) => boolean): T => {
    if (value === undefined) return fallback;
    if (isRight(value)) return value as T;
    broken = true;
    return fallback;
  };
  const { enabled, sitesOff, muted, openDelayMs, highlight } = DEFAULT_SETTINGS;
  const settings: Settings = {
    version: SETTINGS_VERSION,
    enabled: take(raw.enabled, enabled, (value) => typeof value === 'boolean'),
    sitesOff: take(raw.sitesOff, sitesOff, isStringList),
    muted: take(raw.muted, muted, isStringList),
    openDelayMs: take(raw.openDelayMs, openDelayMs, (value) => typeof value === 'number' && value >= 0 && value <= 1000),
    highlight: take(raw.highlight, highlight, (value) => value === 'first' || value === 'all'),
  };
  return { settings, broken };
}

function isStringList(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
