/**
 * The settings page in every state: as it comes, full lists, either mode of sites, something taken off, each failure, alive.
 * It must not know theme, language nor direction: the gallery sets them around it.
 */
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings';
import { type Example, type Examples, unheard } from '../example';
import { Options } from './options';
import { EMPTY_OPTIONS, type OptionsModel, type OptionsPort, type OptionsState } from './options-model';
import { OptionsView } from './options-view';

const STATE: OptionsState = {
  settings: DEFAULT_SETTINGS,
  mutedNames: { nanning: 'Nanning', bmw: 'BMW' },
  shortcuts: [
    { command: '_execute_action', keys: 'Alt+Shift+K' },
    { command: 'next-mention', keys: 'Alt+Shift+J' },
    { command: 'previous-mention', keys: 'Alt+Shift+U' },
    { command: 'open-card', keys: 'Alt+Shift+O' },
    { command: 'toggle-site', keys: '' },
    { command: 'toggle-all', keys: '' },
  ],
  library: { ok: true, value: { reports: 5, publishers: 3, names: 41, oldest: '2020', newest: '2025-03-27', bytes: 9714 } },
};
const FULL: Settings = {
  ...DEFAULT_SETTINGS,
  sitesOff: ['bank.example', 'mail.example'],
  sitesOn: ['news.example', 'koran.example'],
  languages: ['id', 'und'],
  modifier: 'alt',
  theme: 'page',
  badge: true,
  muted: ['bmw', 'nanning'],
  highlight: 'all',
  openDelayMs: 650,
};

function options(model: Partial<OptionsModel>, state: Partial<OptionsState> = {}): Example {
  return ({ words }) => (
    <OptionsView model={{ ...EMPTY_OPTIONS, state: { ...STATE, ...state }, ...model }} words={words} onEvent={unheard} />
  );
}

/** A port that keeps its settings in memory. */
function samplePort(): OptionsPort {
  let settings = FULL;
  return {
    load: async () => ({ ...STATE, settings }),
    save: async (change) => {
      settings = change(settings);
    },
    watch: unheard,
    openShortcuts: async () => false,
    openLibrary: unheard,
    saveFile: unheard,
  };
}

export const examples: Examples = {
  'as-it-comes': options({}),
  chosen: options({}, { settings: FULL }),
  removed: options({ removed: { list: 'sitesOff', item: 'news.example' } }, { settings: FULL }),
  'only-some-sites': options({}, { settings: { ...FULL, siteMode: 'only' } }),
  'no-site-yet': options({}, { settings: { ...DEFAULT_SETTINGS, siteMode: 'only' } }),
  'no-longer-on': options({ removed: { list: 'sitesOn', item: 'news.example' } }, { settings: { ...FULL, siteMode: 'only' } }),
  unmuted: options({ removed: { list: 'muted', item: 'nanning' } }),
  'wrong-site': options({ typedSite: 'news', isSiteWrong: true }),
  taken: options({ taken: 'done' }),
  'file-newer': options({ taken: 'newer' }),
  'file-broken': options({ taken: 'broken' }),
  'file-other': options({ taken: 'not-settings' }),
  'shortcuts-shut': options({ isShortcutPageShut: true }),
  unsaved: options({ isUnsaved: true }),
  'settings-newer': options({}, { notice: 'newer' }),
  'pack-broken': options({}, { library: { ok: false, code: 'pack-broken', detail: 'line 3' } }),
  opening: ({ words }) => <OptionsView model={EMPTY_OPTIONS} words={words} onEvent={unheard} />,
  alive: ({ words }) => <Options port={samplePort()} words={words} />,
};
