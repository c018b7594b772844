/**
 * The settings page, alive: every choice holds at once, what is taken off a list can be put back.
 * <Options port={port} words={words} /> fills an extension page.
 * It must not know the extension API: everything outside is behind the port.
 */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../lib/settings/settings';
import { readSettingsFile, writeSettingsFile } from '../../lib/settings/settings-file';
import { siteIn, withMuted, withSite } from '../../lib/settings/sites';
import type { Words } from '../words';
import { EMPTY_OPTIONS, type Listed, type OptionsEvent, type OptionsModel, type OptionsPort } from './options-model';
import { OptionsView } from './options-view';

const FILE_NAME = 'konteks-settings.json';

export function Options({ port, words }: { port: OptionsPort; words: Words }) {
  const [model, setModel] = useState(EMPTY_OPTIONS);
  const now = useCallback((change: Partial<OptionsModel>) => setModel((old) => ({ ...old, ...change })), []);
  const reload = useCallback(async () => now({ state: await port.load() }), [port, now]);
  useEffect(() => void reload(), [reload]);
  useEffect(() => {
    document.title = `${words.say('optionsTitle')} · Konteks`;
  }, [words]);
  const save = async (change: (settings: Settings) => Settings) => {
    await port.save(change);
    await reload();
  };
  const onEvent = (event: OptionsEvent) => void act(event, { model, port, now, save });
  return <OptionsView model={model} words={words} onEvent={onEvent} />;
}

interface Hands {
  readonly model: OptionsModel;
  readonly port: OptionsPort;
  now(change: Partial<OptionsModel>): void;
  save(change: (settings: Settings) => Settings): Promise<void>;
}

async function act(event: OptionsEvent, { model, port, now, save }: Hands): Promise<void> {
  switch (event.type) {
    case 'chosen':
      return save((settings) => ({ ...settings, ...event.change }));
    case 'removed':
      now({ removed: event });
      return save((settings) => withListed(settings, event, false));
    case 'undone': {
      const { removed } = model;
      now({ removed: undefined });
      return removed && save((settings) => withListed(settings, removed, true));
    }
    case 'site-typed':
      return now({ typedSite: event.text, isSiteWrong: false });
    case 'site-added': {
      const site = siteIn(model.typedSite);
      now(site === undefined ? { isSiteWrong: true } : { typedSite: '', removed: undefined });
      return site === undefined ? undefined : save((settings) => withSite(settings, site, { off: true }));
    }
    case 'shortcuts-asked':
      return now({ isShortcutPageShut: !(await port.openShortcuts()) });
    case 'exported':
      return model.state && port.saveFile(FILE_NAME, writeSettingsFile(model.state.settings));
    case 'file-chosen': {
      const read = readSettingsFile(await event.file.text());
      now({ taken: read.ok ? 'done' : read.why, removed: undefined });
      return read.ok ? save(() => read.settings) : undefined;
    }
  }
}

function withListed(settings: Settings, { list, item }: Listed, isOn: boolean): Settings {
  return list === 'sites' ? withSite(settings, item, { off: isOn }) : withMuted(settings, item, { muted: isOn });
}
