/**
 * Why a card cannot say anything: a code that screens have words for, in every language.
 * A pack that does not agree with its hash -> "pack-broken". It must not know the words.
 */

/** What can go wrong between a mention and its card. `gone`: the extension was updated or removed, its background cannot be asked. */
export type FailureCode = 'bad-message' | 'pack-broken' | 'unknown-entity' | 'gone' | 'failed';
