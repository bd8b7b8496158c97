/** Plays through the ticks: the position, the speed, and whether it moves. */

export const SPEEDS = [0.25, 0.5, 1, 2, 4, 8, 16];
/** At speed 1 the match runs as fast as the players do: a tick is a tenth of a second of motion. */
const TICKS_PER_SECOND = 10;
/** A live match is shown so many ticks after its latest, so that a late part does not stop it. */
const BEHIND = 15;
/** Nearer than this to the latest tick it goes on at the pace of the broadcast. */
const NEAR = 60;

/** Tells "state" when it starts, stops or changes speed, and "seek" when the position was set. */
export class Playback extends EventTarget {
  tick = 1;
  playing = false;
  speed = 1;
  /** Ticks a second at which a live match grows; 0 when it does not. */
  pace = 0;
  /** Whether the visitor wants the latest moment of a live match. */
  following = false;

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
    if (this.tick >= this.last && this.pace === 0) this.seek(1);
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
    this.following = false;
    this.tick = Math.min(Math.max(tick, 1), this.last);
    this.dispatchEvent(new Event('seek'));
  }

  /** To the whole tick before or after, standing still. */
  step(direction) {
    this.pause();
    this.seek(direction > 0 ? Math.floor(this.tick) + 1 : Math.ceil(this.tick) - 1);
  }

  /** To the latest moment of a live match. */
  goLive() {
    this.speed = 1;
    this.seek(this.last - BEHIND);
    this.following = true;
    this.play();
  }

  /** The live match has grown: whoever follows it is taken along when much came at once. */
  grow(last) {
    this.last = last;
    if (this.following && this.playing && last - this.tick > 2 * NEAR) this.goLive();
  }

  advance(milliseconds) {
    this.tick = Math.min(this.tick + (milliseconds / 1000) * this.#rate(), this.last);
    if (this.tick >= this.last && this.pace === 0) this.pause();
  }

  /** Ticks a second; close to the latest tick of a live match a little faster or slower, to keep the distance. */
  #rate() {
    const behind = this.last - this.tick;
    const follows = this.pace > 0 && this.speed >= 1 && behind < NEAR;
    return follows ? Math.max(this.pace * (1 + (behind - BEHIND) / (2 * NEAR)), 0) : TICKS_PER_SECOND * this.speed;
  }
}
