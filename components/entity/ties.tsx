/**
 * Who is around an entity: a picture of names and lines, and beside it the sentences that tie them.
 * The picture is walked by arrow keys, Enter opens a name's own page; the name looked at is lit in picture and list alike.
 * It must not know what the ties mean: the sentences say it.
 */
import type { Neighbour, Profile } from '../../lib/card/profile';
import { Glyph, KIND_WORDS } from '../glyph/glyph';
import { PassageView } from '../passage/passage';
import { addressOf, type ProfileProps } from './entity-model';
import { breakName, middleOf, PICTURE_WIDTH, type Place, pictureHeight, placeNames } from './tie-layout';

const LINE = 17;
/** One step for each key; in two columns the next below is two further on. */
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 2, ArrowUp: -2 };

export function Ties(props: ProfileProps) {
  const { profile, words } = props;
  if (profile.neighbours.length === 0) return null;
  return (
    <section class="profile-part" aria-labelledby="ties">
      <h2 id="ties" class="label">
        {words.say('entityTies')}
      </h2>
      <div class="ties">
        <Picture {...props} />
        <Sentences {...props} />
      </div>
    </section>
  );
}

function Picture(props: ProfileProps) {
  const { profile, model, words } = props;
  const { neighbours, ties, card } = profile;
  const places = placeNames(neighbours.length);
  const middle = middleOf(neighbours.length);
  const isLit = (place: number) => neighbours[place]?.id === model.looked;
  return (
    <div class="ties-scroll">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is no picture */}
      <svg
        class="ties-picture"
        viewBox={`0 0 ${PICTURE_WIDTH} ${pictureHeight(neighbours.length)}`}
        direction="ltr"
        role="group"
        aria-label={words.say('entityTiesLabel', card.name)}
        onKeyDown={(event) => walk(event, profile)}
      >
        {ties.map(([a, b]) => (
          <path key={`${a} ${b}`} class={lit('ties-side', isLit(a) || isLit(b))} d={sideLine(places[a]!, places[b]!)} />
        ))}
        {neighbours.map(({ id, strength }, place) => (
          <path
            key={id}
            class={lit('ties-line', isLit(place))}
            d={`M${middle.x} ${middle.y}L${places[place]!.x} ${places[place]!.y}`}
            stroke-width={1 + 2.5 * strength}
          />
        ))}
        {neighbours.map((neighbour, place) => (
          <Name key={neighbour.id} neighbour={neighbour} place={places[place]!} isLit={isLit(place)} {...props} />
        ))}
        <g>
          <circle class="ties-middle" cx={middle.x} cy={middle.y} r="9" />
          <text class="ties-own" x={middle.x} y={middle.y - 17} text-anchor="middle">
            {card.name}
          </text>
        </g>
      </svg>
    </div>
  );
}

function Name({ neighbour, place, isLit, words, onEvent }: ProfileProps & NameProps) {
  const { id, name, kind, strength } = neighbour;
  const lines = breakName(name);
  const look = (at: string | undefined) => () => onEvent({ type: 'looked', at });
  return (
    <a
      href={addressOf(id)}
      class={lit('ties-name', isLit)}
      data-id={id}
      aria-label={`${name}, ${words.say(KIND_WORDS[kind])}`}
      onFocus={look(id)}
      onPointerEnter={look(id)}
    >
      <rect x={place.side === 1 ? place.x - 14 : 2} y={place.y - 14} width={PICTURE_WIDTH / 2 - 96} height="28" rx="4" />
      <circle cx={place.x} cy={place.y} r={4 + 3 * strength} />
      <text
        x={place.x + place.side * 14}
        y={place.y + 4.5 - (LINE / 2) * (lines.length - 1)}
        text-anchor={place.side === 1 ? 'start' : 'end'}
      >
        {lines.map((line, row) => (
          <tspan key={line} x={place.x + place.side * 14} dy={row === 0 ? 0 : LINE}>
            {line}
          </tspan>
        ))}
      </text>
    </a>
  );
}

interface NameProps {
  readonly neighbour: Neighbour;
  readonly place: Place;
  readonly isLit: boolean;
}

/** Ties on one side swing inwards past the names between; across, they pass behind the middle. */
function sideLine(a: Place, b: Place): string {
  const reach = a.side === b.side ? -a.side * Math.min(70, 18 + Math.abs(b.y - a.y) / 3) : 0;
  return `M${a.x} ${a.y}Q${(a.x + b.x) / 2 + reach} ${(a.y + b.y) / 2} ${b.x} ${b.y}`;
}

function walk(event: KeyboardEvent & { currentTarget: SVGSVGElement }, { neighbours }: Profile): void {
  const step = STEPS[event.key];
  const from = neighbours.findIndex(({ id }) => id === (event.target as Element).getAttribute('data-id'));
  if (step === undefined || from < 0) return;
  const to = (from + step + neighbours.length) % neighbours.length;
  event.currentTarget.querySelectorAll<SVGAElement>('a')[to]?.focus();
  event.preventDefault();
}

function Sentences({ profile, model, words, onEvent }: ProfileProps) {
  return (
    <ul class="ties-list">
      {profile.neighbours.map(({ id, name, kind, passage }) => (
        <li
          key={id}
          class={id === model.looked ? 'ties-looked' : undefined}
          onPointerEnter={() => onEvent({ type: 'looked', at: id })}
        >
          <h3>
            <a class="link" href={addressOf(id)}>
              <Glyph name={kind} />
              {name}
            </a>
          </h3>
          <PassageView
            passage={passage}
            isQuote={false}
            words={words}
            onOpen={() =>
              onEvent({
                type: 'article-opened',
                article: passage.source.article,
                start: passage.source.start,
                end: passage.source.end,
              })
            }
          />
        </li>
      ))}
    </ul>
  );
}

function lit(name: string, isLit: boolean): string {
  return isLit ? `${name} ${name}-lit` : name;
}
