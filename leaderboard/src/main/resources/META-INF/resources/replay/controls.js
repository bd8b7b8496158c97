/** The buttons. */
import { SPEEDS } from './playback.js';
import { element, icon, iconButton } from './dom.js';

const SPEED_NAMES = { 0.25: '¼', 0.5: '½' };
const SHOWN = [
  ['trails', 'Trails'],
  ['heat', 'Heat map'],
  ['passes', 'Pass map'],
  ['formation', 'Formation'],
  ['stamina', 'Stamina'],
  ['follow', 'Follow ball'],
  ['describe', 'Describe play'],
];

export class Controls {
  #playback;
  #options;
  #play;
  #speeds;
  #shown;
  #sides;
  #team;
  #live;

  /** @param {import('./actions.js').Actions} to */
  constructor(playback, options, match, to) {
    this.#playback = playback;
    this.#options = options;
    this.#play = iconButton('play', 'Play', () => playback.toggle(), { class: 'replay-play' });
    this.#speeds = SPEEDS.map((speed) => {
      const text = `${SPEED_NAMES[speed] ?? speed}×`;
      return element('button', { type: 'button', 'aria-label': `${text} speed`, text, onclick: () => playback.setSpeed(speed) });
    });
    this.#shown = SHOWN.filter(([name]) => name !== 'passes' || !match.onAir).map(([name, text]) =>
      element('button', { type: 'button', text, 'data-shows': name, onclick: () => to.toggle(name) }));
    this.#sides = ['home', 'away'].map((side) => element('button', {
      type: 'button', class: `replay-team replay-${side}`, onclick: () => to.show(side),
    }, element('bdi', { text: match[side] })));
    this.#team = group('Team of the maps', 'sides', ...this.#sides);
    this.#live = element('button', { type: 'button', class: 'replay-live', text: 'Live', onclick: () => to.live() });
    this.node = element('div', { class: 'replay-controls' },
      group('Playback', 'playback',
        iconButton('previous', 'Previous event', () => to.previous()),
        this.#play,
        iconButton('next', 'Next event', () => to.next()),
        iconButton('goal', 'Next goal', () => to.nextGoal()),
        this.#live,
        iconButton('full', 'Full screen', () => to.fullScreen(), { hidden: !document.fullscreenEnabled }),
        iconButton('link', 'Copy a link to this moment', () => to.copyLink())),
      group('Speed', 'speeds', ...this.#speeds),
      group('Show', 'shown', ...this.#shown),
      this.#team);
    this.show();
  }

  show() {
    const { playing, speed } = this.#playback;
    const options = this.#options;
    const label = playing ? 'Pause' : 'Play';
    if (this.#play.title !== label) {
      this.#play.replaceChildren(icon(label.toLowerCase()));
      this.#play.title = label;
      this.#play.setAttribute('aria-label', label);
    }
    const press = (button, pressed) => button.setAttribute('aria-pressed', String(pressed));
    this.#speeds.forEach((button, at) => press(button, SPEEDS[at] === speed));
    this.#shown.forEach((button) => press(button, options[button.dataset.shows]));
    this.#live.hidden = this.#playback.pace === 0;
    this.#team.hidden = !options.hasMap;
    press(this.#sides[0], options.side === 'home');
    press(this.#sides[1], options.side === 'away');
  }
}

function group(label, name, ...buttons) {
  return element('div', { class: `replay-group replay-${name}`, role: 'group', 'aria-label': label }, ...buttons);
}
