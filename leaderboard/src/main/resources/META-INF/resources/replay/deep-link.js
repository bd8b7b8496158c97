/** The moment in the page's address: ?t= with a tick, a match time or a minute, and what is shown beside it. */

const PARAMETER = 't';

/** @returns {?number} the tick that an address asks for */
export function momentOf(url, clock) {
  const text = new URL(url, location.href).searchParams.get(PARAMETER);
  return text === null ? null : clock.parse(text.trim());
}

/** The page's address at a tick. */
export function linkTo(tick, options) {
  const url = new URL(location.href);
  url.searchParams.set(PARAMETER, String(Math.floor(tick)));
  options.writeTo(url);
  return url.href.replaceAll('%2C', ',');
}

/** Writes the tick into the address bar; the history does not grow. */
export function rememberMoment(tick, options) {
  history.replaceState(history.state, '', linkTo(tick, options));
}

/** The moment that a link on this same page leads to, or null. */
export function momentOfClick(event, clock) {
  const anchor = event.target.closest?.('a[href]');
  if (!anchor || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  const here = anchor.origin === location.origin && anchor.pathname === location.pathname;
  return here ? momentOf(anchor.href, clock) : null;
}
