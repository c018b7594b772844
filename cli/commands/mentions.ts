/**
 * konteks mentions --pack PACK: where texts from stdin mention the entities of a pack, as the extension would underline them.
 * {"id":"a","text":"… Komdigi …"} -> {"id":"a","mentions":[{"start":2,"end":9,"surface":"Komdigi","entity":"komdigi",…}]}.
 * It must not know how mentions are found.
 */
import { relatedIn } from '../../lib/coverage/relations';
import { compileGazetteer } from '../../lib/gazetteer/compile-gazetteer';
import { findMentions } from '../../lib/gazetteer/find-mentions';
import { openGazetteer } from '../../lib/gazetteer/open-gazetteer';
import { type Command, requiredOption, UsageError } from '../command';
import { openLibrary } from '../open-pack';
import { readTexts } from '../text-rows';

export const mentions: Command = {
  usage: 'mentions --pack PACK < TEXTS.jsonl',
  help: [
    'Reads JSON Lines {id, text, lang?} from stdin, each text a page of its own.',
    'Prints {id, mentions: [{start, end, surface, entity, name, kind, confidence}]}; mentions nobody can be sure of are left out.',
  ].join('\n'),
  options: { pack: { type: 'string' } },
  run: async (call) => {
    const pack = requiredOption(call, 'pack');
    if (call.positionals.length > 0) throw new UsageError('texts come from stdin');
    const library = await openLibrary(pack);
    const all = [...library.entities.values()];
    const gazetteer = openGazetteer(compileGazetteer(all), all);
    const related = relatedIn(library);
    for await (const { id, text, language } of readTexts(call)) {
      const found = findMentions(gazetteer, text, { language, related });
      const sure = found.filter(({ others }) => others === undefined);
      await call.output.write({ id, mentions: sure.map(({ why: _, ...mention }) => mention) });
    }
  },
};
