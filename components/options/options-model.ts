/**
 * What the settings page draws, and what its reader does.
 * It must not know where settings are kept: the port brings and takes them.
 */
import type { Result } from '../../lib/messages/protocol';
import type { Settings, SettingsNotice } from '../../lib/settings/settings';
import type { FileFailure } from '../../lib/settings/settings-file';
import type { ListName } from '../../lib/settings/sites';
import type { Words } from '../words';

/** What the library holds. `oldest`/`newest` are ISO dates, absent where no report is dated. */
export interface LibrarySize {
  readonly reports: number;
  readonly publishers: number;
  readonly names: number;
  readonly oldest?: string | undefined;
  readonly newest?: string | undefined;
  readonly bytes: number;
}

export interface OptionsState {
  readonly settings: Settings;
  readonly notice?: SettingsNotice | undefined;
  /** Names of the muted entities by id; one that the library has no more goes by its id. */
  readonly mutedNames: Readonly<Record<string, string>>;
  readonly shortcuts: readonly { readonly command: string; readonly keys: string }[];
  readonly library: Result<LibrarySize>;
}

/** A site or a muted name: what the lists of the page hold. */
export interface Listed {
  readonly list: ListName;
  readonly item: string;
}

export interface OptionsModel {
  /** Absent while it is being opened. */
  readonly state?: OptionsState;
  /** What was taken off a list last, for its undo. */
  readonly removed?: Listed | undefined;
  /** What was put back on a list last: the focus goes to it. */
  readonly putBack?: Listed | undefined;
  readonly typedSite: string;
  /** What was typed names no site. */
  readonly isSiteWrong: boolean;
  /** What came of the file that was chosen last. */
  readonly taken?: 'done' | FileFailure | undefined;
  /** The browser does not let an extension open its page for shortcuts. */
  readonly isShortcutPageShut: boolean;
  /** What was chosen last could not be saved. */
  readonly isUnsaved: boolean;
}

export type OptionsEvent =
  | { readonly type: 'chosen'; readonly change: Partial<Omit<Settings, 'version' | ListName>> }
  | ({ readonly type: 'removed' } & Listed)
  | { readonly type: 'undone' }
  | { readonly type: 'site-typed'; readonly text: string }
  | { readonly type: 'site-added' }
  | { readonly type: 'shortcuts-asked' }
  | { readonly type: 'library-asked' }
  | { readonly type: 'exported' }
  | { readonly type: 'file-chosen'; readonly file: File };

export interface OptionsViewProps {
  readonly model: OptionsModel;
  readonly words: Words;
  onEvent(event: OptionsEvent): void;
}

/** The parts of the page that have settings to draw. */
export type StateProps = OptionsViewProps & { readonly state: OptionsState };

/** What the settings page needs from outside. */
export interface OptionsPort {
  load(): Promise<OptionsState>;
  /** Rejects where settings cannot be written. */
  save(change: (settings: Settings) => Settings): Promise<void>;
  /** Calls `listener` whenever the settings change, here or elsewhere. */
  watch(listener: () => void): void;
  /** False where the browser does not let an extension open that page. */
  openShortcuts(): Promise<boolean>;
  /** The page with what the reader has added. */
  openLibrary(): void;
  /** Hands the reader a file. */
  saveFile(name: string, text: string): void;
}

export const EMPTY_OPTIONS: OptionsModel = {
  typedSite: '',
  isSiteWrong: false,
  isShortcutPageShut: false,
  isUnsaved: false,
};

/** The list that the mode of sites is about. */
export function siteListOf({ siteMode }: Settings): 'sitesOff' | 'sitesOn' {
  return siteMode === 'only' ? 'sitesOn' : 'sitesOff';
}
