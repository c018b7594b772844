/**
 * The welcome drawn: what Konteks does, a passage to try it on, what is read and what never leaves, the keys.
 * It must not know the port, and keeps nothing between two drawings.
 */
import { ArticleText } from '../article/article-text';
import { Card } from '../card/card';
import { Shortcuts } from '../shortcuts/shortcuts';
import type { SayKey } from '../words';
import type { WelcomeViewProps } from './welcome-model';

const PROMISES = [
  ['welcomeReadsTitle', 'welcomeReads'],
  ['welcomeStaysTitle', 'welcomeStays'],
  ['welcomeAsksTitle', 'welcomeAsks'],
] as const satisfies readonly (readonly [SayKey, SayKey])[];

export function WelcomeView(props: WelcomeViewProps) {
  const { model, words, onEvent } = props;
  return (
    <main class="konteks welcome" lang={words.language} dir={words.direction}>
      <header>
        <p class="label">Konteks</p>
        <h1>{words.say('welcomeTitle')}</h1>
        <p class="welcome-lead">{words.say('welcomeLead')}</p>
      </header>
      <Try {...props} />
      <section class="welcome-promises">
        {PROMISES.map(([title, text]) => (
          <div key={title}>
            <h2>{words.say(title)}</h2>
            <p>{words.say(text)}</p>
          </div>
        ))}
      </section>
      <section>
        <h2>{words.say('optionsShortcuts')}</h2>
        <Shortcuts shortcuts={model.shortcuts} words={words} />
        <p>
          {words.say('welcomeLibrary')}{' '}
          <button type="button" class="link" onClick={() => onEvent({ type: 'library-asked' })}>
            {words.say('saveLibrary')}
          </button>
        </p>
        <p>
          {words.say('welcomeSettings')}{' '}
          <button type="button" class="link" onClick={() => onEvent({ type: 'settings-asked' })}>
            {words.say('welcomeOpenSettings')}
          </button>
        </p>
      </section>
    </main>
  );
}

function Try({ model, words, onEvent }: WelcomeViewProps) {
  const { passage, cards, muted } = model;
  const open = cards.at(-1);
  return (
    <section class="welcome-try" aria-busy={!passage}>
      <div>
        <h2>{words.say('welcomeTry')}</h2>
        <p class="welcome-note">{words.say('welcomeTryNote')}</p>
        {passage?.ok === false && <p role="status">{words.say('failurePackBroken')}</p>}
        {passage?.ok && (
          <>
            <ArticleText
              reading={passage.value}
              place={undefined}
              words={words}
              onName={({ id, name, kind }) => id !== undefined && onEvent({ type: 'card-asked', entity: id, name, kind })}
            />
            <p class="welcome-note">
              {words.publisher(passage.value.article.publisher)} · {words.date(passage.value.article.published)}
            </p>
          </>
        )}
      </div>
      {open && (
        <Card
          view={open.view}
          words={words}
          place="screen"
          pinned={false}
          canGoBack={cards.length > 1}
          muted={muted.includes(open.entity)}
          siteOff={false}
          onAction={(action) => onEvent({ type: 'card-acted', entity: open.entity, action })}
        />
      )}
    </section>
  );
}
