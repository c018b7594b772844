/**
 * The gallery: every component in every state from its X.examples.tsx, in a plain tab with no extension.
 * ?example=card/shown&theme=dark&lang=id&dir=rtl&text=long shows one; without `example` all are shown, each in its own frame.
 * window.__examples lists their names for whoever drives a browser over them.
 */
import { render } from 'preact';
import type { Examples } from '../../components/example';
import { createWords } from '../../components/words';
import '../../components/card/card.css';
import '../../components/popup/popup.css';
import '../../components/article/article.css';
import '../../components/entity/entity.css';
import '../../components/brief/brief.css';
import '../../components/library/library.css';
import '../../components/options/options.css';
import '../../components/save/save.css';
import '../../components/welcome/welcome.css';
import './gallery.css';
import { messagesOf } from './messages';
import { drawSheet } from './sheet';

declare global {
  interface Window {
    __examples: readonly string[];
  }
}

const modules = import.meta.glob<{ examples: Examples }>('../../components/**/*.examples.tsx', { eager: true });
const examples: Examples = Object.fromEntries(
  Object.entries(modules).flatMap(([path, module]) => {
    const component = path.split('/').at(-1)!.replace('.examples.tsx', '');
    return Object.entries(module.examples).map(([state, example]) => [`${component}/${state}`, example]);
  }),
);
window.__examples = Object.keys(examples);

const given = new URLSearchParams(location.search);
const language = given.get('lang') ?? 'en';
const direction = given.get('dir') ?? 'ltr';
const words = createWords(messagesOf(language, { direction, long: given.get('text') === 'long' }), language);
const sheet = given.get('sheet');
const name = given.get('example');
const stage = document.getElementById('gallery')!;
dressPage(document, sheet ?? name ?? 'Konteks gallery');
if (sheet !== null) void drawSheet(stage, ofSheet(sheet), (page, example) => showExample(page, example));
else if (name !== null) showExample(document, name);
else render(<Index />, stage);

/** A sheet has no example that lives: it is drawn when it comes to rest. */
function ofSheet(component: string): string[] {
  return window.__examples.filter((example) => example.startsWith(`${component}/`) && !example.endsWith('/alive'));
}

function dressPage(page: Document, title: string): void {
  const root = page.documentElement;
  root.lang = language;
  root.dir = direction;
  if (sheet !== null) root.dataset.still = '';
  if (given.has('theme')) root.dataset.theme = given.get('theme')!;
  page.body.classList.add('konteks');
  page.title = title;
}

function showExample(page: Document, example: string): void {
  dressPage(page, example);
  const stage = page.getElementById('gallery')!;
  render(examples[example]?.({ words }), stage);
  frameAsPage(stage, example);
}

/** A part of a screen is no page: what a page must have around it (main, a first heading) is put there. */
function frameAsPage(stage: HTMLElement, title: string): void {
  stage.className = 'stage';
  if (!stage.querySelector('main')) stage.setAttribute('role', 'main');
  if (stage.querySelector('h1')) return;
  const heading = stage.ownerDocument.createElement('h1');
  heading.className = 'unseen';
  heading.textContent = title;
  stage.prepend(heading);
}

function Index() {
  return (
    <main class="gallery">
      <h1>Gallery</h1>
      <form class="gallery-choice">
        <Choice name="theme" options={['light', 'dark']} />
        <Choice name="lang" options={['en', 'id']} />
        <Choice name="dir" options={['ltr', 'rtl']} />
        <Choice name="text" options={['short', 'long']} />
        <button type="submit">Show</button>
      </form>
      {window.__examples.map((example) => (
        <Framed key={example} example={example} />
      ))}
    </main>
  );
}

function Choice({ name, options }: { name: string; options: readonly string[] }) {
  return (
    <label>
      {name}{' '}
      <select name={name}>
        {options.map((option) => (
          <option key={option} selected={given.get(name) === option}>
            {option}
          </option>
        ))}
      </select>
    </label>
  );
}

function Framed({ example }: { example: string }) {
  const address = `?${new URLSearchParams({ ...Object.fromEntries(given), example })}`;
  return (
    <section class="gallery-item">
      <h2>
        <a href={address}>{example}</a>
      </h2>
      <iframe title={example} src={address} loading="lazy" />
    </section>
  );
}
