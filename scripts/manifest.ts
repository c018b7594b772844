/**
 * The manifest of both browsers: the least that the product needs, each permission with its reason in the README.
 * manifestFor("firefox") adds Gecko's id and data consent; manifestFor("chrome") the side panel and the oldest Chrome.
 */
import type { UserManifest } from 'wxt';

/** CSS.highlights and popover set the floor for Chrome; built-in data consent sets it for Firefox. */
const OLDEST_CHROME = '128';
const OLDEST_FIREFOX = '140.0';

const EXTENSION_PAGES_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  // Feeds and articles are fetched from any site; the browser still asks the reader's leave for each.
  "connect-src 'self' https: http:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** Asked for in the click that adds a feed, for the sites of that feed alone. */
const ASKED_WHEN_NEEDED = ['http://*/*', 'https://*/*'] as const;

const PERMISSIONS = ['storage', 'unlimitedStorage', 'alarms', 'contextMenus', 'activeTab', 'scripting'] as const;

export function manifestFor(browser: string): UserManifest {
  return {
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [...PERMISSIONS, ...(browser === 'firefox' ? [] : (['sidePanel'] as const))],
    optional_host_permissions: [...ASKED_WHEN_NEEDED],
    content_security_policy: { extension_pages: EXTENSION_PAGES_CSP },
    incognito: 'spanning',
    omnibox: { keyword: 'kx' },
    // Chromium keeps Alt+Shift with B, N and P to itself: a command that asks for them gets no key.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      'next-mention': command('Alt+Shift+J', 'commandNextMention'),
      'previous-mention': command('Alt+Shift+U', 'commandPreviousMention'),
      'open-card': command('Alt+Shift+O', 'commandOpenCard'),
      'save-page': { description: '__MSG_commandSavePage__' },
      // Browsers take four suggested keys; these two are given theirs by whoever wants them.
      'toggle-site': { description: '__MSG_commandToggleSite__' },
      'toggle-all': { description: '__MSG_commandToggleAll__' },
    },
    ...(browser === 'firefox' ? FIREFOX : { minimum_chrome_version: OLDEST_CHROME }),
  };
}

function command(key: string, description: string) {
  return { suggested_key: { default: key }, description: `__MSG_${description}__` };
}

const FIREFOX: UserManifest = {
  browser_specific_settings: {
    gecko: {
      id: 'konteks@konteks.example',
      strict_min_version: OLDEST_FIREFOX,
      data_collection_permissions: { required: ['none'] },
    },
  },
};
