/**
 * konteks search --pack PACK QUERY [--limit N]: entities first, then reports, one a line, with the matched words' spans.
 * `konteks search --pack seeds.konteks komdgi` -> {"type":"entity","id":"komdigi",…}, {"type":"article",…}, …
 * It must not know how search ranks.
 */
import { createSearch } from '../../lib/search/create-search';
import { type Command, requiredOption, textOption, UsageError } from '../command';
import { openLibrary } from '../open-pack';

export const search: Command = {
  usage: 'search --pack PACK QUERY [--limit N]',
  help: [
    'Prints entities, then reports, best first, each with "type" and the spans ("marks") of the words that matched.',
    'The last word of QUERY may be half typed; one slip in a word is forgiven. At most N (20) of each are printed.',
  ].join('\n'),
  options: { pack: { type: 'string' }, limit: { type: 'string' } },
  run: async (call) => {
    const pack = requiredOption(call, 'pack');
    if (call.positionals.length === 0) throw new UsageError('QUERY is missing');
    const limit = readLimit(textOption(call, 'limit'));
    const found = await createSearch(await openLibrary(pack)).search(call.positionals.join(' '), { limit });
    for (const entity of found.entities) await call.output.write({ type: 'entity', ...entity });
    for (const article of found.articles) await call.output.write({ type: 'article', ...article });
  },
};

function readLimit(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new UsageError(`--limit "${text}" is not a whole number above 0`);
  return Number(text);
}
