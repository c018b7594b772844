/**
 * How the popup asks for what was typed, and how for what it was opened with: there nobody has seen anything yet.
 * answerAtOnce(port.search, { query: "nanning", filter: {} }, tell, idle) -> tells the first eight reports, and when those are drawn, all.
 * It must not know what is drawn with an answer.
 */
import type { PopupEvent, PopupModel } from './popup-model';
import type { PopupPort } from './popup-port';

/** What is asked. */
export type AskedQuery = Pick<PopupModel, 'query' | 'filter'>;
type Tell = (event: PopupEvent) => void;

/** More reports than the popup shows without being scrolled. */
export const SEEN_AT_ONCE = 8;

/** All of the answer. */
export async function answerQuery(search: PopupPort['search'], asked: AskedQuery, tell: Tell): Promise<void> {
  tell({ type: 'answered', ...asked, answer: await search(asked.query, asked.filter) });
}

/** As much of the answer as can be seen; when that is drawn (`idle`), all of it. */
export async function answerAtOnce(
  search: PopupPort['search'],
  asked: AskedQuery,
  tell: Tell,
  idle: () => Promise<void>,
): Promise<void> {
  const answer = await search(asked.query, asked.filter, SEEN_AT_ONCE);
  const isBeginning = answer.articles.length === SEEN_AT_ONCE;
  tell({ type: 'answered', ...asked, answer, isBeginning });
  if (!isBeginning) return;
  await idle();
  await answerQuery(search, asked, tell);
}
