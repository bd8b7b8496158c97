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
 * One line about an event: its text, or what its type says; shirts count from 1, the goalkeeper's.
 *
 * @param {import('./events.js').MatchEvent} event
 * @param {{home: string, away: string}} names
 */
export function describe(event, names) {
  const team = event.side ? names[event.side] : '';
  const type = event.type.replaceAll('_', ' ');
  const who = event.player < 0 ? '' : ` by number ${event.player}`;
  const text = event.text || type.charAt(0).toUpperCase() + type.slice(1) + who;
  return team && !text.includes(team) ? `${team}: ${text}` : text;
}
