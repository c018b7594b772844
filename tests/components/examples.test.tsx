/**
 * Every example draws, in both languages, and says nothing that has no words.
 */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import * as article from '../../components/article/article.examples';
import * as brief from '../../components/brief/brief.examples';
import * as card from '../../components/card/card.examples';
import * as entity from '../../components/entity/entity.examples';
import * as library from '../../components/library/library.examples';
import * as options from '../../components/options/options.examples';
import * as popup from '../../components/popup/popup.examples';
import * as save from '../../components/save/save.examples';
import * as welcome from '../../components/welcome/welcome.examples';
import { createWords } from '../../components/words';
import { messagesOf } from '../gallery/messages';

const EXAMPLES = Object.entries({ article, brief, card, entity, library, options, popup, save, welcome }).flatMap(
  ([component, { examples }]) => Object.entries(examples).map(([state, example]) => [`${component}/${state}`, example] as const),
);

describe.each(['en', 'id'])('the examples in %s', (language) => {
  const words = createWords(messagesOf(language), language);

  it.each(EXAMPLES)('%s draws', (_, example) => {
    const html = renderToString(<div>{example({ words })}</div>);
    expect(html).toContain('konteks');
    expect(html).not.toMatch(/undefined|NaN|\[object/);
  });
});
