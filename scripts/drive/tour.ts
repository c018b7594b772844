/**
 * The first minute with Konteks, driven: rest on a name, read the card; open the popup, search, read what is found.
 * showCard(driven, { page, mention: "Alibaba Cloud", picture }) -> the card's text, and a picture of the page with it.
 * It must not know who watches: npm start prints it, the README's pictures are made of it.
 */
import type { Page } from 'puppeteer-core';
import { cardOn } from './card-on';
import { type Driven, openExtensionPage } from './launch';
import { restOn } from './mentions-on';

/** The popup as a tab has no size of its own; this is the browser's. */
const POPUP_SIZE = { width: 380, height: 560 };
const SETTLE_MS = 400;

export interface CardScene {
  readonly page: string;
  readonly mention: string;
  readonly picture: string;
  readonly scheme?: 'light' | 'dark';
  readonly size?: { readonly width: number; readonly height: number };
}

/** Rests the pointer on a mention and answers what the card says. */
export async function showCard(
  { browser }: Driven,
  { page: address, mention, picture, scheme, size }: CardScene,
): Promise<string> {
  const page = await browser.newPage();
  await dress(page, { scheme, size });
  await page.goto(address);
  await restOn(page, mention);
  const card = cardOn(page);
  await card.waitOpen();
  const text = await card.waitText((said) => said.includes(mention));
  await settle();
  await page.screenshot({ path: picture as `${string}.png` });
  await page.close();
  return text;
}

export interface SearchScene {
  readonly query: string;
  readonly picture: string;
  readonly scheme?: 'light' | 'dark';
}

/** Types a query into the popup and answers what it lists, one result a line. */
export async function showSearch(driven: Driven, { query, picture, scheme }: SearchScene): Promise<string> {
  const page = await openExtensionPage(driven, 'popup.html', 'input');
  await dress(page, { scheme, size: POPUP_SIZE });
  const lines = await searchIn(page, query);
  await settle();
  const main = await page.waitForSelector('main');
  await main?.screenshot({ path: picture as `${string}.png` });
  await page.close();
  return lines.join('\n');
}

/** Types a query as a reader does and waits for the list; one line a result. */
export async function searchIn(popup: Page, query: string): Promise<string[]> {
  await popup.bringToFront();
  await popup.focus('input');
  await popup.$eval('input', (input) => input.select());
  await popup.keyboard.type(query);
  await popup.waitForSelector('[role=option]');
  await settle();
  return popup.$$eval('[role=option]', (rows) => rows.map((row) => (row as HTMLElement).innerText.replace(/\s+/g, ' ').trim()));
}

async function dress(page: Page, { scheme, size }: Pick<CardScene, 'scheme' | 'size'>): Promise<void> {
  if (size) await page.setViewport({ ...size, deviceScaleFactor: 1 });
  if (scheme) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
}

/** Fades and answers that are on their way come to rest. */
function settle(): Promise<void> {
  return new Promise((go) => setTimeout(go, SETTLE_MS));
}
