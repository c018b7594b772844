/**
 * Contrasts that axe leaves unjudged: text and marks in drawings, against the nearest opaque ground below them.
 * contrastIn(frame) -> ["text .times-number: 3.1:1 on rgb(…)"]; empty is what a test wants.
 * It must not judge what only decorates: lines of years and leads are as faint as they should be.
 */
import type { Frame, Page } from 'puppeteer-core';

/** WCAG 1.4.3 for text, 1.4.11 for marks that mean something. */
const TEXT = 4.5;
const MARK = 3;
const LINES = '.times-tick, .times-event path';
const DOTS = '.ties-name circle, .ties-middle';

export function contrastIn(frame: Page | Frame): Promise<string[]> {
  return frame.evaluate(
    ({ least, leastMark, lines, dots }) => {
      const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
      const rgba = (colour: string): number[] => {
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        return [...canvas.getImageData(0, 0, 1, 1).data];
      };
      const light = ([red = 0, green = 0, blue = 0]: number[]) => {
        const [r, g, b] = [red, green, blue].map((part) => {
          const share = part / 255;
          return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
      };
      const groundOf = (element: Element | null): number[] => {
        if (!element) return [255, 255, 255, 255];
        const own = rgba(getComputedStyle(element).backgroundColor);
        return own[3] === 255 ? own : groundOf(element.parentElement);
      };
      const ratio = (element: Element, colour: string) => {
        const [a, b] = [light(rgba(colour)), light(groundOf(element))].sort((one, other) => other - one);
        return (a! + 0.05) / (b! + 0.05);
      };
      const judge = (selector: string, wanted: number, colourOf: (style: CSSStyleDeclaration) => string) =>
        [...document.querySelectorAll(selector)].flatMap((element) => {
          const found = ratio(element, colourOf(getComputedStyle(element)));
          const name = `${element.localName}.${element.getAttribute('class') ?? ''}`;
          return found < wanted ? [`${name}: ${found.toFixed(2)}:1 of ${wanted}:1`] : [];
        });
      return [
        ...judge('svg text', least, ({ fill }) => fill),
        ...judge(lines, leastMark, ({ stroke }) => stroke),
        ...judge(dots, leastMark, ({ fill }) => fill),
      ];
    },
    { least: TEXT, leastMark: MARK, lines: LINES, dots: DOTS },
  );
}
