/** The match clock: one tick is one second of match time. */
import { periodOf } from './decode.js';

/** Ordinal of the period that has no clock. */
export const SHOOT_OUT = 4;

const NAMES = ['1st half', '2nd half', 'Extra time, 1st half', 'Extra time, 2nd half', 'Shoot-out'];
/** Ticks of a period without added time. */
const REGULAR = [2700, 2700, 900, 900, Infinity];

/** The direction of x in which a side attacks in a period: teams swap ends at half-time. */
export function attackOf(period, side) {
  const home = period === 1 || period === 3 ? -1 : 1;
  return side === 'home' ? home : -home;
}

export class MatchClock {
  #periods = [];

  last = 0;

  /** @param {Uint8Array} phases of a replay, of which the first so many frames are there */
  constructor(phases, frames) {
    this.extend(phases, frames);
  }

  /** Reads on where it stopped: a live match has grown. */
  extend(phases, frames) {
    for (let frame = this.last; frame < frames; frame++) {
      const ordinal = periodOf(phases[frame]);
      const current = this.#periods.at(-1);
      if (current?.ordinal === ordinal) continue;
      const tick = current ? frame + 1 : 0;
      const second = current ? current.second + Math.min(tick - current.tick, REGULAR[current.ordinal]) : 0;
      this.#periods.push({ ordinal, tick, second, name: NAMES[ordinal] ?? 'Match' });
    }
    this.last = frames;
  }

  /** Periods in order: the ordinal, the tick and the second of the match at which they begin, the name. */
  get periods() {
    return this.#periods;
  }

  periodAt(tick) {
    return this.#periods.findLast((period) => period.tick <= tick) ?? this.#periods[0];
  }

  /** Such as "63:12", "45:00 +1:10" in added time, and nothing in a shoot-out. */
  text(tick) {
    const { period, regular, added } = this.#read(tick);
    if (period.ordinal === SHOOT_OUT) return '';
    return clockFace(period.second + regular) + (added > 0 ? ` +${clockFace(added)}` : '');
  }

  /** The minute in which a tick was played, such as "64'" or "45+2'"; "pens" in a shoot-out. */
  minute(tick) {
    const { period, regular, added } = this.#read(Math.max(tick - 1, 0));
    if (period.ordinal === SHOOT_OUT) return 'pens';
    const full = regular === REGULAR[period.ordinal];
    const minute = Math.floor((period.second + regular) / 60) + (full ? 0 : 1);
    return full ? `${minute}+${Math.floor(added / 60) + 1}'` : `${minute}'`;
  }

  /**
   * The tick that a deep link means: a tick ("3812"), a time on the match clock ("63:12"), or a minute, of which it is
   * the beginning ("64m", "64'", "45+2m"). Null if it means nothing.
   */
  parse(text) {
    let found = /^\d{1,7}$/.exec(text);
    if (found) return this.#clamp(Number(text));
    found = /^(\d{1,4}):([0-5]\d)$/.exec(text);
    if (found) return this.#tickOf(Number(found[1]) * 60 + Number(found[2]), 0);
    found = /^(\d{1,4})(?:[+ ](\d{1,3}))?(?:m|'|\u2019)$/.exec(text); // a plus in a query may arrive as a space
    if (!found) return null;
    const minute = Math.max(Number(found[1]), 1);
    return found[2] === undefined ? this.#tickOf((minute - 1) * 60, 0) : this.#tickOf(minute * 60 - 1, Number(found[2]) * 60 - 59);
  }

  #read(tick) {
    const period = this.periodAt(tick);
    const played = Math.floor(tick) - period.tick;
    const regular = Math.min(played, REGULAR[period.ordinal] ?? Infinity);
    return { period, regular, added: played - regular };
  }

  #tickOf(second, added) {
    const period = this.#periods.findLast((each) => each.second <= second && each.ordinal < SHOOT_OUT) ?? this.#periods[0];
    return this.#clamp(period.tick + second - period.second + added);
  }

  #clamp(tick) {
    return Math.min(Math.max(tick, 1), this.last);
  }
}

function clockFace(seconds) {
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
}
