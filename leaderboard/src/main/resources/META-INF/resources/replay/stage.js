/** The canvas: its size in device pixels, the camera, and one picture of the match. */
import { Pitch } from './pitch.js';
import { drawFreeKick, drawScene, drawSplash } from './scene.js';

const CLOSE_UP = 2;
/** Ordinals of the restarts at which opponents keep their distance: both free kicks and the penalty. */
const FREE_KICKS = [4, 5, 6];
/** Part of the way to the ball that the camera makes in a second, as a rate. */
const CAMERA_RATE = 3.5;

export class Stage {
  #canvas;
  #context;
  #pitch;
  #camera = { x: 0, y: 0, zoom: 1 };

  /** Whether the camera is close to the ball. */
  follow = false;
  trails = true;
  numbers = true;
  /** Whether players show how tired they are. */
  stamina = false;

  constructor(canvas, replay) {
    this.#canvas = canvas;
    this.#context = canvas.getContext('2d', { alpha: false });
    this.#pitch = new Pitch(replay.length, replay.width);
    canvas.style.aspectRatio = `${this.#fieldLength} / ${this.#fieldWidth}`;
  }

  get #fieldLength() {
    return this.#pitch.length + 2 * Pitch.MARGIN;
  }

  get #fieldWidth() {
    return this.#pitch.width + 2 * Pitch.MARGIN;
  }

  /** Takes the size the layout gives; no more than two and a half device pixels for one, nobody sees more move. */
  resize() {
    const ratio = Math.min(globalThis.devicePixelRatio || 1, 2.5);
    this.#canvas.width = Math.max(1, Math.round(this.#canvas.clientWidth * ratio));
    this.#canvas.height = Math.max(1, Math.round(this.#canvas.clientHeight * ratio));
  }

  /**
   * Draws a moment.
   *
   * @param {import('./motion.js').Motion} motion moved to it
   * @param {{tick: number, homeAttack: number, restart: number, side: string, goal: ?{tick: number, side: string}}} moment
   *   the goal being the latest, the restart -1 in play, the side that takes it
   * @param {number} seconds since the last picture, for the camera; Infinity makes it jump
   * @returns {boolean} whether the camera has arrived
   */
  draw(motion, moment, palette, seconds) {
    const context = this.#context;
    const { width, height } = this.#canvas;
    const arrived = this.#moveCamera(motion.ball, seconds);
    const ratio = width / this.#canvas.clientWidth || 1;
    const scale = (Math.min(width / this.#fieldLength, height / this.#fieldWidth)) * this.#camera.zoom;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = palette.surround;
    context.fillRect(0, 0, width, height);
    context.setTransform(scale, 0, 0, -scale, width / 2 - this.#camera.x * scale, height / 2 + this.#camera.y * scale);
    const cssScale = scale / ratio;
    const defenders = moment.homeAttack > 0 ? { left: 'home', right: 'away' } : { left: 'away', right: 'home' };
    this.#pitch.draw(context, palette, Math.max(0.14, 1.1 / cssScale), defenders);
    if (moment.goal) {
      const end = (moment.goal.side === 'home' ? 1 : -1) * moment.homeAttack;
      drawSplash(context, (end * this.#pitch.length) / 2, moment.tick - moment.goal.tick, palette, cssScale);
    }
    if (FREE_KICKS.includes(moment.restart)) drawFreeKick(context, motion.ball, moment.side, palette, cssScale);
    const { trails, numbers, stamina } = this;
    drawScene(context, motion, { tick: moment.tick, scale: cssScale, trails, numbers, stamina, palette });
    return arrived;
  }

  #moveCamera(ball, seconds) {
    const camera = this.#camera;
    const zoom = this.follow ? CLOSE_UP : 1;
    const room = (size, at) => Math.min(Math.max(at, -(size / 2) * (1 - 1 / zoom)), (size / 2) * (1 - 1 / zoom));
    const target = { x: room(this.#fieldLength, ball.x), y: room(this.#fieldWidth, ball.y), zoom };
    const share = 1 - Math.exp(-CAMERA_RATE * seconds);
    let left = 0;
    for (const axis of ['x', 'y', 'zoom']) {
      camera[axis] += (target[axis] - camera[axis]) * share;
      left = Math.max(left, Math.abs(target[axis] - camera[axis]));
    }
    return left < 0.02;
  }
}
