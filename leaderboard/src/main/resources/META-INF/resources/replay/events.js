/** Reads the events of a match from its JSON, and counts the score. */

/** Ticks before an event at which it is worth starting to watch. */
const LEAD = { goal: 40, shot: 25, save: 25, foul: 20, offside: 25, yellow_card: 20, second_yellow_card: 20, red_card: 20, penalty: 20 };
const KEY_TYPES = /^(goal|shot|save|penalty|.*_card|offside|foul|back_pass|time_wasting|shoot_out_.*|period_.*|match_ended|call_failed)$/;

/** A match of which nothing is known. */
export const UNKNOWN = { home: '', away: '', events: [] };

/**
 * @typedef {object} MatchEvent
 * @property {number} tick
 * @property {string} type such as "goal"
 * @property {'home'|'away'|null} side to which a goal counts; else whose event it is
 * @property {number} player 0 to 10, or -1
 * @property {string} text may be empty
 * @property {boolean} key whether it is one of the moments that tell the match
 * @property {boolean} opening whether it happened as a period began
 */

/**
 * @param {object} json as /api/v1/matches/{id} gives it
 * @returns {{home: string, away: string, events: MatchEvent[]}}
 */
export function readMatch(json) {
  return { home: plain(json.homeLabel ?? ''), away: plain(json.awayLabel ?? ''), events: readEvents(json.record?.events ?? []) };
}

/** @returns {MatchEvent[]} in the order of their ticks */
export function readEvents(list) {
  const events = list.map(readEvent);
  events.sort((one, other) => one.tick - other.tick);
  markOpenings(events);
  return events;
}

function readEvent({ tick, type, side = null, player = -1, text }) {
  return { tick, type, side, player, text: plain(text), key: KEY_TYPES.test(type), opening: false };
}

/** A period starts at the very tick at which the one before ended: what is told after that belongs to the new one. */
function markOpenings(events) {
  let start = -1;
  for (const event of events) {
    if (event.type === 'period_started') start = event.tick;
    event.opening = event.tick === start;
  }
}

/** Without the controls by which a text could turn round what stands next to it. */
export function plain(text) {
  return text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').trim();
}

/** Where to begin to watch an event. */
export function cueOf(event) {
  return Math.max(1, event.tick - (LEAD[event.type] ?? 0));
}

/** Whether a goal counts to a side; kicks of the shoot-out are none. */
export function isScored({ type, side }) {
  return type === 'goal' && side !== null;
}

/** Goals, and goals of the shoot-out, up to and with a tick. */
export function scoreAt(events, tick) {
  const score = { home: 0, away: 0, kicks: { home: 0, away: 0 }, shootOut: false };
  for (const event of events) {
    if (event.tick > tick) break;
    if (!event.side) continue;
    if (event.type === 'goal') score[event.side]++;
    if (event.type.startsWith('shoot_out_')) {
      score.shootOut = true;
      score.kicks[event.side] += event.type === 'shoot_out_goal' ? 1 : 0;
    }
  }
  return score;
}

/** Such as "2–1" or "1–1 (4–3)". */
export function scoreText(score) {
  const kicks = score.shootOut ? ` (${score.kicks.home}–${score.kicks.away})` : '';
  return `${score.home}–${score.away}${kicks}`;
}
