/**
 * The part of the page script that runs on every page: underlines, asking the background, and nothing of the card.
 * Bundled to be weighed, never run.
 */
import { Underlines } from '../../../../lib/page/underlines';
import { askBackground, shadowRootOf } from '../../../../lib/platform/page-browser';

const { signal } = new AbortController();

new Underlines(document, {
  ask: async (texts) => {
    const answer = await askBackground({ type: 'find-mentions', texts, language: 'und' });
    return answer?.ok ? answer.value.mentions : undefined;
  },
  highlight: 'first',
  shadowRootOf,
  isOurs: () => false,
  signal,
});
