/**
 * The card of a page, as a driver sees it: its shadow root is closed to the page, but both protocols hand it out.
 * cardOn(page).text() -> "Organisation Alibaba Cloud …". Each call finds the root anew: nothing is stale after a re-render.
 * It must not know what a card says.
 */
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { insideOf, insideOfFrame, insideOfHandle } from './internals';

/** The card's host has another name on each page, so that no page can know it: "x-" and eight letters, and a popover. */
const HOST = '^x-[a-z]{8}$';
const PATIENCE_MS = 10_000;
const STEP_MS = 25;

export interface CardDriver {
  root(): Promise<ElementHandle<ShadowRoot>>;
  text(selector?: string): Promise<string>;
  /** The whole text, once `isThere` says that what is waited for is in it. */
  waitText(isThere: (text: string) => boolean): Promise<string>;
  /** Open means shown: in the top layer and laid out. */
  isOpen(): Promise<boolean>;
  waitOpen(): Promise<void>;
  waitClosed(): Promise<void>;
  click(selector: string): Promise<void>;
  /** What has the focus in the card, as its accessible name or text; undefined when the focus is elsewhere. */
  focused(): Promise<string | undefined>;
}

/** The card on a page, or of a frame where it stands in one. */
export function cardOn(page: Page | Frame): CardDriver {
  const root = () => retry(`the card's root on ${page.url()}`, () => closedRootOf(page));
  const isOpen = () => isShown(page);
  const text = (selector?: string) =>
    retry(`text of ${selector ?? 'the card'}`, async () => {
      const at = selector ? await (await root()).$(selector) : await root();
      if (!at) throw new Error(`the card has no ${selector}`);
      return (at as ElementHandle<Node>).evaluate(visibleText);
    });
  return {
    root,
    isOpen,
    text,
    waitText: (isThere) =>
      retry('a text in the card', async () => {
        const said = await text();
        if (!isThere(said)) throw new Error(`the card says: ${said}`);
        return said;
      }),
    waitOpen: () => until('the card is open', isOpen),
    waitClosed: () => until('the card is closed', async () => !(await isOpen())),
    click: (selector) =>
      retry(`a click on ${selector}`, async () => {
        const target = await (await root()).waitForSelector(selector, { visible: true, timeout: PATIENCE_MS });
        await target?.click();
      }),
    focused: async () =>
      (await root()).evaluate((node) => {
        const at = node.activeElement;
        return at?.getAttribute('aria-label') ?? at?.textContent?.trim();
      }),
  };
}

/** innerText of an element or of all that a root holds: what a reader sees, without styles and hidden parts. */
function visibleText(node: Node): string {
  const elements = node instanceof ShadowRoot ? [...node.children] : [node as HTMLElement];
  return elements
    .map((element) => ('innerText' in element ? (element as HTMLElement).innerText : ''))
    .join('\n')
    .trim();
}

/** The host in whichever world asks; null while no card is open. Sent to the page as text, so it stands alone. */
export function findCardHost(pattern: string): Element | null {
  const popovers = [...document.querySelectorAll('[popover=manual]')];
  return popovers.find(({ localName }) => new RegExp(pattern).test(localName)) ?? null;
}

async function isShown(page: Page | Frame): Promise<boolean> {
  const host = (await page.evaluateHandle(findCardHost, HOST)).asElement() as ElementHandle | null;
  if (!host) return false;
  return host.evaluate((element) => element.matches(':popover-open') && element.getBoundingClientRect().height > 0);
}

async function closedRootOf(page: Page | Frame): Promise<ElementHandle<ShadowRoot>> {
  const browser = ('page' in page ? page.page() : page).browser();
  const realm = insideOfFrame(page).isolatedRealm();
  const element = (await realm.evaluateHandle(findCardHost, HOST)).asElement() as ElementHandle | null;
  if (!element) throw new Error(`no card on ${page.url()}`);
  const inner = insideOfHandle(element);
  if (insideOf(browser).protocol === 'cdp') {
    const { node } = await insideOfFrame(page).client.send('DOM.describeNode', { objectId: inner.id, depth: 1, pierce: true });
    const [found] = node.shadowRoots ?? [];
    if (!found) throw new Error('the card has no shadow root');
    return realm.adoptBackendNode(found.backendNodeId);
  }
  const { result } = await insideOf(browser).connection.send('script.callFunction', {
    functionDeclaration: '(element) => element',
    arguments: [inner.remoteValue()],
    awaitPromise: false,
    target: realm.realm.target,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const value = result.result?.value;
  if (typeof value !== 'object' || !value.shadowRoot) throw new Error('the card has no shadow root');
  return realm.createHandle({ ...value.shadowRoot, type: 'node' });
}

/** Asks until it is so; says what it waited for. */
export async function until(what: string, isSo: () => Promise<boolean>, patienceMs = PATIENCE_MS): Promise<void> {
  const end = performance.now() + patienceMs;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`waited ${patienceMs} ms in vain: ${what}`);
    await new Promise((go) => setTimeout(go, STEP_MS));
  }
}

/** Tries until it works; the last failure is the cause of what is thrown. */
export async function retry<T>(what: string, attempt: () => Promise<T>): Promise<T> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await attempt();
    } catch (cause) {
      if (performance.now() > end) throw new Error(`tried ${PATIENCE_MS} ms in vain: ${what}`, { cause });
    }
    await new Promise((go) => setTimeout(go, STEP_MS));
  }
}
