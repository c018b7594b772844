/**
 * Loads what draws the popup. Chromium shows a popup when its page has loaded, and a page waits for the scripts that it names: it
 * is shown with the frame of its HTML, and draw-popup fills that in.
 */
void import('./draw-popup');
