/**
 * From a face of the card machine to what the Card draws: { content: { is: "loading" } } -> { state: "loading", name, kind }.
 * It must not know how it is drawn.
 */
import type { CardView } from '../../components/card/card';
import type { Face } from '../../lib/card/card-machine';

/** What the Card shows of a face. */
export function viewOf({ subject, content }: Face): CardView {
  const { name, kind, why } = subject;
  switch (content.is) {
    case 'loading':
      return { state: 'loading', name, kind };
    case 'failed':
      return { state: 'failed', name, kind, code: content.code };
    case 'shown':
      return 'length' in content.model
        ? { state: 'choice', name, choices: content.model }
        : { state: 'shown', model: content.model, why };
  }
}
