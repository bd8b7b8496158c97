/** The word over the pitch when a goal is scored. */
import { scoreAt, scoreText } from './events.js';
import { element, setText } from './dom.js';

const TICKS = 30;

export class Banner {
  #match;
  #goals;

  constructor(match, goals) {
    this.#match = match;
    this.#goals = goals;
    this.node = element('div', { class: 'replay-banner', 'aria-hidden': 'true', hidden: true });
  }

  /** @returns the latest goal, or null */
  show(tick) {
    const goal = this.#goals.findLast((each) => each.tick <= tick) ?? null;
    this.node.hidden = !goal || tick - goal.tick > TICKS;
    if (!this.node.hidden) {
      this.node.className = `replay-banner replay-${goal.side}`;
      setText(this.node, `Goal! ${this.#match[goal.side]} ${scoreText(scoreAt(this.#match.events, goal.tick))}`);
    }
    return goal;
  }
}
