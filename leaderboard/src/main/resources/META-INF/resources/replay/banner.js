/** The word over the pitch when a goal is scored. */
import { scoreAt, scoreText } from './events.js';
import { element, setText } from './dom.js';

const TICKS = 30;

export class Banner {
  #match;

  constructor(match) {
    this.#match = match;
    this.node = element('div', { class: 'replay-banner', 'aria-hidden': 'true', hidden: true });
  }

  /** @param {?object} goal the latest, or null */
  show(tick, goal) {
    this.node.hidden = !goal || tick - goal.tick > TICKS;
    if (this.node.hidden) return;
    this.node.className = `replay-banner replay-${goal.side}`;
    setText(this.node, `Goal! ${this.#match[goal.side]} ${scoreText(scoreAt(this.#match.events, goal.tick))}`);
  }
}
