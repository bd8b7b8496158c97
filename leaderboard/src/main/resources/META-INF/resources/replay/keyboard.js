/** Keys, heard while the viewer has the focus. */
import { element } from './dom.js';
import { SPEEDS } from './playback.js';

const SHORT = 50; // ticks, five seconds of motion
const LONG = 600; // ten minutes of the match clock

const HELP = [
  ['Space k', 'play, pause'],
  ['← →', '5 seconds; with Shift 10 minutes'],
  [', .', 'one tick'],
  [`1 – ${SPEEDS.length}`, 'speed'],
  ['Home End', 'start, end'],
  ['g', 'next goal'],
  ['p n', 'previous, next event'],
  ['t h m o s', 'trails, heat map, pass map, formation, stamina'],
  ['a', 'the other team’s maps'],
  ['b f', 'follow the ball, full screen'],
  ['w d', 'say where the ball is; describe play'],
  ['The wave', 'where the ball was: up is near the away goal, down near the home goal'],
];

/** The list of the keys, folded. */
export function keyHelp() {
  return element('details', { class: 'replay-help' }, element('summary', { text: 'Keys' }),
    element('dl', {}, ...HELP.map(([keys, what]) =>
      element('div', {}, element('dt', { text: keys }), element('dd', { text: what })))));
}

/**
 * @param {import('./actions.js').Actions} to
 * @returns {boolean} whether the key meant something
 */
export function press(key, playback, to) {
  const far = key.shiftKey ? LONG : SHORT;
  const actions = {
    ' ': () => playback.toggle(),
    k: () => playback.toggle(),
    ArrowLeft: () => playback.seek(playback.tick - far),
    ArrowRight: () => playback.seek(playback.tick + far),
    ',': () => playback.step(-1),
    '.': () => playback.step(1),
    Home: () => playback.seek(1),
    End: () => playback.seek(playback.last),
    g: () => to.nextGoal(),
    n: () => to.next(),
    p: () => to.previous(),
    t: () => to.toggle('trails'),
    h: () => to.toggle('heat'),
    m: () => to.toggle('passes'),
    o: () => to.toggle('formation'),
    s: () => to.toggle('stamina'),
    b: () => to.toggle('follow'),
    d: () => to.toggle('describe'),
    a: () => to.otherSide(),
    w: () => to.where(),
    f: () => to.fullScreen(),
  };
  SPEEDS.forEach((speed, at) => { actions[at + 1] = () => playback.setSpeed(speed); });
  const action = actions[key.key];
  if (!action || key.ctrlKey || key.metaKey || key.altKey) return false;
  action();
  return true;
}
