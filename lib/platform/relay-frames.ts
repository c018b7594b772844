/**
 * Passes on what the frames of one tab tell each other: { type: "tell-top", call } from frame 7 -> the top frame, as from frame 7.
 * It must not know what they say, nor let anything pass from one tab to another.
 */
import type { FrameMessages } from '../messages/frames';
import { browser } from './browser';
import type { Handlers } from './serve-requests';

type Message = { [T in keyof FrameMessages]: { readonly type: T } & FrameMessages[T]['request'] }[keyof FrameMessages];

/** The handlers of FrameRequests. A frame that does not answer has not taken it. */
export const relayFrames: Pick<Handlers, 'tell-top' | 'tell-frames' | 'tell-card'> = {
  'tell-top': async ({ call }, { tab, frameId }) => {
    return (await pass(tab, { type: 'from-frame', frame: frameId, call }, 0)) ?? { taken: false };
  },
  'tell-frames': async ({ frame, order }, { tab }) => {
    return (await pass(tab, { type: 'from-top', order }, frame)) ?? { moved: false };
  },
  'tell-card': async ({ mark }, { tab, frameId }) => {
    await pass(tab, { type: 'card-is', frame: frameId, mark });
    return {};
  },
};

async function pass<Answer>(tab: number | undefined, message: Message, frameId?: number): Promise<Answer | undefined> {
  if (tab === undefined) return undefined;
  try {
    return (await browser.tabs.sendMessage(tab, message, frameId === undefined ? {} : { frameId })) as Answer;
  } catch {
    // A frame that is gone, or one without a script of ours.
    return undefined;
  }
}
