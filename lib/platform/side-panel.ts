/**
 * Opens the side panel, in Firefox the sidebar, of the window that the asking screen stands in.
 * sidePanelOpener() is made when a screen starts; the function it gives may be called in a click and nowhere else.
 * It must not know what the panel shows.
 */
import { browser } from './browser';

interface SidePanels {
  open(where: { windowId: number }): Promise<void>;
}

/** Browsers open a panel only within a click: the window is asked for beforehand, so that nothing is waited for then. */
export function sidePanelOpener(): () => Promise<void> {
  let windowId: number | undefined;
  void browser.windows.getCurrent().then(({ id }) => {
    windowId = id;
  });
  return async () => {
    const { sidePanel } = browser as typeof browser & { readonly sidePanel?: SidePanels };
    if (sidePanel && windowId !== undefined) await sidePanel.open({ windowId });
    else if (!sidePanel) await browser.sidebarAction.open();
  };
}
