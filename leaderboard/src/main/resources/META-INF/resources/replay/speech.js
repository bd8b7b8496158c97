/** Speaks to screen readers: one line after the other, no more of them than anybody can listen to. */
import { element } from './dom.js';

/** Least time between two lines that nobody asked for, milliseconds. */
const PAUSE = 4000;
/** Quiet after which a place is spoken to which somebody moved, milliseconds: who holds a key down hears where it ends. */
const SETTLED = 400;

export class Speech {
  node = element('p', { class: 'replay-spoken', 'aria-live': 'polite' });
  #spokeAt = -Infinity;
  #waiting = 0;

  constructor(signal) {
    signal.addEventListener('abort', () => clearTimeout(this.#waiting));
  }

  /** At once, in place of what waits. */
  say(text) {
    clearTimeout(this.#waiting);
    this.#spokeAt = performance.now();
    this.node.textContent = text;
  }

  /** When there is time, unless something newer comes before. */
  mention(text) {
    this.#after(Math.max(this.#spokeAt + PAUSE - performance.now(), 0), text);
  }

  /** When no newer place comes. */
  settle(text) {
    this.#after(SETTLED, text);
  }

  #after(milliseconds, text) {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.say(text), milliseconds);
  }
}
