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
  #missing = { home: missing(), away: missing() };

  constructor(match, clock) {
    this.#match = match;
    this.#clock = clock;
    const team = (side) => element('span', { class: `replay-team replay-${side}` },
      element('bdi', { text: match[side] }), this.#missing[side]);
    this.node = element('header', { class: 'replay-scoreboard' },
      team('home'), this.#score, team('away'),
      element('p', { class: 'replay-clock' }, this.#time, this.#state));
  }

  /** @param {import('./motion.js').Motion} motion moved to the tick */
  show(tick, motion) {
    const { events } = this.#match;
    setText(this.#score, events.length > 0 ? scoreText(scoreAt(events, tick)) : '–');
    setText(this.#time, this.#clock.text(tick));
    const { name } = this.#clock.periodAt(tick);
    const over = !this.#match.onAir && tick >= this.#clock.last;
    setText(this.#state, over ? 'Full time' : [name, this.#restart(motion.restart, motion.restartSide)].filter(Boolean).join(' · '));
    for (const team of ['home', 'away']) {
      const count = motion.missing(team);
      setText(this.#missing[team], count > 0 ? String(count) : '');
      this.#missing[team].title = count > 0 ? `${count} sent off` : '';
      this.#missing[team].hidden = count === 0;
    }
  }

  #restart(restart, side) {
    const name = restartName(restart);
    return name && `${name} for ${this.#match[side]}`;
  }
}

/** A red card with the number of players a team has lost. */
function missing() {
  return element('span', { class: 'replay-missing', hidden: true });
}
