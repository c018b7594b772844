/**
 * What the frames of one page tell each other through the background, for the card stands in the top frame alone.
 * frame -> top: { type: "tell-top", call: { is: "point", subject, place } } -> { taken: true }: the card will open there.
 * It must not know what a page can see: none of this goes through a page, none of it can be read or forged there.
 */
import type { Subject } from '../card/card-machine';
import type { Box, Point } from '../card/corridor';
import type { PageEntity } from './page-entity';

/** A mention in a frame. Boxes are in the viewport of the outermost frame that its script could reckon to. */
export interface FramePlace {
  /** The same for the same mention, another for every other one. */
  readonly mark: string;
  readonly rects: readonly Box[];
  /** Which of the boxes was pointed at. */
  readonly line: number;
  /** The size of that frame: how its element is told from others. */
  readonly width: number;
  readonly height: number;
  /** Where that frame begins on the screen, as far as its last pointer event tells. */
  readonly origin?: Point | undefined;
}

/** The subject of a card, without its place on the page. */
export type FrameSubject = Omit<Subject, 'place'>;

/** What a frame tells the top. */
export type FrameCall =
  /** The pointer is on a mention; `open`: its card was asked for by tap or keyboard, `focus` by keyboard. */
  | {
      readonly is: 'point';
      readonly subject: FrameSubject;
      readonly place: FramePlace;
      readonly open?: boolean;
      readonly focus?: boolean;
    }
  /** The pointer is on no mention any more. */
  | { readonly is: 'away' }
  /** A tap beside every mention. */
  | { readonly is: 'press' }
  | { readonly is: 'dismiss' }
  | { readonly is: 'mentions'; readonly entities: readonly PageEntity[] };

/** Moves the keyboard's place within a frame; `edge`: it comes from another frame. With `entity`, to its mentions alone. */
export interface FrameStep {
  readonly type: 'step';
  readonly by: 1 | -1;
  readonly edge: boolean;
  readonly entity?: string | undefined;
}

/** What the top asks of a frame, or with no frame named of all. */
export type FrameOrder = FrameStep | { readonly type: 'toggle' } | { readonly type: 'count' };

/** Asked by a page (content script), passed on by the background. */
export interface FrameRequests {
  'tell-top': { request: { readonly call: FrameCall }; answer: { readonly taken: boolean } };
  'tell-frames': { request: { readonly frame?: number; readonly order: FrameOrder }; answer: { readonly moved: boolean } };
  /** A card has opened for this mark; without one, the card has closed. */
  'tell-card': { request: { readonly mark?: string }; answer: object };
}

/** What the background passes on. */
export interface FrameMessages {
  'from-frame': { request: { readonly frame: number; readonly call: FrameCall }; answer: { readonly taken: boolean } };
  'from-top': { request: { readonly order: FrameOrder }; answer: { readonly moved: boolean } };
  'card-is': { request: { readonly frame: number; readonly mark?: string | undefined }; answer: object };
}
