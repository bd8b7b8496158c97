/** The line below the pitch, which screen readers speak: key moments as they come, and where a jump led. */
import { scoreAt, scoreText } from './events.js';
import { describe, minuteOf } from './wording.js';
import { element, setText } from './dom.js';

/** Least time between two lines, milliseconds; goals do not wait. */
const PAUSE = 1500;

export class Commentary {
  #match;
  #clock;
  #told = 0;
  #toldAt = -Infinity;

  constructor(match, clock) {
    this.#match = match;
    this.#clock = clock;
    this.node = element('p', { class: 'replay-commentary', 'aria-live': 'polite' });
  }

  /** Playback moved on to a tick. */
  follow(tick, now) {
    const fresh = this.#match.events.filter((event) => event.key && event.tick > this.#told && event.tick <= tick);
    const event = fresh.findLast(({ type }) => type === 'goal') ?? fresh.at(-1);
    if (!event || (event.type !== 'goal' && now - this.#toldAt < PAUSE)) return;
    this.#tell(event, tick, now);
  }

  /** Somebody jumped to a tick. */
  arrive(tick, now) {
    this.#told = tick;
    this.#toldAt = now;
    const score = scoreText(scoreAt(this.#match.events, tick));
    const state = this.#match.events.length > 0 ? `${this.#match.home} ${score} ${this.#match.away}` : '';
    setText(this.node, [this.#clock.minute(tick), state].filter(Boolean).join(' '));
  }

  say(text) {
    setText(this.node, text);
  }

  #tell(event, tick, now) {
    this.#told = tick;
    this.#toldAt = now;
    setText(this.node, `${minuteOf(event, this.#clock)} ${describe(event, this.#match)}`);
  }
}
