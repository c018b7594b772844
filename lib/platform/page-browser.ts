/**
 * The door for the script on every page: the browser's own API object, no polyfill, only what a page needs.
 * askBackground({ type: "page-start" }) -> { ok: true, value: { on: true, … } }, or undefined when the extension is gone.
 * It must not know the page. Chrome 99 and Firefox answer sendMessage with promises.
 */
import type { PageRequests, Result, ScreenRequest } from '../messages/protocol';

/** As much of `chrome` / `browser` as is used here. */
interface PageApi {
  readonly runtime?: {
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: {
      addListener(listen: (message: unknown, sender: { id?: string }, answer: (value: unknown) => void) => boolean): void;
    };
  };
  readonly i18n: { getMessage(key: string, substitutions?: string[]): string; getUILanguage(): string };
  readonly storage: {
    readonly onChanged: { addListener(listen: (changes: Record<string, unknown>, area: string) => void): void };
  };
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

const scope = globalThis as { browser?: PageApi; chrome?: PageApi };
const api = (scope.browser ?? scope.chrome)!;

/** Whether the extension this script belongs to is still there: after an update or removal old scripts stay in open pages. */
export function isAlive(): boolean {
  try {
    return api.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** The background's answer; undefined when there is none: the extension is gone, or its background cannot start. */
export async function askBackground<T extends keyof PageRequests>(
  request: { readonly type: T } & PageRequests[T]['request'],
): Promise<Result<PageRequests[T]['answer']> | undefined> {
  if (!isAlive()) return undefined;
  try {
    return (await api.runtime!.sendMessage(request)) as Result<PageRequests[T]['answer']>;
  } catch {
    return undefined;
  }
}

/** Answers messages of this extension's own screens and background; undefined is no answer. */
export function answerScreens(answer: (request: ScreenRequest) => Promise<unknown> | undefined): void {
  api.runtime!.onMessage.addListener((message, sender, respond) => {
    if (sender.id !== api.runtime!.id) return false;
    const answered = answer(message as ScreenRequest);
    void answered?.then(respond);
    return answered !== undefined;
  });
}

/** Calls `listener` whenever the reader's settings change, or what can be underlined ("coverage"). */
export function onStored(key: 'settings' | 'coverage', listener: () => void): void {
  api.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && key in changes) listener();
  });
}

/** A text of the message files; empty for a key there is none of. */
export function getMessage(key: string, substitutions?: string[]): string {
  return api.i18n.getMessage(key, substitutions);
}

/** The language of the browser ("id", "en-GB"). */
export function readerLocale(): string {
  return api.i18n.getUILanguage();
}

/** The shadow root of an element, a closed one too: both browsers let an extension's page script in. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  if (!MAY_HOST.test(element.localName)) return null;
  const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  return openOrClosedShadowRoot ?? api.dom?.openOrClosedShadowRoot(element) ?? null;
}

const MAY_HOST = /-|^(div|section|article|main|span)$/;
