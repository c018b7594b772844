/**
 * konteks card --pack PACK ENTITY [--at DATE]: the card model, as the extension draws it.
 * `konteks card --pack seeds.konteks Komdigi --at 2025-03-26` -> {"id":"komdigi","name":"Komdigi",…}.
 * It must not know what a card says: that is lib/card.
 */
import { cardFor } from '../../lib/card/card-for';
import { findEntity } from '../../lib/card/find-entity';
import { isIsoDate } from '../../lib/pack/iso-date';
import { type Command, InputError, requiredOption, textOption, UsageError } from '../command';
import { openLibrary } from '../open-pack';

export const card: Command = {
  usage: 'card --pack PACK ENTITY [--at DATE]',
  help: [
    'Prints the card of one entity as one object. ENTITY is an id, a name or an alias; case and accents do not matter.',
    'DATE (2025, 2025-03, 2025-03-26 or with a time) is the date of the page one reads: reports are told apart by it.',
  ].join('\n'),
  options: { pack: { type: 'string' }, at: { type: 'string' } },
  run: async (call) => {
    const pack = requiredOption(call, 'pack');
    const wanted = call.positionals.join(' ').trim();
    const at = textOption(call, 'at');
    if (wanted === '') throw new UsageError('ENTITY is missing');
    if (at !== undefined && !isIsoDate(at)) throw new UsageError(`--at "${at}" is not a date such as 2025-03-26`);
    const library = await openLibrary(pack);
    const entity = findEntity(library, wanted);
    const model = entity && cardFor(library, entity.id, { at });
    if (!model) throw new InputError(`${pack}: no entity is called "${wanted}"`);
    await call.output.write(model);
  },
};
