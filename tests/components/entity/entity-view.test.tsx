import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { EntityView } from '../../../components/entity/entity-view';
import { createWords } from '../../../components/words';
import { messagesOf } from '../../gallery/messages';
import { processorMs } from '../../processor-time';
import { manyReports } from './many-reports';

const words = createWords(messagesOf('en'), 'en');
const draw = (count: number) =>
  renderToString(<EntityView model={{ opened: { ok: true, value: manyReports(count) } }} words={words} onEvent={() => {}} />);
const timed = (count: number) => processorMs(() => draw(count));

describe('the page of an entity with very much coverage', () => {
  it('draws no more for 10,000 reports than for 1,000, and says how many there are', () => {
    const html = draw(10_000);
    expect(html.length).toBeLessThan(1.3 * draw(1_000).length);
    expect(html).toContain('10,000 reports');
    expect(html).toContain('1 to 25 of 10,000');
  });

  it('takes a bounded time: ten times the reports are not ten times the work', () => {
    draw(1_000);
    const [few, many] = [1_000, 10_000].map((count) => Math.min(timed(count), timed(count), timed(count)));
    expect(many!).toBeLessThan(Math.max(6 * few!, 150));
  });

  it('shows every report of a small one at once, without pages', () => {
    const html = draw(5);
    expect(html.match(/<li id="told-/g)).toHaveLength(5);
    expect(html).not.toContain('class="pages"');
  });
});
