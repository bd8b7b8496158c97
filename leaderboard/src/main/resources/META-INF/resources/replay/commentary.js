/** The line below the pitch, read and spoken: key moments as they come, where a jump led, and play in words. */
import { isScored, scoreAt, scoreText } from './events.js';
import { attackOf } from './match-clock.js';
import { sideOf, TEAM_SIZE } from './decode.js';
import { describe, minuteOf, restartName } from './wording.js';
import { element, setText } from './dom.js';

/** Least time between two lines to read, milliseconds; goals do not wait. */
const PAUSE = 1500;
/** Quiet after which play is described, milliseconds. */
const QUIET = 5000;
const THIRDS = ['their own third', 'midfield', 'the attacking third'];
const LANES = ['on the right', 'in the middle', 'on the left'];

export class Commentary {
  #match;
  #clock;
  #options;
  #speech;
  #line = element('p', { class: 'replay-commentary', 'aria-hidden': 'true' });
  #told = 0;
  #toldAt = -Infinity;

  /** @param {import('./speech.js').Speech} speech */
  constructor(match, clock, options, speech) {
    this.#match = match;
    this.#clock = clock;
    this.#options = options;
    this.#speech = speech;
    this.node = element('div', {}, this.#line, speech.node);
  }

  /** Playback moved on to a tick. */
  follow(tick, now, motion) {
    const fresh = this.#match.events.filter((event) => event.key && event.tick > this.#told && event.tick <= tick);
    const goal = fresh.findLast(isScored);
    const event = goal ?? fresh.at(-1);
    if (event && (goal || now - this.#toldAt >= PAUSE)) {
      const line = `${minuteOf(event, this.#clock)} ${describe(event, this.#match)}`;
      this.#write(line, tick, now);
      if (goal) this.#speech.say(line);
      else this.#speech.mention(line);
    } else if (this.#options.describe && now - this.#toldAt >= QUIET) {
      this.#speech.mention(this.#write(this.#play(tick, motion), tick, now));
    }
  }

  /** Somebody jumped to a tick. */
  arrive(tick, now) {
    this.#speech.settle(this.#write([this.#clock.minute(tick), this.#score(tick)].filter(Boolean).join(' '), tick, now));
  }

  /** Says what goes on at a moment. */
  where(tick, now, motion) {
    this.#speech.say(this.#write([this.#play(tick, motion), this.#score(tick)].filter(Boolean).join(' '), tick, now));
  }

  /** Says something that is not about the match. */
  say(text) {
    setText(this.#line, text);
    this.#speech.say(text);
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
    const side = sideOf(motion.owner);
    const turn = attackOf(motion.period, side);
    const third = thirdOf((turn * motion.ballX) / length);
    if (motion.owner < 0) {
      const where = [`the third of ${home}`, 'midfield', `the third of ${away}`][third];
      return `${minute} The ball is free${motion.ballZ > 1 ? ' and in the air' : ''} in ${where}.`;
    }
    const lane = LANES[thirdOf((turn * motion.ballY) / width)];
    return `${minute} ${this.#match[side]}: number ${motion.owner % TEAM_SIZE} has the ball in ${THIRDS[third]}, ${lane}.`;
  }

  #write(text, tick, now) {
    this.#told = tick;
    this.#toldAt = now;
    setText(this.#line, text);
    return text;
  }
}

/** 0 to 2, from a place between -½ and ½. */
function thirdOf(place) {
  return Math.min(Math.max(Math.floor((place + 0.5) * 3), 0), 2);
}
