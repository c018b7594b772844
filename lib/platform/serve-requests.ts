/**
 * The background's ear: takes messages from pages, checks who asks and what, answers with a Result.
 * serveRequests({ "open-card": async ({ entity }, { site }) => card }) answers every page of this extension and nobody else.
 * It must not know what the answers mean. Whatever goes wrong becomes { ok: false }: nothing is thrown at a page.
 */
import type { Runtime } from 'webextension-polyfill';
import { checkPageRequest } from '../messages/check-request';
import type { FailureCode, PageRequest, PageRequests, Result } from '../messages/protocol';
import { siteOf } from '../settings/sites';
import { browser } from './browser';

/** Who asks: the site of the top document of the asking tab, undefined where that is no http(s) page. */
export interface Asker {
  readonly site: string | undefined;
  /** The asking frame: the same for every request of one frame, whatever page it shows. */
  readonly frame: string;
  /** 0 is the top frame. */
  readonly frameId: number;
  readonly tab: number | undefined;
}

/** One handler a request; it returns the answer or throws a RequestError. */
export type Handlers = {
  readonly [T in keyof PageRequests]: (request: PageRequests[T]['request'], asker: Asker) => Promise<PageRequests[T]['answer']>;
};

/** A failure with a code that screens have words for. */
export class RequestError extends Error {
  constructor(
    readonly code: FailureCode,
    message: string,
  ) {
    super(message);
  }
}

/** Registers the listener; call it synchronously at start, so that a woken worker hears the message that woke it. */
export function serveRequests(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !sender.tab) return undefined;
    const request = checkPageRequest(message);
    if (!request) return Promise.resolve(failure('bad-message', 'the message is not one of the requests a page may make'));
    const handle = handlers[request.type] as (request: unknown, asker: Asker) => Promise<unknown>;
    const {
      frameId = 0,
      tab: { id: tab },
    } = sender;
    return answer(() => handle(request, { site: siteOfAsker(sender, request), frame: `${tab}:${frameId}`, frameId, tab }));
  });
}

/** Chrome tells no tab's URL without the `tabs` permission: a frame says where its top document comes from. */
function siteOfAsker({ tab, url, frameId }: Runtime.MessageSender, request: PageRequest): string | undefined {
  if (tab?.url !== undefined) return siteOf(tab.url);
  const top = frameId !== 0 && 'top' in request ? request.top : undefined;
  return siteOf(top ?? url);
}

async function answer(handle: () => Promise<unknown>): Promise<Result<unknown>> {
  try {
    return { ok: true, value: await handle() };
  } catch (error) {
    if (error instanceof RequestError) return failure(error.code, error.message);
    return failure('failed', error instanceof Error ? error.message : String(error));
  }
}

function failure(code: FailureCode, detail: string): Result<never> {
  return { ok: false, code, detail };
}
