/** The line below the pitch, which screen readers speak: key moments as they come, where a jump led, and play in words. */
import { scoreAt, scoreText } from './events.js';
import { attackOf } from './match-clock.js';
import { TEAM_SIZE } from './motion.js';
import { describe, minuteOf, restartName } from './wording.js';
import { element, setText } from './dom.js';

/** Least time between two lines, milliseconds; goals do not wait. */
const PAUSE = 1500;
/** Quiet after which play is described, milliseconds. */
const QUIET = 5000;
const THIRDS = ['their own third', 'midfield', 'the attacking third'];
const LANES = ['on the right', 'in the middle', 'on the left'];

export class Commentary {
  #match;
  #clock;
  #options;
  #told = 0;
  #toldAt = -Infinity;

  constructor(match, clock, options) {
    this.#match = match;
    this.#clock = clock;
    this.#options = options;
    this.node = element('p', { class: 'replay-commentary', 'aria-live': 'polite' });
  }

  /** Playback moved on to a tick. */
  follow(tick, now, motion) {
    const fresh = this.#match.events.filter((event) => event.key && event.tick > this.#told && event.tick <= tick);
    const event = fresh.findLast(({ type }) => type === 'goal') ?? fresh.at(-1);
    if (event && (event.type === 'goal' || now - this.#toldAt >= PAUSE)) {
      this.#tell(`${minuteOf(event, this.#clock)} ${describe(event, this.#match)}`, tick, now);
    } else if (this.#options.describe && now - this.#toldAt >= QUIET) {
      this.#tell(this.#play(tick, motion), tick, now);
    }
  }

  /** Somebody jumped to a tick. */
  arrive(tick, now) {
    this.#tell([this.#clock.minute(tick), this.#score(tick)].filter(Boolean).join(' '), tick, now);
  }

  /** Says what goes on at a moment. */
  where(tick, now, motion) {
    this.#tell(`${[this.#play(tick, motion), this.#score(tick)].filter(Boolean).join(' ')}`, tick, now);
  }

  say(text) {
    setText(this.node, text);
  }

  #score(tick) {
    const { home, away, events } = this.#match;
    return events.length > 0 ? `${home} ${scoreText(scoreAt(events, tick))} ${away}.` : '';
  }

  /** Such as "63' Ajax: number 7 has the ball in the attacking third, on the left." */
  #play(tick, motion) {
    const minute = this.#clock.minute(tick);
    if (motion.restart >= 0) return `${minute} ${restartName(motion.restart)} for ${this.#match[motion.restartSide]}.`;
    const { home, away } = this.#match;
    const { length, width } = motion.replay;
    const side = motion.owner >= TEAM_SIZE ? 'away' : 'home';
    const turn = attackOf(motion.period, side);
    const third = thirdOf((turn * motion.ballX) / length);
    if (motion.owner < 0) {
      const where = [`the third of ${home}`, 'midfield', `the third of ${away}`][third];
      return `${minute} The ball is free${motion.ballZ > 1 ? ' and in the air' : ''} in ${where}.`;
    }
    const lane = LANES[thirdOf((turn * motion.ballY) / width)];
    return `${minute} ${this.#match[side]}: number ${motion.owner % TEAM_SIZE} has the ball in ${THIRDS[third]}, ${lane}.`;
  }

  #tell(text, tick, now) {
    this.#told = tick;
    this.#toldAt = now;
    setText(this.node, text);
  }
}

/** 0 to 2, from a place between -½ and ½. */
function thirdOf(place) {
  return Math.min(Math.max(Math.floor((place + 0.5) * 3), 0), 2);
}
