/**
 * axe on a whole page, and on a card in its closed root: violations, and contrasts that could not be judged.
 * await axeOn(page) -> []; await axeOnCard(page) -> ["color-contrast: .date (1.34:1 …)"].
 * It must not leave anything behind: what it lends to axe is taken back, and lives in a world that pages cannot see.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { cardOn } from '../../../scripts/drive/card-on';
import { insideOfFrame } from '../../../scripts/drive/internals';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Left out for the card: it asks that a reader's own spacing may reach text through an inline style. The host's inline style
 * is there so that no page's style reaches the card, and its root is closed to every style sheet.
 */
const CARD_RULES = { 'avoid-inline-spacing': { enabled: false } };

/** Is on what was judged before. */
const JUDGED = 'data-judged';

interface AxeNode {
  readonly target: readonly (string | readonly string[])[];
  readonly failureSummary?: string;
}
interface AxeRule {
  readonly id: string;
  readonly nodes: readonly AxeNode[];
}
interface AxeResult {
  readonly violations: readonly AxeRule[];
  readonly incomplete: readonly AxeRule[];
}
interface Axe {
  run(context: unknown, options: object): Promise<AxeResult>;
}

/** One line a finding; an empty list is what a test wants. `only` names the rules that are asked, all of ours unless told. */
export async function axeOn(page: Page | Frame, only?: readonly string[]): Promise<string[]> {
  await page.evaluate(AXE);
  const result = await page.evaluate(
    (tags, but) => {
      const { axe } = globalThis as unknown as { axe: Axe };
      const exclude = [...document.querySelectorAll(but)];
      return axe.run({ include: [document], exclude }, { runOnly: tags, resultTypes: ['violations', 'incomplete'] });
    },
    only ?? TAGS,
    `[${JUDGED}]`,
  );
  return findings(result);
}

/** Marks what axe saw in an earlier frame of this sheet: the same words in the same place need no second look. */
export function markJudged(frame: Frame): Promise<void> {
  return frame.evaluate((mark) => {
    const sheet = parent as Window & { __judged?: Set<string> };
    sheet.__judged ??= new Set();
    const ahead = [...document.querySelectorAll('.stage > *')].map((element) => ({ element, path: '' }));
    for (const { element, path } of ahead) {
      const key = `${path} ${element.outerHTML}`;
      if (sheet.__judged.has(key)) element.setAttribute(mark, '');
      else ahead.push(...[...element.children].map((child) => ({ element: child, path: `${path} ${element.className}` })));
      sheet.__judged.add(key);
    }
  }, JUDGED);
}

/**
 * The same for an open card. axe walks `node.shadowRoot` and builds its colour grid from `document.body` down; our root is
 * closed and its host a sibling of the body, so both are lent as own properties of the isolated world and taken back.
 */
export async function axeOnCard(page: Page): Promise<string[]> {
  const root = await cardOn(page).root();
  const realm = insideOfFrame(page).isolatedRealm();
  await realm.evaluateHandle(AXE);
  const result = await (root as ElementHandle<Node>).evaluate(
    async (node, tags, rules) => {
      const { host } = node as ShadowRoot;
      // What is still fading in is not yet as a reader sees it.
      const moving = () => (node as ShadowRoot).getAnimations() as CSSAnimation[];
      const isFading = () => moving().some(({ animationName }) => animationName === 'card-rise');
      while (isFading()) await new Promise((frame) => requestAnimationFrame(frame));
      Object.defineProperty(host, 'shadowRoot', { value: node, configurable: true });
      Object.defineProperty(document, 'body', { value: host, configurable: true });
      const { axe } = globalThis as unknown as { axe?: Axe };
      try {
        if (!axe) throw new Error('axe did not load');
        return await axe.run(host, { runOnly: tags, rules, resultTypes: ['violations', 'incomplete'] });
      } finally {
        Reflect.deleteProperty(host, 'shadowRoot');
        Reflect.deleteProperty(document, 'body');
      }
    },
    TAGS,
    CARD_RULES,
  );
  return findings(result);
}

function findings({ violations, incomplete }: AxeResult): string[] {
  const unjudged = incomplete.filter(({ id }) => id === 'color-contrast');
  return [...violations, ...unjudged].flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} (${failureSummary?.replace(/\s+/g, ' ')})`),
  );
}
