/** The buttons. */
import { SPEEDS } from './playback.js';
import { element, icon, iconButton } from './dom.js';

const SPEED_NAMES = { 0.25: '¼', 0.5: '½' };

export class Controls {
  #playback;
  #play;
  #speeds;
  #toggles;

  /** @param {object} to what the buttons do: previous, next, nextGoal, toggle(name), isOn(name), copyLink, fullScreen */
  constructor(playback, to) {
    this.#playback = playback;
    this.#play = iconButton('play', 'Play', () => playback.toggle(), { class: 'replay-play' });
    this.#speeds = SPEEDS.map((speed) => {
      const text = `${SPEED_NAMES[speed] ?? speed}×`;
      return element('button', { type: 'button', 'aria-label': `${text} speed`, text, onclick: () => playback.setSpeed(speed) });
    });
    this.#toggles = [['trails', 'Trails'], ['follow', 'Follow the ball'], ['stamina', 'Stamina']].map(([name, label]) => ({
      name,
      button: iconButton(name, label, () => { to.toggle(name); this.show(to); }),
    }));
    const group = (label, ...buttons) => element('div', {
      class: `replay-group replay-${label.toLowerCase()}`, role: 'group', 'aria-label': label,
    }, ...buttons);
    this.node = element('div', { class: 'replay-controls' },
      group('Playback',
        iconButton('previous', 'Previous event', to.previous),
        this.#play,
        iconButton('next', 'Next event', to.next),
        iconButton('goal', 'Next goal', to.nextGoal)),
      group('Speeds', ...this.#speeds),
      group('View',
        ...this.#toggles.map(({ button }) => button),
        iconButton('full', 'Full screen', to.fullScreen),
        iconButton('link', 'Copy a link to this moment', to.copyLink)));
    this.show(to);
  }

  show(to) {
    const { playing, speed } = this.#playback;
    const label = playing ? 'Pause' : 'Play';
    if (this.#play.title !== label || !this.#play.firstChild) this.#play.replaceChildren(icon(label.toLowerCase()));
    this.#play.title = label;
    this.#play.setAttribute('aria-label', label);
    this.#speeds.forEach((button, at) => button.setAttribute('aria-pressed', String(SPEEDS[at] === speed)));
    for (const { name, button } of this.#toggles) button.setAttribute('aria-pressed', String(to.isOn(name)));
  }
}
