/**
 * The message files without a browser: messagesOf("id")("reports_other", ["2"]) -> "2 laporan".
 * Serves the gallery and the tests. `long` makes every message half as long again, as another language might.
 */
import type { GetMessage } from '../../components/words';
import en from '../../public/_locales/en/messages.json';
import id from '../../public/_locales/id/messages.json';

type Messages = Readonly<Record<string, { readonly message: string }>>;
const LANGUAGES: Readonly<Record<string, Messages>> = { en, id };
const NOT_WORDS = ['language', 'direction'];

export function messagesOf(language: string, { direction = 'ltr', long = false } = {}): GetMessage {
  const messages: Messages = LANGUAGES[language] ?? en;
  return (key, substitutions = []) => {
    if (key === 'direction') return direction;
    const message = messages[key]?.message ?? '';
    const filled = message.replace(/\$(\d)/g, (_, position: string) => substitutions[Number(position) - 1] ?? '');
    return long && !NOT_WORDS.includes(key) ? `${filled} ${filled.slice(0, Math.ceil(filled.length / 2))}` : filled;
  };
}
