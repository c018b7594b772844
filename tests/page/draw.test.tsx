/** The renderer of the page script draws what Preact draws, and keeps the elements that stay. */
import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { examples } from '../../components/card/card.examples';
import { createWords } from '../../components/words';
import { type Drawable, draw } from '../../lib/page/draw';
import { messagesOf } from '../gallery/messages';

const words = createWords(messagesOf('en'), 'en');
const STATES = Object.entries(examples).map(([state, example]) => [state, () => example({ words }) as Drawable] as const);

let document: Document;

beforeEach(() => {
  const page = parseHTML('<!doctype html><html><body></body></html>');
  document = page.document as unknown as Document;
  vi.stubGlobal('document', document);
  vi.stubGlobal('Node', page.Node);
});

function home(): HTMLElement {
  return document.body.appendChild(document.createElement('div'));
}

/** Names of attributes and styles as a browser would print them: linkedom keeps their case. */
function printed(element: Element): string {
  return element.innerHTML.replace(/ tabIndex=/g, ' tabindex=').replace(/ style="[^"]*"/g, '');
}

describe('draw', () => {
  it.each(STATES)('draws the card %s as Preact does', (_, example) => {
    const [ours, theirs] = [home(), home()];
    draw(example(), ours);
    render(example() as never, theirs);
    expect(printed(ours)).toBe(printed(theirs));
    expect(ours.innerHTML).toContain('konteks card');
  });

  it.each(STATES.slice(1).map(([state, example], i) => [state, STATES[i]![0], STATES[i]![1], example] as const))(
    'draws the card %s over %s as Preact does',
    (_, __, before, after) => {
      const [ours, theirs] = [home(), home()];
      for (const example of [before, after]) {
        draw(example(), ours);
        render(example() as never, theirs);
      }
      expect(printed(ours)).toBe(printed(theirs));
    },
  );

  it('keeps an element that is drawn again, and what stands before it comes and goes', () => {
    const root = home();
    const at = (isDone: boolean) => (
      <p>
        {isDone && <span role="status">done</span>}
        <button type="button">{isDone ? 'undo' : 'do'}</button>
      </p>
    );
    draw(at(false), root);
    const button = root.querySelector('button');
    draw(at(true), root);
    expect(root.innerHTML).toBe('<p><span role="status">done</span><button type="button">undo</button></p>');
    expect(root.querySelector('button')).toBe(button);
    draw(at(false), root);
    expect(root.innerHTML).toBe('<p><button type="button">do</button></p>');
    expect(root.querySelector('button')).toBe(button);
  });

  it('moves elements by their keys, and makes a new one for a new key', () => {
    const root = home();
    const list = (...keys: string[]) => keys.map((key) => <i key={key}>{key}</i>) as Drawable;
    draw(list('a', 'b'), root);
    const [a, b] = root.children;
    draw(list('b', 'c', 'a'), root);
    expect([...root.children].map(({ textContent }) => textContent)).toEqual(['b', 'c', 'a']);
    expect(root.children[0]).toBe(b);
    expect(root.children[2]).toBe(a);
  });

  it('sets styles by the object model and takes attributes away again', () => {
    const root = home();
    draw(<button type="button" lang="id" hidden aria-pressed={false} style={{ color: 'red' }} />, root);
    expect((root.firstElementChild as HTMLElement).style.color).toBe('red');
    expect(root.firstElementChild?.getAttribute('aria-pressed')).toBe('false');
    draw(<button type="button" />, root);
    expect(root.firstElementChild?.getAttributeNames().filter((name) => name !== 'style')).toEqual(['type']);
  });

  it('hears a click with the last listener that was drawn', () => {
    const root = home();
    const heard: string[] = [];
    for (const name of ['first', 'last']) draw(<button type="button" onClick={() => heard.push(name)} />, root);
    (root.firstElementChild as unknown as { onclick(): void }).onclick();
    expect(heard).toEqual(['last']);
  });
});
