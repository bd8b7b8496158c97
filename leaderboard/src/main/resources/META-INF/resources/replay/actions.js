/** What buttons, keys and marks do. */
import { cueOf, isScored } from './events.js';

/** An event so few ticks ago is the one that is being watched; "previous" means the one before it. */
const JUST_NOW = 10;

const isKey = (event) => event.key;

export class Actions {
  #playback;
  #match;
  #options;
  #view;

  /** @param {{mayMove: () => boolean, shown: (name: string) => void, where: () => void, fullScreen: () => void, copyLink: () => void}} view */
  constructor(playback, match, options, view) {
    this.#playback = playback;
    this.#match = match;
    this.#options = options;
    this.#view = view;
  }

  seek(tick) {
    this.#playback.seek(tick);
  }

  /** To where it is worth to begin to watch an event. */
  cue(event) {
    this.#playback.seek(cueOf(event));
    if (this.#view.mayMove()) this.#playback.play();
  }

  next() {
    this.#go(this.#after(isKey));
  }

  nextGoal() {
    this.#go(this.#after(isScored));
  }

  previous() {
    this.#go(this.#match.events.findLast((event) => event.key && cueOf(event) < this.#playback.tick - JUST_NOW));
  }

  /** Shows something on the pitch, or hides it. */
  toggle(name) {
    this.#options[name] = !this.#options[name];
    if (this.#options[name]) this.#view.shown(name);
    this.#changed();
  }

  /** Shows the maps of a side. */
  show(side) {
    this.#options.side = side;
    this.#changed();
  }

  otherSide() {
    this.show(this.#options.side === 'home' ? 'away' : 'home');
  }

  live() {
    this.#playback.goLive();
  }

  where() {
    this.#view.where();
  }

  fullScreen() {
    if (document.fullscreenEnabled) this.#view.fullScreen();
  }

  copyLink() {
    this.#view.copyLink();
  }

  #after(is) {
    return this.#match.events.find((event) => is(event) && cueOf(event) > this.#playback.tick + 1);
  }

  #go(event) {
    if (event) this.cue(event);
  }

  #changed() {
    this.#playback.dispatchEvent(new Event('state'));
  }
}
