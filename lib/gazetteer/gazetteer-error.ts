/**
 * Why a compiled gazetteer cannot be used: new GazetteerError('truncated').
 * Whoever catches it rebuilds the table from the library, which is always possible. It must not hold words for a screen.
 */

/** `other-entities`: compiled from another library; `alias-lost`: the compiler's own proof failed, which is a fault in Konteks. */
export type GazetteerFault =
  | 'not-a-gazetteer'
  | 'other-version'
  | 'truncated'
  | 'altered'
  | 'other-entities'
  | 'too-large'
  | 'alias-lost';

/** Thrown by openGazetteer and compileGazetteer. */
export class GazetteerError extends Error {
  readonly fault: GazetteerFault;

  constructor(fault: GazetteerFault, detail?: string) {
    super(detail === undefined ? `gazetteer: ${fault}` : `gazetteer: ${fault}: ${detail}`);
    this.name = 'GazetteerError';
    this.fault = fault;
  }
}
