/** Where everybody is between two ticks. */
import { STAMINA_INTERVAL } from './decode.js';

const UNIT = 0.02; // metres
const PLAYERS = 22;
const TEAM_SIZE = 11;
/** Marks that take a player off: absent, second yellow card, red card. */
const OFF = [true, false, true, true];
const BALL_X = 0;
const BALL_Y = 1;
const BALL_Z = 2;
const FIRST_PLAYER = 3;
/** Metres a tick beyond which something was put elsewhere; no rulebook allows such a speed. */
const PLAYER_JUMP = 3;
const BALL_JUMP = 12;

export class Motion {
  #replay;

  /** @param {import('./decode.js').Replay} replay */
  constructor(replay) {
    this.#replay = replay;
    this.ball = { x: 0, y: 0, z: 0 };
    /** Metres, and metres a tick; rows 0 to 10 are home, 11 to 21 away. */
    this.players = Array.from({ length: PLAYERS }, () => ({ x: 0, y: 0, vx: 0, vy: 0, off: false, booked: false, keeper: false, stamina: 1 }));
    /** Row of the player in control, or -1. */
    this.owner = -1;
    this.inHands = false;
  }

  /** Moves everybody to a moment, in ticks with a fraction. */
  moveTo(tick) {
    const { frames, owners } = this.#replay;
    const exact = Math.min(Math.max(tick - 1, 0), frames - 1);
    const frame = Math.floor(exact);
    const part = exact - frame;
    this.#moveBall(frame, part);
    for (let row = 0; row < PLAYERS; row++) {
      this.#movePlayer(row, frame, part);
    }
    this.#standing(frame);
    this.owner = (owners[frame] % 32) - 1;
    this.inHands = owners[frame] >= 32;
  }

  /** Where the ball was in the last ticks, newest first, back to the last time it was put somewhere. */
  ballTrail(tick, ticks) {
    return this.#trail(BALL_X, tick, ticks, (frame) => this.#ballIsPlaced(frame));
  }

  playerTrail(row, tick, ticks) {
    return this.#trail(FIRST_PLAYER + 2 * row, tick, ticks, (frame) => this.#playerIsPlaced(row, frame));
  }

  /** The period and the restart of a moment: ordinals, the restart -1 while the ball is in play, and the side that takes it. */
  phase(tick) {
    const code = this.#replay.phases[Math.min(Math.max(Math.floor(tick) - 1, 0), this.#replay.frames - 1)];
    return { period: (code & 127) >> 4, restart: (code & 15) - 1, side: code > 127 ? 'away' : 'home' };
  }

  /** Who is on the pitch, booked, in goal, and tired; the lowest number left is the goalkeeper. */
  #standing(frame) {
    const { marks, stamina } = this.#replay;
    this.players.forEach((player, row) => {
      player.off = false;
      player.booked = false;
      player.stamina = stamina[row][Math.floor(frame / STAMINA_INTERVAL)] / 100;
    });
    for (const { frame: from, row, kind } of marks) {
      if (from > frame) break;
      this.players[row].off ||= OFF[kind];
      this.players[row].booked = true;
    }
    for (const first of [0, TEAM_SIZE]) {
      const team = this.players.slice(first, first + TEAM_SIZE);
      const keeper = team.find((player) => !player.off);
      for (const player of team) player.keeper = player === keeper;
    }
  }

  /** How many of a side are off the pitch at the moment moved to. */
  missing(side) {
    const first = side === 'home' ? 0 : TEAM_SIZE;
    return this.players.slice(first, first + TEAM_SIZE).filter(({ off }) => off).length;
  }

  #metres(column, frame) {
    return this.#replay.columns[column][frame] * UNIT;
  }

  #trail(column, tick, ticks, isPlaced) {
    const points = [];
    let frame = Math.min(Math.max(Math.floor(tick) - 1, 0), this.#replay.frames - 1);
    for (const oldest = Math.max(0, frame - ticks); frame >= oldest; frame--) {
      points.push({ x: this.#metres(column, frame), y: this.#metres(column + 1, frame) });
      if (frame > 0 && isPlaced(frame - 1)) break;
    }
    return points;
  }

  /** A ball that is put elsewhere in the next tick flies on until then: goals and outs are seen to be so. */
  #moveBall(frame, part) {
    const placed = this.#ballIsPlaced(frame);
    const from = placed ? Math.max(frame - 1, 0) : frame;
    const to = placed ? frame : Math.min(frame + 1, this.#replay.frames - 1);
    const step = (column) => this.#metres(column, to) - this.#metres(column, from);
    const flying = !placed || !this.#ballIsPlaced(from);
    const share = flying ? part : 0;
    this.ball.x = this.#metres(BALL_X, frame) + share * step(BALL_X);
    this.ball.y = this.#metres(BALL_Y, frame) + share * step(BALL_Y);
    this.ball.z = Math.max(0, this.#metres(BALL_Z, frame) + share * step(BALL_Z));
  }

  /** Players run along cubic curves through their positions, so that slow motion shows no corners. */
  #movePlayer(row, frame, part) {
    const column = FIRST_PLAYER + 2 * row;
    const player = this.players[row];
    const next = this.#playerIsPlaced(row, frame) ? frame : Math.min(frame + 1, this.#replay.frames - 1);
    const before = frame === 0 || this.#playerIsPlaced(row, frame - 1) ? frame : frame - 1;
    const after = this.#playerIsPlaced(row, next) ? next : Math.min(next + 1, this.#replay.frames - 1);
    for (const [axis, speed, at] of [['x', 'vx', column], ['y', 'vy', column + 1]]) {
      const a = this.#metres(at, frame);
      const b = this.#metres(at, next);
      const leave = (b - this.#metres(at, before)) / 2;
      const arrive = (this.#metres(at, after) - a) / 2;
      player[speed] = leave + part * (arrive - leave);
      player[axis] = hermite(a, b, leave, arrive, part);
    }
  }

  /** Whether the player is put elsewhere between a frame and the next. */
  #playerIsPlaced(row, frame) {
    return this.#jumps(FIRST_PLAYER + 2 * row, frame, PLAYER_JUMP);
  }

  /** Whether the ball is: a restart that is awarded puts it on its spot. */
  #ballIsPlaced(frame) {
    const { frames, phases } = this.#replay;
    if (frame + 1 >= frames) return false;
    const awarded = phases[frame] !== phases[frame + 1] && phases[frame + 1] % 16 > 0;
    return awarded || this.#jumps(BALL_X, frame, BALL_JUMP);
  }

  #jumps(column, frame, limit) {
    if (frame + 1 >= this.#replay.frames) return false;
    const dx = this.#metres(column, frame + 1) - this.#metres(column, frame);
    const dy = this.#metres(column + 1, frame + 1) - this.#metres(column + 1, frame);
    return dx * dx + dy * dy > limit * limit;
  }
}

function hermite(a, b, leave, arrive, part) {
  const rest = 1 - part;
  return a * (1 + 2 * part) * rest * rest + b * part * part * (3 - 2 * part)
    + leave * part * rest * rest - arrive * part * part * rest;
}
