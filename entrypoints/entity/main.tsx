/**
 * The page of an entity, entity.html?id=…&at=2025-03-26: puts the EntityPage into its page, with words and a port to the library.
 * It must not know what is shown: components/entity does.
 */
import { render } from 'preact';
import { EntityPage } from '../../components/entity/entity-page';
import { createWords } from '../../components/words';
import { browser } from '../../lib/platform/browser';
import { createEntityPort } from './create-entity-port';

const words = createWords((key, substitutions) => browser.i18n.getMessage(key, substitutions), browser.i18n.getUILanguage());
const asked = new URLSearchParams(location.search);
/** The address may have been written by hand: only a date is taken for one. */
const at = asked.get('at')?.match(/^\d{4}(-\d\d(-\d\d)?)?$/)?.[0];
document.documentElement.lang = words.language;
render(
  <EntityPage port={createEntityPort({ entity: asked.get('id') ?? '', at })} words={words} />,
  document.getElementById('entity')!,
);
