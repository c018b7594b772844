/**
 * konteks inspect PACK: its header, what it covers, and its top entities.
 * {"name":"seeds","counts":{"articles":5,…},"publishers":["ANTARA",…],"oldest":"2020","topEntities":[…]}.
 * It must not know how a pack is laid out.
 */
import { stat } from 'node:fs/promises';
import { createLibrary } from '../../lib/coverage/library';
import { type Command, UsageError } from '../command';
import { openPack } from '../open-pack';

const TOP = 20;

export const inspect: Command = {
  usage: 'inspect PACK',
  help: 'Checks a pack and prints one object: header, size, publishers, oldest and newest report, and the top entities.',
  options: {},
  run: async ({ positionals, output }) => {
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new UsageError('one PACK is wanted');
    const { header, entities, readings } = await openPack(file);
    const { articlesOf } = createLibrary(entities, readings);
    const dates = readings.flatMap(({ article }) => article.published.value ?? []).sort();
    const publishers = new Set(readings.flatMap(({ article }) => article.publisher ?? []));
    const top = [...entities].sort((a, b) => b.prominence - a.prominence || (a.id < b.id ? -1 : 1)).slice(0, TOP);
    await output.write({
      ...header,
      bytes: (await stat(file)).size,
      publishers: [...publishers].sort(),
      oldest: dates[0],
      newest: dates.at(-1),
      topEntities: top.map(({ id, name, kind, prominence }) => ({
        id,
        name,
        kind,
        prominence,
        reports: articlesOf.get(id)?.length ?? 0,
      })),
    });
  },
};
