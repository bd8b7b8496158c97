/** The scrub bar: where the ball was, minute by minute, with the marks of events on it. */
import { periodOf, UNIT } from './decode.js';
import { attackOf } from './match-clock.js';
import { describe, minuteOf } from './wording.js';
import { element, setText, svg } from './dom.js';

const BIN = 60; // ticks, a minute
const MARKED = /^(goal|shot|save|shoot_out|.*_card|penalty|call_failed)/;
const RESTART = /^(corner|.*free_kick|drop_ball)$/;

export class Timeline {
  #replay;
  #match;
  #clock;
  #to;
  #range;
  #wave = svg('svg', { class: 'replay-wave', 'aria-hidden': 'true' });
  #marksNode = svg('svg', { class: 'replay-marks', 'aria-hidden': 'true' });
  #played = svg('rect', { class: 'replay-played', width: '0', height: '100%' });

  /** @param {{seek: (tick: number) => void, cue: (event: object) => void}} to */
  constructor(replay, match, clock, to) {
    this.#replay = replay;
    this.#match = match;
    this.#clock = clock;
    this.#to = to;
    this.#range = element('input', {
      type: 'range', min: 1, max: replay.frames, step: 1, value: 1, 'aria-label': 'Moment of the match',
      oninput: () => to.seek(Number(this.#range.value)),
    });
    this.node = element('div', { class: 'replay-timeline' }, this.#wave, this.#range, this.#marksNode);
    this.grow();
  }

  /** Draws what there is of the match. */
  grow() {
    this.#range.max = String(this.#replay.frames);
    this.#wave.replaceChildren(this.#played, wave(this.#replay), ...this.#borders());
    this.#marksNode.replaceChildren(...this.#marks(this.#match, this.#to));
    this.#range.removeAttribute('aria-valuetext');
  }

  show(tick) {
    const rounded = String(Math.floor(tick));
    if (this.#range.value === rounded && this.#range.hasAttribute('aria-valuetext')) return;
    this.#range.value = rounded;
    this.#range.setAttribute('aria-valuetext', `${this.#clock.text(tick)} ${this.#clock.periodAt(tick).name}`.trim());
    this.#played.setAttribute('width', this.#place(tick));
  }

  #place(tick) {
    return `${((100 * (tick - 1)) / Math.max(this.#clock.last - 1, 1)).toFixed(3)}%`;
  }

  #borders() {
    return this.#clock.periods.slice(1).map(({ tick, name }) => {
      const x = this.#place(tick);
      const line = svg('line', { class: 'replay-border', x1: x, x2: x, y1: '0', y2: '100%' }, svg('title'));
      setText(line.firstChild, name);
      return line;
    });
  }

  /** Home's above, away's below; goals last, so that nothing hides them. */
  #marks(match, to) {
    const shown = match.events.filter(({ type }) => MARKED.test(type) || RESTART.test(type));
    const weight = ({ type }) => (type === 'goal' ? 2 : RESTART.test(type) ? 0 : 1);
    return shown.sort((one, other) => weight(one) - weight(other)).map((event) => {
      const kind = ['restart', event.type, 'goal'][weight(event)];
      const place = {
        class: `replay-mark replay-mark-${kind} replay-${event.side ?? 'both'}`,
        cx: this.#place(event.tick),
        cy: event.side === 'away' ? '84%' : '16%',
        r: [1.5, 3.5, 6][weight(event)],
        onclick: () => to.cue(event),
      };
      const text = `${minuteOf(event, this.#clock)} ${describe(event, match)}`;
      return svg('circle', place, svg('title', { text }));
    });
  }
}

/** The mean place of the ball in every minute: up is towards the goal that away guards. */
function wave(replay) {
  const bins = Math.ceil(replay.frames / BIN);
  const heights = [];
  for (let bin = 0; bin < bins; bin++) {
    const from = bin * BIN;
    const to = Math.min(from + BIN, replay.frames);
    let sum = 0;
    for (let frame = from; frame < to; frame++) {
      sum += replay.columns[0][frame] * attackOf(periodOf(replay.phases[frame]), 'home');
    }
    heights.push(((sum / (to - from)) * UNIT) / (replay.length / 2));
  }
  const line = heights.map((height, bin) => `L${((bin + 0.5) * BIN).toFixed(0)} ${(-height).toFixed(3)}`).join('');
  const area = (side) => svg('svg', { y: side === 'home' ? '0' : '50%', height: '50%', width: '100%',
    viewBox: `0 ${side === 'home' ? -1 : 0} ${replay.frames} 1`, preserveAspectRatio: 'none' },
  svg('path', { class: `replay-area replay-${side}`, d: `M0 0${line}L${replay.frames} 0Z` }));
  return svg('g', {}, area('home'), area('away'));
}
