/**
 * Settings: what the reader chose, their defaults, and how older or broken ones are taken in.
 * readSettings({ version: 1, sitesOff: ["a.example"] }) -> settings of today, and what had to be done to make them so.
 * It must not know where settings are kept.
 */
import type { Language } from '../article/article';
import { migrateSettings } from './migrations';

/** Bumped whenever the shape changes; migrations.ts says how to come from the version before. */
export const SETTINGS_VERSION = 2;

/** Where Konteks works: everywhere but on `sitesOff`, or on `sitesOn` alone. Each mode keeps its own list. */
export type SiteMode = 'all-but' | 'only';

/** Which mentions of an entity are underlined in a section; `off`: none, yet popup, side panel and keyboard know them all. */
export type HighlightChoice = 'first' | 'all' | 'off';

/** The key that has to be held for the pointer to open a card. */
export type ModifierChoice = 'none' | 'alt' | 'shift';

/** Whether a card is light or dark as the system is, or as the page it stands on. */
export type ThemeChoice = 'system' | 'page';

/** Languages of pages that can be chosen; `und` stands for every other language. */
export const PAGE_LANGUAGES = ['id', 'en', 'und'] as const satisfies readonly Language[];

/** All a reader can choose. Stored as it is, so every field is plain JSON. */
export interface Settings {
  readonly version: typeof SETTINGS_VERSION;
  /** Underlines on at all. */
  readonly enabled: boolean;
  readonly siteMode: SiteMode;
  /** Hosts, lower case, without port: "news.example". */
  readonly sitesOff: readonly string[];
  readonly sitesOn: readonly string[];
  /** Ids of entities that are never underlined. */
  readonly muted: readonly string[];
  /** Pages in these languages are looked through. */
  readonly languages: readonly Language[];
  readonly highlight: HighlightChoice;
  /** Dwell before a card opens, ms, 0 to 1000. */
  readonly openDelayMs: number;
  readonly modifier: ModifierChoice;
  readonly theme: ThemeChoice;
  /** The number of mentions on the page, on the toolbar's button. */
  readonly badge: boolean;
}

/** What holds until the reader chooses. */
export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  enabled: true,
  siteMode: 'all-but',
  sitesOff: [],
  sitesOn: [],
  muted: [],
  languages: PAGE_LANGUAGES,
  highlight: 'first',
  openDelayMs: 400,
  modifier: 'none',
  theme: 'system',
  badge: false,
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
  const { settings, broken } = takeFields(migrateSettings(raw, version));
  if (broken) return { settings, notice: 'reset' };
  return version === SETTINGS_VERSION ? { settings } : { settings, notice: 'migrated' };
}

/** Whether a stored value is a right one, field by field. */
const IS_RIGHT: { readonly [F in Exclude<keyof Settings, 'version'>]: (value: unknown) => boolean } = {
  enabled: isBoolean,
  siteMode: isOneOf('all-but', 'only'),
  sitesOff: isListOf(isString),
  sitesOn: isListOf(isString),
  muted: isListOf(isString),
  languages: isListOf(isOneOf(...PAGE_LANGUAGES)),
  highlight: isOneOf('first', 'all', 'off'),
  openDelayMs: (value) => typeof value === 'number' && value >= 0 && value <= 1000,
  modifier: isOneOf('none', 'alt', 'shift'),
  theme: isOneOf('system', 'page'),
  badge: isBoolean,
};

function takeFields(raw: Record<string, unknown>): { settings: Settings; broken: boolean } {
  const given = Object.entries(IS_RIGHT).filter(([field]) => raw[field] !== undefined);
  const taken = given.filter(([field, isRight]) => isRight(raw[field])).map(([field]) => [field, raw[field]]);
  return { settings: { ...DEFAULT_SETTINGS, ...Object.fromEntries(taken) }, broken: taken.length < given.length };
}

function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean';
}

function isString(value: unknown): boolean {
  return typeof value === 'string';
}

function isOneOf(...choices: readonly unknown[]): (value: unknown) => boolean {
  return (value) => choices.includes(value);
}

function isListOf(isRight: (value: unknown) => boolean): (value: unknown) => boolean {
  return (value) => Array.isArray(value) && value.every(isRight);
}
