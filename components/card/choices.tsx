/**
 * The choice that a name leaves where nothing tells its entities apart: "Which Nanning?" with the evidence for each.
 * Choosing one opens its card, from which Back leads here. It must not know why nothing tells them apart.
 */
import type { CardChoice } from '../../lib/card/card-choices';
import { Glyph, KIND_WORDS } from '../glyph/glyph';
import { PassageView } from '../passage/passage';
import { articleOpener, type CardProps } from './card-props';

export function Choices({ choices, words, onAction }: CardProps & { choices: readonly CardChoice[] }) {
  return (
    <>
      <p class="card-line">{words.say('cardWhichNote')}</p>
      <ul class="card-choices">
        {choices.map((choice) => (
          <li key={choice.id}>
            <button
              type="button"
              class="card-choice"
              onClick={() => onAction({ type: 'open-entity', entity: choice.id, name: choice.name, kind: choice.kind })}
            >
              <Glyph name={choice.kind} />
              <span class="card-choice-name">{choice.name}</span>
              <span class="card-choice-kind">{words.say(KIND_WORDS[choice.kind])}</span>
              <Glyph name="go" turns />
            </button>
            {choice.evidence && (
              <PassageView
                passage={choice.evidence}
                isQuote={false}
                words={words}
                onOpen={articleOpener(onAction, choice.evidence.source)}
              />
            )}
            <p class="card-others">
              {words.count('reports', choice.reportCount)}
              {choice.newest !== undefined && ` · ${words.say('cardNewest', words.day(choice.newest))}`}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
