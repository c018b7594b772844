/**
 * As much of mark.js as the bench calls; the package brings no types of its own.
 * new Mark(document.body).mark("Bali", { separateWordSearch: false }).
 */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    mark(words: string, options: { readonly separateWordSearch: boolean }): void;
  }
}
