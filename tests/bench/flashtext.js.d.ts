/**
 * As much of flashtext.js as the bench calls; the package brings no types of its own.
 * new KeywordProcessor(true) minds capitals; extractKeywords gives the names found in a text, without their places.
 */
declare module 'flashtext.js' {
  export default class KeywordProcessor {
    constructor(caseSensitive: boolean);
    /** The characters words are made of; by its own ASCII letters only. */
    setNonWordBoundaries(characters: readonly string[]): void;
    addKeywordsFromArray(keywords: readonly string[]): void;
    extractKeywords(text: string): string[];
  }
}
