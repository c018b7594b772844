import { describe, expect, it, vi } from 'vitest';
import type { FramePlace } from '../../lib/messages/frames';
import { toFramePlace } from '../../lib/page/framed-mention';
import { openPage } from './open-page';

const RECTS = [{ left: 10, top: 20, right: 60, bottom: 36 }];
const OF = { mark: 'm', line: 0 };

/** A window with only what is asked of it. */
function windowIn(parent: Window | undefined, frame: { left: number; top: number } | null): Window {
  const element = frame && { getBoundingClientRect: () => frame, clientLeft: 2, clientTop: 3 };
  const made = { frameElement: element, innerWidth: 600, innerHeight: 150 } as unknown as Record<string, unknown>;
  made.parent = parent ?? made;
  made.top = (parent?.top ?? made) as unknown;
  return made as unknown as Window;
}

describe('toFramePlace', () => {
  it('keeps the boxes of a frame right below the top', () => {
    const place = toFramePlace(windowIn(windowIn(undefined, null), null), RECTS, OF);
    expect(place).toEqual({ ...OF, rects: RECTS, width: 600, height: 150 } satisfies FramePlace);
  });

  it('reckons the boxes of a frame in a frame of its origin to the outer one', () => {
    openPage('');
    const style = { paddingLeft: '5px', paddingTop: '7px' };
    vi.stubGlobal('getComputedStyle', () => style);
    const outer = windowIn(windowIn(undefined, null), null);
    const inner = windowIn(outer, { left: 100, top: 200 });
    expect(toFramePlace(inner, RECTS, OF)?.rects).toEqual([{ left: 117, top: 230, right: 167, bottom: 246 }]);
  });

  it('gives up where a frame of another origin stands between', () => {
    const outer = windowIn(windowIn(undefined, null), null);
    expect(toFramePlace(windowIn(outer, null), RECTS, OF)).toBeUndefined();
  });
});
