/**
 * The few inner parts of puppeteer that driving an extension needs, typed once: puppeteer-core is pinned to one version for this.
 * insideOf(browser).connection.send("browsingContext.getTree", {}) -> Firefox's own contexts.
 * It must not know what they are used for.
 */
import type { Browser, ElementHandle, Frame, Page } from 'puppeteer-core';

/** An answer of Firefox's BiDi agent, as far as it is read here. */
export interface BidiAnswer {
  readonly result: {
    readonly contexts?: readonly { readonly context: string; readonly url: string }[];
    readonly type?: string;
    readonly exceptionDetails?: { readonly text: string };
    readonly result?: { readonly value?: string | { readonly shadowRoot?: object } };
  };
}

interface InnerBrowser {
  /** `cdp` for Chromium, `webDriverBiDi` for Firefox. */
  readonly protocol: 'cdp' | 'webDriverBiDi';
  readonly connection: { send(method: string, parameters: object): Promise<BidiAnswer> };
}

interface InnerRealm {
  evaluateHandle: Frame['evaluateHandle'];
  adoptBackendNode(id: number): Promise<ElementHandle<ShadowRoot>>;
  createHandle(remote: object): ElementHandle<ShadowRoot>;
  readonly realm: { readonly target: object };
}

interface InnerFrame {
  /** The world of its own that page scripts see nothing of. */
  isolatedRealm(): InnerRealm;
  readonly client: {
    send(method: string, parameters: object): Promise<{ node: { shadowRoots?: { backendNodeId: number }[] } }>;
  };
}

interface InnerHandle {
  readonly id: string;
  remoteValue(): object;
}

export function insideOf(browser: Browser): InnerBrowser {
  return browser as unknown as InnerBrowser;
}

export function insideOfFrame(at: Page | Frame): InnerFrame {
  return ('mainFrame' in at ? at.mainFrame() : at) as unknown as InnerFrame;
}

export function insideOfHandle(handle: ElementHandle): InnerHandle {
  return handle as unknown as InnerHandle;
}
