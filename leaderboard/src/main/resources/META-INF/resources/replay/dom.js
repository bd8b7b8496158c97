/** Builds elements; text is only ever set as text. */

const SVG = 'http://www.w3.org/2000/svg';

const ICONS = {
  play: 'M7 4.5v15l12.5-7.5z',
  pause: 'M6 4.5h4.2v15H6zM13.8 4.5H18v15h-4.2z',
  previous: 'M5 5h2.6v14H5zM19 5v14L8.6 12z',
  next: 'M16.4 5H19v14h-2.6zM5 5v14l10.4-7z',
  goal: 'M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19zm0 4.3 4.4 3.2-1.7 5.2H9.3L7.6 10z',
  full: 'M3 3h7v2.5H7.300L11 9.200 9.200 11 5.5 7.300V10H3zM21 21h-7v-2.5h2.700L13 14.800l1.800-1.800 3.700 3.700V14H21z',
  link: 'M10.5 13.5a4 4 0 0 0 5.700 0l3.600-3.600a4 4 0 0 0-5.700-5.700l-1.5 1.5 1.600 1.600 1.5-1.5a1.700 1.700 0 0 1 2.5 2.5l-3.600 3.600a1.700 1.700 0 0 1-2.5 0zM13.5 10.5a4 4 0 0 0-5.700 0l-3.600 3.600a4 4 0 0 0 5.700 5.700l1.5-1.5-1.600-1.600-1.5 1.5a1.700 1.700 0 0 1-2.5-2.5l3.600-3.600a1.700 1.700 0 0 1 2.5 0z',
};

/** @param {Record<string, unknown>} properties attributes; `text` and functions as `on…` apart */
export function element(name, properties = {}, ...children) {
  return build(document.createElement(name), properties, children);
}

export function svg(name, properties = {}, ...children) {
  return build(document.createElementNS(SVG, name), properties, children);
}

export function icon(name) {
  return svg('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' }, svg('path', { d: ICONS[name] }));
}

/** A button with an icon; its label is for everybody who cannot see that. */
export function iconButton(name, label, onclick, properties = {}) {
  return element('button', { type: 'button', 'aria-label': label, title: label, onclick, ...properties }, icon(name));
}

/** Sets a text where it differs: the layout is left alone sixty times a second. */
export function setText(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

function build(node, properties, children) {
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'function') node.addEventListener(name.slice(2), value);
    else if (name === 'text') node.textContent = value;
    else if (value !== undefined && value !== false) node.setAttribute(name, value === true ? '' : value);
  }
  node.append(...children);
  return node;
}
