/**
 * The database of names as this page or worker has it open: opened when it is first asked for, again when it was closed.
 * await namesAtHand() -> the database; forgetNames() after it was thrown away.
 * It must not know what is in it.
 */
import { deleteNamesDatabase, type NamesDatabase, openNamesDatabase } from './names-db';

let opening: Promise<NamesDatabase> | undefined;

/** The database; rejects where this browser keeps nothing (a private window), and tries anew the next time. */
export function namesAtHand(): Promise<NamesDatabase> {
  if (!opening) {
    const mine = openNamesDatabase({ onClosed: () => forget(mine) });
    opening = mine;
    mine.catch(() => forget(mine));
  }
  return opening;
}

/** Throws the database away, to be made again from the library: it is damaged. */
export async function dropNames(): Promise<void> {
  const db = await opening?.catch(() => undefined);
  opening = undefined;
  db?.close();
  await deleteNamesDatabase();
}

function forget(one: Promise<NamesDatabase>): void {
  if (opening === one) opening = undefined;
}
