/**
 * The settings page, alive: every choice holds at once, what is taken off a list can be put back.
 * <Options port={port} words={words} /> fills an extension page.
 * It must not know the extension API: everything outside is behind the port.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../lib/settings/settings';
import { readSettingsFile, writeSettingsFile } from '../../lib/settings/settings-file';
import { siteIn, withListed } from '../../lib/settings/sites';
import type { Words } from '../words';
import { EMPTY_OPTIONS, type OptionsEvent, type OptionsModel, type OptionsPort, siteListOf } from './options-model';
import { OptionsView } from './options-view';

const FILE_NAME = 'konteks-settings.json';

export function Options({ port, words }: { port: OptionsPort; words: Words }) {
  const [model, setModel] = useState(EMPTY_OPTIONS);
  const now = useCallback((change: Partial<OptionsModel>) => setModel((old) => ({ ...old, ...change })), []);
  const saving = useRef(0);
  const reload = useMemo(
    () =>
      oneAtATime(async () => {
        const state = await port.load();
        // While something is being saved what is stored is older than what is shown.
        if (saving.current === 0) now({ state });
      }),
    [port, now],
  );
  useEffect(() => {
    reload();
    port.watch(reload);
  }, [port, reload]);
  useEffect(() => {
    document.title = `${words.say('optionsTitle')} · Konteks`;
  }, [words]);
  const save = async (change: (settings: Settings) => Settings) => {
    setModel((old) => withSettings(old, change));
    saving.current += 1;
    const isSaved = await port.save(change).then(
      () => true,
      () => false,
    );
    saving.current -= 1;
    now({ isUnsaved: !isSaved });
    reload();
    return isSaved;
  };
  const onEvent = (event: OptionsEvent) => void act(event, { model, port, now, save });
  return <OptionsView model={model} words={words} onEvent={onEvent} />;
}

/** A choice is shown as chosen before it is stored: a slider must not lag behind the hand. */
function withSettings(model: OptionsModel, change: (settings: Settings) => Settings): OptionsModel {
  return model.state ? { ...model, state: { ...model.state, settings: change(model.state.settings) } } : model;
}

/** Asked again while it runs, it runs once more afterwards, however often it was asked. */
function oneAtATime(run: () => Promise<void>): () => void {
  let running: Promise<void> | undefined;
  let isAskedAgain = false;
  return function ask() {
    isAskedAgain = running !== undefined;
    running ??= run().finally(() => {
      running = undefined;
      if (isAskedAgain) ask();
    });
  };
}

interface Hands {
  readonly model: OptionsModel;
  readonly port: OptionsPort;
  now(change: Partial<OptionsModel>): void;
  /** False where it could not be saved. */
  save(change: (settings: Settings) => Settings): Promise<boolean>;
}

async function act(event: OptionsEvent, { model, port, now, save }: Hands): Promise<unknown> {
  switch (event.type) {
    case 'chosen':
      return save((settings) => ({ ...settings, ...event.change }));
    case 'removed':
      now({ removed: event, putBack: undefined });
      return save((settings) => withListed(settings, { ...event, isOn: false }));
    case 'undone': {
      const { removed } = model;
      now({ removed: undefined, putBack: removed });
      return removed && save((settings) => withListed(settings, { ...removed, isOn: true }));
    }
    case 'site-typed':
      return now({ typedSite: event.text, isSiteWrong: false });
    case 'site-added': {
      const item = siteIn(model.typedSite);
      now(item === undefined ? { isSiteWrong: true } : { typedSite: '', removed: undefined });
      return item === undefined
        ? undefined
        : save((settings) => withListed(settings, { list: siteListOf(settings), item, isOn: true }));
    }
    case 'shortcuts-asked':
      return now({ isShortcutPageShut: !(await port.openShortcuts()) });
    case 'library-asked':
      return port.openLibrary();
    case 'exported':
      return model.state && port.saveFile(FILE_NAME, writeSettingsFile(model.state.settings));
    case 'file-chosen': {
      const read = readSettingsFile(await event.file.text());
      now({ taken: read.ok ? undefined : read.why, removed: undefined });
      if (read.ok && (await save(() => read.settings))) now({ taken: 'done' });
    }
  }
}
