/**
 * The message files: both languages complete, every key used, no plural form missing, store limits kept.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import id from '../../public/_locales/id/messages.json';

type Messages = Readonly<Record<string, { readonly message: string }>>;
const LANGUAGES: Readonly<Record<string, Messages>> = { en, id };
const ROOT = join(import.meta.dirname, '../..');
const PLURAL = /_(zero|one|two|few|many|other)$/;
const STORE_DESCRIPTION_LENGTH = 132;

const stemsOf = (messages: Messages) => new Set(Object.keys(messages).map((key) => key.replace(PLURAL, '')));
const placesIn = (message: string) => [...message.matchAll(/\$\d/g)].map(([place]) => place).sort();

function sourcesUnder(...folders: string[]): string {
  const files = folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  );
  const code = files.filter((file) => /\.(ts|tsx)$/.test(file) && !file.includes('.examples.'));
  return code.map((file) => readFileSync(join(ROOT, file), 'utf8')).join('\n');
}

describe('the message files', () => {
  it.each(Object.keys(LANGUAGES))('says in %s everything that English says', (language) => {
    expect([...stemsOf(LANGUAGES[language]!)].sort()).toEqual([...stemsOf(en)].sort());
  });

  it.each(Object.keys(LANGUAGES))('has in %s exactly the plural forms of that language', (language) => {
    const messages = LANGUAGES[language]!;
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const stems = new Set(Object.keys(messages).flatMap((key) => (PLURAL.test(key) ? [key.replace(PLURAL, '')] : [])));
    for (const stem of stems) {
      const forms = Object.keys(messages).filter((key) => key.replace(PLURAL, '') === stem && PLURAL.test(key));
      expect(forms.sort(), stem).toEqual(pluralCategories.map((form) => `${stem}_${form}`).sort());
    }
  });

  it('fills the same places in both languages', () => {
    for (const [key, { message }] of Object.entries(id as Messages)) {
      expect(placesIn(message), key).toEqual(placesIn((en as Messages)[key]?.message ?? ''));
    }
  });

  it('holds no message that nothing says', () => {
    const source = sourcesUnder('components', 'entrypoints', 'lib', 'scripts');
    const unused = [...stemsOf(en)].filter((stem) => !new RegExp(`['"_]${stem}(['"_])`).test(source));
    expect(unused).toEqual([]);
  });

  it('leaves no message empty and none shouting', () => {
    for (const messages of Object.values(LANGUAGES)) {
      for (const [key, { message }] of Object.entries(messages)) expect(message, key).toMatch(/^[^!]+$/);
    }
  });

  it('keeps the description within what the stores take', () => {
    for (const messages of [en, id]) {
      expect(messages.extensionDescription.message.length).toBeLessThanOrEqual(STORE_DESCRIPTION_LENGTH);
    }
  });
});
