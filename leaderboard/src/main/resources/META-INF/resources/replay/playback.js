/** Plays through the ticks: the position, the speed, and whether it moves. */

export const SPEEDS = [0.25, 0.5, 1, 2, 4, 8, 16];
/** At speed 1 the match runs as fast as the players do: a tick is a tenth of a second of motion. */
const TICKS_PER_SECOND = 10;

/** Tells "state" when it starts, stops or changes speed, and "seek" when the position was set. */
export class Playback extends EventTarget {
  tick = 1;
  playing = false;
  speed = 1;

  /** @param {number} last the last tick */
  constructor(last) {
    super();
    this.last = last;
  }

  toggle() {
    if (this.playing) this.pause();
    else this.play();
  }

  play() {
    if (this.tick >= this.last) this.seek(1);
    this.playing = true;
    this.dispatchEvent(new Event('state'));
  }

  pause() {
    if (!this.playing) return;
    this.playing = false;
    this.dispatchEvent(new Event('state'));
  }

  setSpeed(speed) {
    this.speed = speed;
    this.dispatchEvent(new Event('state'));
  }

  seek(tick) {
    this.tick = Math.min(Math.max(tick, 1), this.last);
    this.dispatchEvent(new Event('seek'));
  }

  /** To the whole tick before or after, standing still. */
  step(direction) {
    this.pause();
    this.seek(direction > 0 ? Math.floor(this.tick) + 1 : Math.ceil(this.tick) - 1);
  }

  advance(milliseconds) {
    this.tick = Math.min(this.tick + (milliseconds / 1000) * TICKS_PER_SECOND * this.speed, this.last);
    if (this.tick >= this.last) this.pause();
  }
}
