/** Where everybody is between two ticks. Moving on makes no garbage: everything is written in place. */
import { periodOf, PLAYERS, restartOf, restartSideOf, STAMINA_INTERVAL, takesOff, TEAM_SIZE, UNIT } from './decode.js';

const BALL_X = 0;
const BALL_Y = 1;
const BALL_Z = 2;
const FIRST_PLAYER = 3;
/** Metres a tick beyond which something was put elsewhere; no rulebook allows such a speed. */
const PLAYER_JUMP = 3 / UNIT;
const BALL_JUMP = 12 / UNIT;

export class Motion {
  #replay;
  /** The frame for which cards and stamina were read. */
  #stood = -1;
  #frame = 0;

  ballX = 0.0;
  ballY = 0.0;
  ballZ = 0.0;
  /** Metres, and metres a tick; rows 0 to 10 are home, 11 to 21 away. */
  x = new Float64Array(PLAYERS);
  y = new Float64Array(PLAYERS);
  vx = new Float64Array(PLAYERS);
  vy = new Float64Array(PLAYERS);
  /** 1 where it holds. */
  off = new Uint8Array(PLAYERS);
  booked = new Uint8Array(PLAYERS);
  keeper = new Uint8Array(PLAYERS);
  /** Per cent. */
  stamina = new Uint8Array(PLAYERS);
  /** Row of the player in control, or -1. */
  owner = -1;
  inHands = false;

  /** @param {import('./decode.js').Replay} replay */
  constructor(replay) {
    this.#replay = replay;
  }

  /** Moves everybody to a moment, in ticks with a fraction. */
  moveTo(tick) {
    const { frames, owners } = this.#replay;
    const exact = Math.min(Math.max(tick - 1, 0), frames - 1);
    const frame = Math.floor(exact);
    const part = exact - frame;
    this.#frame = frame;
    this.#moveBall(frame, part);
    for (let row = 0; row < PLAYERS; row++) this.#movePlayer(row, frame, part);
    if (frame !== this.#stood) this.#standing(frame);
    this.owner = (owners[frame] % 32) - 1;
    this.inHands = owners[frame] >= 32;
  }

  /** The frame moved to, and the replay it is of. */
  get frame() {
    return this.#frame;
  }

  get replay() {
    return this.#replay;
  }

  get period() {
    return periodOf(this.#replay.phases[this.#frame]);
  }

  /** Ordinal of the restart that is set up; -1 while the ball is in play. */
  get restart() {
    return restartOf(this.#replay.phases[this.#frame]);
  }

  /** Who takes that restart. */
  get restartSide() {
    return restartSideOf(this.#replay.phases[this.#frame]);
  }

  /** The oldest frame of a trail of the ball, back to the last time it was put somewhere. */
  ballTrailStart(ticks) {
    let frame = this.#frame;
    for (const oldest = Math.max(0, frame - ticks); frame > oldest && !this.#ballIsPlaced(frame - 1); frame--);
    return frame;
  }

  playerTrailStart(row, ticks) {
    let frame = this.#frame;
    for (const oldest = Math.max(0, frame - ticks); frame > oldest && !this.#playerIsPlaced(row, frame - 1); frame--);
    return frame;
  }

  /** Units of 2 cm, at a whole frame. */
  ballXAt(frame) {
    return this.#replay.columns[BALL_X][frame];
  }

  ballYAt(frame) {
    return this.#replay.columns[BALL_Y][frame];
  }

  playerXAt(row, frame) {
    return this.#replay.columns[FIRST_PLAYER + 2 * row][frame];
  }

  playerYAt(row, frame) {
    return this.#replay.columns[FIRST_PLAYER + 2 * row + 1][frame];
  }

  /** How many of a side are off the pitch at the moment moved to. */
  missing(side) {
    const first = side === 'home' ? 0 : TEAM_SIZE;
    let count = 0;
    for (let row = first; row < first + TEAM_SIZE; row++) count += this.off[row];
    return count;
  }

  /** Who is on the pitch, booked, in goal, and tired; the lowest number left is the goalkeeper. */
  #standing(frame) {
    const { marks, stamina } = this.#replay;
    this.#stood = frame;
    this.off.fill(0);
    this.booked.fill(0);
    this.keeper.fill(0);
    const reading = Math.floor(frame / STAMINA_INTERVAL);
    for (let row = 0; row < PLAYERS; row++) this.stamina[row] = stamina[row][reading];
    for (let at = 0; at < marks.length && marks[at].frame <= frame; at++) {
      const { row, kind } = marks[at];
      if (takesOff(kind)) this.off[row] = 1;
      this.booked[row] = 1;
    }
    for (let first = 0; first < PLAYERS; first += TEAM_SIZE) {
      let row = first;
      while (row < first + TEAM_SIZE - 1 && this.off[row] === 1) row++;
      this.keeper[row] = 1;
    }
  }

  /** A ball that is put elsewhere in the next tick flies on until then: goals and outs are seen to be so. */
  #moveBall(frame, part) {
    const { columns, frames } = this.#replay;
    const placed = this.#ballIsPlaced(frame);
    const from = placed ? Math.max(frame - 1, 0) : frame;
    const to = placed ? frame : Math.min(frame + 1, frames - 1);
    const share = !placed || !this.#ballIsPlaced(from) ? part : 0;
    const x = columns[BALL_X];
    const y = columns[BALL_Y];
    const z = columns[BALL_Z];
    this.ballX = (x[frame] + share * (x[to] - x[from])) * UNIT;
    this.ballY = (y[frame] + share * (y[to] - y[from])) * UNIT;
    this.ballZ = Math.max(0, (z[frame] + share * (z[to] - z[from])) * UNIT);
  }

  /** Players run along cubic curves through their positions, so that slow motion shows no corners. */
  #movePlayer(row, frame, part) {
    const { columns, frames } = this.#replay;
    const next = this.#playerIsPlaced(row, frame) ? frame : Math.min(frame + 1, frames - 1);
    const before = frame === 0 || this.#playerIsPlaced(row, frame - 1) ? frame : frame - 1;
    const after = this.#playerIsPlaced(row, next) ? next : Math.min(next + 1, frames - 1);
    const column = FIRST_PLAYER + 2 * row;
    curve(columns[column], this.x, this.vx, row, before, frame, next, after, part);
    curve(columns[column + 1], this.y, this.vy, row, before, frame, next, after, part);
  }

  /** Whether the player is put elsewhere between a frame and the next. */
  #playerIsPlaced(row, frame) {
    return this.#jumps(FIRST_PLAYER + 2 * row, frame, PLAYER_JUMP);
  }

  /** Whether the ball is: a restart that is awarded puts it on its spot. */
  #ballIsPlaced(frame) {
    const { frames, phases } = this.#replay;
    if (frame + 1 >= frames) return false;
    const awarded = phases[frame] !== phases[frame + 1] && restartOf(phases[frame + 1]) >= 0;
    return awarded || this.#jumps(BALL_X, frame, BALL_JUMP);
  }

  #jumps(column, frame, limit) {
    const { columns, frames } = this.#replay;
    if (frame + 1 >= frames) return false;
    const x = columns[column];
    const y = columns[column + 1];
    const dx = x[frame + 1] - x[frame];
    const dy = y[frame + 1] - y[frame];
    return dx * dx + dy * dy > limit * limit;
  }
}

/** A cubic Hermite curve through a column's values at frame and next, into place[row] and speed[row]. */
function curve(values, place, speed, row, before, frame, next, after, part) {
  const a = values[frame];
  const b = values[next];
  const leave = (b - values[before]) / 2;
  const arrive = (values[after] - a) / 2;
  const rest = 1 - part;
  speed[row] = (leave + part * (arrive - leave)) * UNIT;
  place[row] = (a * (1 + 2 * part) * rest * rest + b * part * part * (3 - 2 * part)
    + leave * part * rest * rest - arrive * part * part * rest) * UNIT;
}
