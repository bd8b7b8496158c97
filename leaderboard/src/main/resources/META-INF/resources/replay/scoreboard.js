/** Names, score, clock, and what is going on. */
import { scoreAt, scoreText } from './events.js';
import { restartName } from './wording.js';
import { element, setText } from './dom.js';

export class Scoreboard {
  #match;
  #clock;
  #score = element('strong', { class: 'replay-score' });
  #time = element('span', { class: 'replay-time' });
  #state = element('span', { class: 'replay-state' });

  constructor(match, clock) {
    this.#match = match;
    this.#clock = clock;
    const team = (side) => element('span', { class: `replay-team replay-${side}` }, element('bdi', { text: match[side] }));
    this.node = element('header', { class: 'replay-scoreboard' },
      team('home'), this.#score, team('away'),
      element('p', { class: 'replay-clock' }, this.#time, this.#state));
  }

  show(tick, restart) {
    const { events } = this.#match;
    setText(this.#score, events.length > 0 ? scoreText(scoreAt(events, tick)) : '–');
    setText(this.#time, this.#clock.text(tick));
    const { name } = this.#clock.periodAt(tick);
    const over = tick >= this.#clock.last;
    setText(this.#state, over ? 'Full time' : [name, restartName(restart)].filter(Boolean).join(' · '));
  }
}
