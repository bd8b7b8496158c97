/** The moment in the page's address: ?t= with a tick, a match time or a minute, and what is shown beside it. */

const PARAMETER = 't';
/** Milliseconds after the last move at which the address follows; browsers limit how often it may. */
const SETTLED = 250;

/** @returns {?number} the tick that an address asks for */
export function momentOf(url, clock) {
  const text = new URL(url, location.href).searchParams.get(PARAMETER);
  return text === null ? null : clock.parse(text.trim());
}

/** Keeps the page's address at the moment shown. */
export class Address {
  #playback;
  #options;
  #settling = 0;

  constructor(playback, options, signal) {
    this.#playback = playback;
    this.#options = options;
    signal.addEventListener('abort', () => clearTimeout(this.#settling));
  }

  /** The address follows when nothing moves any more. */
  follow() {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => this.#write(), SETTLED);
  }

  /** Copies the link to the moment shown; returns what to tell the visitor. */
  async copy() {
    try {
      await navigator.clipboard.writeText(this.#link());
      return 'The link to this moment is copied.';
    } catch {
      this.#write();
      return 'The address bar has the link to this moment.';
    }
  }

  #link() {
    const url = new URL(location.href);
    url.searchParams.set(PARAMETER, String(Math.floor(this.#playback.tick)));
    this.#options.writeTo(url);
    return url.href.replaceAll('%2C', ',');
  }

  /** The history does not grow. */
  #write() {
    history.replaceState(history.state, '', this.#link());
  }
}

/** The moment that a link on this same page leads to, or null. */
export function momentOfClick(event, clock) {
  const anchor = event.target.closest?.('a[href]');
  if (!anchor || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  const here = anchor.origin === location.origin && anchor.pathname === location.pathname;
  return here ? momentOf(anchor.href, clock) : null;
}
