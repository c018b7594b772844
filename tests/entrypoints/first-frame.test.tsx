/** What each page holds before its script has run: the beginning of what the script draws first, so that nothing jumps. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it, vi } from 'vitest';
import { ArticlePage } from '../../components/article/article-page';
import { BriefPanel } from '../../components/brief/brief-panel';
import { EntityPage } from '../../components/entity/entity-page';
import { LibraryPage } from '../../components/library/library-page';
import { Options } from '../../components/options/options';
import { Popup } from '../../components/popup/popup';
import { SavePage } from '../../components/save/save-page';
import { Welcome } from '../../components/welcome/welcome';
import { createWords } from '../../components/words';
import en from '../../public/_locales/en/messages.json';
import { messagesOf } from '../gallery/messages';

const ROOT = join(import.meta.dirname, '../../entrypoints');
const words = createWords(messagesOf('en'), 'en');
/** Nothing is asked of a port before the first frame. */
const port = {} as never;
const PAGES: Readonly<Record<string, readonly [root: string, drawn: VNode]>> = {
  article: ['article', <ArticlePage port={port} words={words} />],
  entity: ['entity', <EntityPage port={port} words={words} />],
  library: ['library', <LibraryPage port={port} words={words} />],
  options: ['options', <Options port={port} words={words} />],
  popup: ['popup', <Popup port={port} words={words} />],
  save: ['save', <SavePage port={port} words={words} />],
  sidepanel: ['brief', <BriefPanel port={port} words={words} />],
  welcome: ['welcome', <Welcome port={port} words={words} />],
};

const bodyOf = (html: string) => parseHTML(`<html><body>${html}</body></html>`).document.body;
const read = (name: string, file: string) => readFileSync(join(ROOT, name, file), 'utf8');

/** Where `frame` is not how `drawn` begins; and the words of `drawn` where `frame` has none yet. */
function compare(frame: Element, drawn: Element | undefined): { differ: string[]; missing: string[] } {
  const nameOf = (element: Element | undefined) => element && `${element.localName}.${element.getAttribute('class') ?? ''}`;
  if (nameOf(frame) !== nameOf(drawn)) return { differ: [`${nameOf(frame)} is drawn as ${nameOf(drawn)}`], missing: [] };
  const parts = [...frame.children].map((child, index) => compare(child, drawn?.children[index]));
  const isEmpty = frame.childNodes.length === 0;
  const isWordy = drawn?.children.length === 0 && drawn.textContent !== '';
  const field = drawn?.getAttribute('placeholder');
  return {
    differ: parts.flatMap(({ differ }) => differ),
    missing: [
      ...(isEmpty && isWordy ? [drawn.textContent ?? ''] : []),
      ...(field ? [field] : []),
      ...parts.flatMap(({ missing }) => missing),
    ],
  };
}

describe.each(Object.entries(PAGES))('the page %s before its script', (name, [root, drawn]) => {
  const frame = parseHTML(read(name, 'index.html')).document.getElementById(root)!;
  const compared = () => {
    vi.stubGlobal('location', { hash: '' });
    return compare(frame, bodyOf(`<div id="${root}">${renderToString(drawn)}</div>`).firstElementChild!);
  };

  it('has a heading, and begins as the script does', () => {
    expect(frame.querySelector('h1')).not.toBeNull();
    expect(compared().differ).toEqual([]);
  });

  it('says in its style sheet the words that it begins with', () => {
    const keys = [...read(name, `${name}.css`).matchAll(/content: "__MSG_(\w+)__"/g)].map(([, key]) => key as keyof typeof en);
    expect(keys).not.toEqual([]);
    expect(keys.map((key) => en[key]?.message)).toEqual(compared().missing);
  });
});
