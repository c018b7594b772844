/**
 * What the page brief says, read off its markup: it is the way in for readers who do not see underlines.
 */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { examples } from '../../../components/brief/brief.examples';
import { createWords } from '../../../components/words';
import { messagesOf } from '../../gallery/messages';

const markup = (state: string, language = 'en') =>
  renderToString(<div>{examples[state]!({ words: createWords(messagesOf(language), language) })}</div>);
const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('the page brief', () => {
  it('stands under headings, each list in a section named by its own', () => {
    const html = markup('shown');
    expect(html.match(/<h1/g)).toHaveLength(1);
    const sections = [...html.matchAll(/<section aria-labelledby="(\w+)"/g)].map(([, id]) => id);
    expect(sections).toEqual(['about', 'since', 'first']);
    for (const id of sections) expect(html).toContain(`<h2 id="${id}"`);
    expect(html.match(/<ul/g)).toHaveLength(3);
  });

  it('says of each name what it is and how often it stands on the page', () => {
    expect(textOf(markup('shown'))).toMatch(/Nanning ?, Place, 6 mentions/);
  });

  it('marks what is in view for eyes and for screen readers alike', () => {
    const html = markup('following');
    expect(html.match(/aria-current="location"/g)).toHaveLength(2);
    expect(textOf(html)).toMatch(/Nanning ?, Place, in view, 6 mentions/);
    expect(textOf(markup('following', 'id'))).toMatch(/Nanning ?, Tempat, terlihat, 6 sebutan/);
    expect(html.match(/class="brief-here"/g)).toHaveLength(2);
    expect(markup('shown')).not.toContain('aria-current');
  });

  it('offers the way back only once the reader was led away', () => {
    expect(textOf(markup('following'))).toContain('Back to where you were');
    expect(textOf(markup('shown'))).not.toContain('Back to where you were');
  });

  it('lists three reports to read first, and says so where there is nothing since the page', () => {
    expect(markup('shown').split('id="first"')[1]!.match(/<li/g)).toHaveLength(3);
    expect(textOf(markup('nothing-since'))).toContain('Nothing newer in your coverage.');
    expect(textOf(markup('undated'))).not.toContain('New since this page');
  });

  it('says of which day the page is, and where that was found', () => {
    expect(textOf(markup('shown'))).toContain('26 Mar 2025 · date from the page’s own data');
    expect(textOf(markup('undated'))).toContain('The page gives no date.');
  });

  it.each(['nothing-known', 'no-text', 'restricted'])('promises no search where it says that a page is empty: %s', (state) => {
    expect(textOf(markup(state))).not.toMatch(/search/i);
    expect(textOf(markup(state, 'id'))).not.toMatch(/pencarian/i);
  });

  it('leads to where coverage is added from a page on which nothing is known, and only from there', () => {
    expect(textOf(markup('nothing-known'))).toContain('Open the library');
    expect(textOf(markup('restricted'))).not.toContain('Open the library');
  });

  it('reads a page where Konteks is off only when it is asked to', () => {
    expect(textOf(markup('off'))).toContain('has not been read');
    expect(textOf(markup('off'))).toContain('Read this page once');
  });
});
