/**
 * What the card says, read off its markup.
 */
import { readFileSync } from 'node:fs';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Card, type CardProps, type CardView } from '../../../components/card/card';
import { unheard } from '../../../components/example';
import { BMW, KOMDIGI } from '../../../components/sample-coverage.data';
import { createWords } from '../../../components/words';
import { messagesOf } from '../../gallery/messages';

const words = createWords(messagesOf('en'), 'en-GB');

function propsOf(view: CardView): CardProps {
  return { view, words, pinned: false, canGoBack: false, muted: false, siteOff: false, onAction: unheard };
}
function markup(view: CardView, rest: Partial<CardProps> = {}): string {
  return renderToString(<Card {...propsOf(view)} {...rest} />);
}
const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const shown: CardView = {
  state: 'shown',
  model: KOMDIGI,
  why: { alias: 'Kominfo', reasons: ['context:3', 'cue:menteri', 'unheard-of'] },
};

describe('the card', () => {
  it('is a dialog named by the entity', () => {
    expect(markup(shown)).toMatch(/role="dialog"[^>]*aria-labelledby="card-name"/);
    expect(markup(shown)).toMatch(/<h2 id="card-name"[^>]*>Komdigi/);
  });

  it('splits the coverage by the date of the page', () => {
    const text = textOf(markup(shown));
    expect(text.indexOf('Since this page · 2')).toBeLessThan(text.indexOf('Before · 1'));
    expect(text).not.toContain('Reported');
  });

  it('does not split where the page has no date', () => {
    const text = textOf(markup({ state: 'shown', model: BMW }));
    expect(text).toContain('Reported');
    expect(text).not.toContain('this page');
  });

  it('says when the page is newer than the coverage, and where that ends', () => {
    const model = { ...BMW, at: '2026-11-22', passages: BMW.passages.map((passage) => ({ ...passage, era: 'before' as const })) };
    expect(textOf(markup({ state: 'shown', model }))).toContain('newer than your coverage, which ends 2020');
  });

  it('names who said it, in which office, where and when', () => {
    expect(textOf(markup(shown))).toContain('Meutya Hafid, Menteri Komdigi · Uzone.id · 27 Mar 2025');
    expect(textOf(markup(shown))).toContain('publisher unknown · 2 Dec 2024 (inferred)');
  });

  it('turns nothing off where nobody can tell that it is seen, and says where that is done', () => {
    expect(markup(shown)).toContain('>Mute</button>');
    const foot = /<footer.*<\/footer>/.exec(markup(shown, { unsure: true }))?.[0];
    expect(foot).toContain('by the toolbar button');
    expect(foot).not.toContain('<button');
  });

  it('links a passage to its place in the original, without telling who sends', () => {
    expect(markup(shown)).toMatch(
      /href="https:\/\/news\.example\/radar-china#:~:text=[^"]+" target="_blank" rel="noopener noreferrer"/,
    );
  });

  it('marks the language of every passage', () => {
    expect(markup(shown).match(/<blockquote[^>]* lang="id"/g)).toHaveLength(3);
  });

  it('counts reports and publishers with the oldest and newest date', () => {
    expect(textOf(markup(shown))).toContain('2 reports by 1 publisher, 2 Dec 2024 to 27 Mar 2025');
  });

  it('tells why it is underlined, passing over reasons it has no words for', () => {
    const text = textOf(markup(shown));
    expect(text).toContain('written as “Kominfo”');
    expect(text).toContain('3 other known names stand on this page.');
    expect(text).toContain('The word “menteri” before it');
    expect(text).not.toContain('unheard-of');
  });

  it('announces how much there is', () => {
    expect(markup(shown)).toMatch(/role="status"[^>]*>2 reports about Komdigi</);
  });

  it('has a word for each way of failing', () => {
    const codes = ['pack-broken', 'unknown-entity', 'bad-message', 'gone', 'failed'] as const;
    const told = codes.map((code) => textOf(markup({ state: 'failed', name: 'Komdigi', kind: 'organization', code })));
    expect(new Set(told).size).toBe(codes.length);
  });

  it('counts in Indonesian without a plural', () => {
    const html = renderToString(<Card {...propsOf(shown)} words={createWords(messagesOf('id'), 'id')} />);
    expect(html).toMatch(/role="status"[^>]*>2 laporan tentang Komdigi</);
    expect(textOf(html)).toContain('2 laporan oleh 1 penerbit, 2 Des 2024 hingga 27 Mar 2025');
  });

  it('counts one report as one', () => {
    expect(markup({ state: 'shown', model: BMW })).toMatch(/role="status"[^>]*>1 report about BMW</);
    expect(textOf(markup({ state: 'shown', model: BMW }))).toContain('1 report by 1 publisher, 2020');
  });

  it('counts all reports and says how many of them it lists', () => {
    const text = textOf(markup({ state: 'shown', model: { ...KOMDIGI, reportCount: 10_000 } }));
    expect(text).toContain('10,000 reports by 1 publisher');
    expect(text).toContain('The newest 2 reports are listed here.');
    expect(textOf(markup(shown))).not.toContain('are listed here');
  });

  it('offers a choice with the evidence for each where a name may mean several', () => {
    const [evidence] = KOMDIGI.passages;
    const choices = [
      { id: 'a', name: 'Nanning', kind: 'place' as const, evidence, reportCount: 3, newest: '2025-03-27' },
      { id: 'b', name: 'Nanning', kind: 'work' as const, reportCount: 0 },
    ];
    const html = markup({ state: 'choice', name: 'Nanning', choices });
    expect(html).toMatch(/<h2 id="card-name"[^>]*>Which Nanning\?/);
    expect(textOf(html)).toContain('Nanning Place');
    expect(textOf(html)).toContain('Uzone.id · 27 Mar 2025');
    expect(textOf(html)).toContain('3 reports · newest 27 Mar 2025');
    expect(textOf(html)).not.toContain('Mute');
  });

  it('offers to try again only where that may help', () => {
    const told = (code: 'failed' | 'pack-broken') => textOf(markup({ state: 'failed', name: 'A', kind: 'work', code }));
    expect(told('failed')).toContain('Try again');
    expect(told('pack-broken')).not.toContain('Try again');
  });

  it('says so when there is no coverage', () => {
    const model = { ...BMW, passages: [], timeline: [], related: [], reports: [], reportCount: 0, publisherCount: 0 };
    expect(textOf(markup({ state: 'shown', model }))).toContain('No report about this in your coverage yet.');
  });

  it('offers mute and off on this site at once, and their undo in the same place', () => {
    expect(textOf(markup(shown))).toContain('Mute Off on this site');
    expect(textOf(markup(shown, { muted: true, siteOff: true }))).toContain('Muted. Undo Off on this site. Undo');
  });

  it('has no pin and no site switch on our own screens', () => {
    const html = markup(shown, { place: 'screen' });
    expect(html).toContain('role="region"');
    expect(html).not.toContain('Keep the card open');
    expect(textOf(html)).not.toContain('Off on this site');
  });

  it('shows its switches no sooner than a click in them counts', () => {
    const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
    const [, delay] = /animation: card-rise var\(--quick\) ([\d.]+)s backwards/.exec(read('components/card/card.css')) ?? [];
    const [, still] = /STILL_MS = (\d+)/.exec(read('lib/page/plain-sight.ts')) ?? [];
    expect(Number(delay) * 1000).toBe(Number(still));
  });
});
