/**
 * Examples: a component in each of its states, written beside it in X.examples.tsx and shown by the gallery and the tests.
 * { shown: ({ words }) => <Card … /> } becomes gallery page ?example=card/shown.
 * It must not know the gallery: theme, direction, language and text length are set around an example, never in it.
 */
import type { ComponentChild } from 'preact';
import type { Words } from './words';

/** One state of a component, in the words of whichever language is looked at. */
export type Example = (given: { readonly words: Words }) => ComponentChild;

/** All states of a component by name. */
export type Examples = Readonly<Record<string, Example>>;

/** What examples hand to components that tell them something. */
export function unheard(): void {}
