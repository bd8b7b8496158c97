/** The colours of the canvas, from the style sheet: it registers these properties, so they arrive resolved. */

const NAMES = ['home', 'home-ink', 'away', 'away-ink', 'grass', 'grass-stripe', 'surround', 'line', 'ball', 'highlight',
  'yellow-card', 'red-card'];

/** @returns {Record<string, string>} */
export function readPalette(host) {
  const style = getComputedStyle(host);
  return Object.fromEntries(NAMES.map((name) => [name, style.getPropertyValue(`--replay-${name}`).trim() || '#888']));
}
