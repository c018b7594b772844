/**
 * konteks entities: the names in texts from stdin, each mention by itself, spans into exactly the text given.
 * {"id":"a","text":"Komdigi di Bali"} -> {"id":"a","entities":[{"start":0,"end":7,"kind":"organization","surface":"Komdigi","name":"Komdigi"},…]}.
 * It must not clean the text: who sends a page should use `read`.
 */
import type { Article } from '../../lib/article/article';
import { readArticle } from '../../lib/reading/read-article';
import { openTaggerFile } from '../aids';
import { type Command, UsageError } from '../command';
import { readTexts, type TextRow } from '../text-rows';

export const entities: Command = {
  usage: 'entities < TEXTS.jsonl',
  help: 'Reads JSON Lines {id, text, lang?} from stdin, each text as it is; prints {id, entities: [{start, end, kind, surface, name}]}.',
  options: {},
  run: async (call) => {
    if (call.positionals.length > 0) throw new UsageError('texts come from stdin');
    const tagger = await openTaggerFile();
    for await (const row of readTexts(call)) {
      const found = readArticle(toArticle(row), { tagger }).entities;
      const mentions = found.flatMap(({ name, kind, mentions }) =>
        mentions.map(({ start, end, surface }) => ({ start, end, kind, surface, name })),
      );
      await call.output.write({ id: row.id, entities: mentions.sort((a, b) => a.start - b.start || a.end - b.end) });
    }
  },
};

/** One paragraph, so that the article's text is the text as it came. */
function toArticle({ id, text, language }: TextRow): Article {
  return {
    id: String(id ?? ''),
    byline: [],
    editor: [],
    published: { precision: 'unknown' },
    language,
    paragraphs: [text],
    relatedHeadlines: [],
  };
}
