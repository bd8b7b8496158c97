/** Says restarts, minutes and events in words. */

const RESTARTS = [
  'Kick-off', 'Throw-in', 'Goal kick', 'Corner', 'Direct free kick', 'Indirect free kick', 'Penalty', 'Drop ball',
];

/** @param {number} ordinal as in the replay's phases */
export function restartName(ordinal) {
  return RESTARTS[ordinal] ?? '';
}

/** The minute of an event, as "64'". */
export function minuteOf(event, clock) {
  return clock.minute(event.opening ? event.tick + 1 : event.tick);
}

/**
 * One line about an event: whose it is, and its text.
 *
 * @param {import('./events.js').MatchEvent} event
 * @param {{home: string, away: string}} names
 */
export function describe(event, names) {
  return event.side ? `${names[event.side]}: ${event.text}` : event.text;
}
