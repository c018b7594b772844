/**
 * The screen as floating-ui's core asks about it: the card is in the top layer, so nothing clips it but the viewport.
 * viewportPlatform.getClippingRect() -> { x: 0, y: 0, width: 1280, height: 800 }.
 * It must not know what is placed. The whole of @floating-ui/dom would be 3 KB more on every page, for ancestors we do not have.
 */
import type { Platform } from '@floating-ui/core';
import type { Box } from '../card/corridor';

/** References are boxes in viewport coordinates; what floats is an element. */
export const viewportPlatform: Platform = {
  getElementRects: ({ reference, floating }: { reference: Box; floating: Element }) => ({
    reference: { ...toRect(reference) },
    floating: { x: 0, y: 0, ...sizeOf(floating) },
  }),
  getClippingRect: () => ({ x: 0, y: 0, width: document.documentElement.clientWidth || innerWidth, height: innerHeight }),
  getDimensions: sizeOf,
};

function toRect({ left, top, right, bottom }: Box) {
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function sizeOf(element: Element) {
  const { width, height } = element.getBoundingClientRect();
  return { width, height };
}
