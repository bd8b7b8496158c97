/** The canvas: its size in device pixels, the camera, and one picture of the match. */
import { FormationLayer } from './formation-layer.js';
import { HeatLayer } from './heat-layer.js';
import { attackOf } from './match-clock.js';
import { PassLayer } from './pass-layer.js';
import { Pitch } from './pitch.js';
import { drawFreeKick, drawScene, drawSplash, inMetres } from './scene.js';
import { Shirts } from './shirts.js';

const CLOSE_UP = 2;
/** Ordinals of the restarts at which opponents keep their distance: both free kicks and the penalty. */
const FIRST_FREE_KICK = 4;
const LAST_FREE_KICK = 6;
/** Part of the way to the ball that the camera makes in a second, as a rate. */
const CAMERA_RATE = 3.5;

export class Stage {
  #canvas;
  #context;
  #pitch;
  #options;
  #layers;
  #cameraX = 0;
  #cameraY = 0;
  #zoom = 1;
  #ratio = 1;
  /** The grass and the lines as they are seen from afar, and what they were drawn for. */
  #ground = document.createElement('canvas');
  #groundIs = { palette: null, left: '' };
  #view = { scale: 1, device: 1, left: 0, top: 0, palette: null, shirts: new Shirts(), trails: true, stamina: false, passes: false };

  /** @param {import('./options.js').Options} options what is shown */
  constructor(canvas, replay, options) {
    this.#canvas = canvas;
    this.#context = canvas.getContext('2d', { alpha: false });
    this.#pitch = new Pitch(replay.length, replay.width);
    this.#options = options;
    this.#layers = { heat: new HeatLayer(replay), passes: new PassLayer(replay), formation: new FormationLayer(replay) };
    canvas.style.aspectRatio = `${this.#fieldLength} / ${this.#fieldWidth}`;
  }

  set passes(passes) {
    this.#layers.passes.passes = passes;
  }

  /** The formation of a side, such as "4-3-3". */
  shape(motion, side) {
    return this.#layers.formation.shape(motion, side);
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
    const { clientWidth, clientHeight } = this.#canvas;
    this.#canvas.width = Math.max(1, Math.round(clientWidth * ratio));
    this.#canvas.height = Math.max(1, Math.round(clientHeight * ratio));
    // Before the style sheet is there the canvas may have no width at all.
    this.#ratio = clientWidth > 0 ? this.#canvas.width / clientWidth : 1;
    this.#groundIs.palette = null;
  }

  /**
   * Draws a moment.
   *
   * @param {import('./motion.js').Motion} motion moved to it
   * @param {number} tick with its fraction
   * @param {?{tick: number, side: string}} goal the latest
   * @param {number} seconds since the last picture, for the camera; Infinity makes it jump
   * @returns {boolean} whether the camera has arrived
   */
  draw(motion, tick, goal, palette, seconds) {
    const context = this.#context;
    const options = this.#options;
    const arrived = this.#moveCamera(motion, seconds);
    const view = this.#look(palette);
    this.#drawGround(motion.period, view);
    inMetres(context, view);
    if (options.heat) this.#layers.heat.draw(context, motion, options.side);
    if (goal) drawSplash(context, attackOf(motion.period, goal.side) * (this.#pitch.length / 2), tick - goal.tick, view);
    if (motion.restart >= FIRST_FREE_KICK && motion.restart <= LAST_FREE_KICK) drawFreeKick(context, motion, view);
    if (options.formation) this.#layers.formation.draw(context, motion, view);
    drawScene(context, motion, view);
    if (options.passes) this.#layers.passes.draw(context, motion, options.side, view);
    return arrived;
  }

  #look(palette) {
    const view = this.#view;
    const { width, height } = this.#canvas;
    view.device = Math.min(width / this.#fieldLength, height / this.#fieldWidth) * this.#zoom;
    view.scale = view.device / this.#ratio;
    view.left = width / 2 - this.#cameraX * view.device;
    view.top = height / 2 + this.#cameraY * view.device;
    view.palette = palette;
    view.trails = this.#options.trails;
    view.stamina = this.#options.stamina;
    view.passes = this.#options.passes;
    return view;
  }

  /** From afar the ground is the same picture again and again; close up it is drawn where the camera is. */
  #drawGround(period, view) {
    const left = attackOf(period, 'home') > 0 ? 'home' : 'away';
    if (this.#zoom !== 1) {
      this.#paintGround(this.#context, left, view);
      return;
    }
    const is = this.#groundIs;
    if (is.palette !== view.palette || is.left !== left) {
      is.palette = view.palette;
      is.left = left;
      this.#ground.width = this.#canvas.width;
      this.#ground.height = this.#canvas.height;
      this.#paintGround(this.#ground.getContext('2d', { alpha: false }), left, view);
    }
    this.#context.setTransform(1, 0, 0, 1, 0, 0);
    this.#context.drawImage(this.#ground, 0, 0);
  }

  #paintGround(context, left, view) {
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = view.palette.surround;
    context.fillRect(0, 0, this.#canvas.width, this.#canvas.height);
    inMetres(context, view);
    this.#pitch.draw(context, view.palette, Math.max(0.14, 1.1 / view.scale), left);
  }

  #moveCamera(motion, seconds) {
    const zoom = this.#options.follow ? CLOSE_UP : 1;
    const x = room(this.#fieldLength, zoom, motion.ballX);
    const y = room(this.#fieldWidth, zoom, motion.ballY);
    const share = 1 - Math.exp(-CAMERA_RATE * seconds);
    this.#cameraX += (x - this.#cameraX) * share;
    this.#cameraY += (y - this.#cameraY) * share;
    this.#zoom += (zoom - this.#zoom) * share;
    const left = Math.max(Math.abs(x - this.#cameraX), Math.abs(y - this.#cameraY), Math.abs(zoom - this.#zoom));
    if (left >= 0.02) return false;
    if (zoom === 1) {
      this.#cameraX = this.#cameraY = 0;
      this.#zoom = 1;
    }
    return true;
  }
}

/** As near to a place as the camera can go without leaving the field. */
function room(size, zoom, at) {
  const reach = (size / 2) * (1 - 1 / zoom);
  return Math.min(Math.max(at, -reach), reach);
}
