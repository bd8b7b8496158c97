/** The lines in which each team stands: found from where its players were in the last minutes, drawn where they are. */
import { periodOf, PLAYERS, sideOf, TEAM_SIZE } from './decode.js';
import { attackOf } from './match-clock.js';

const WINDOW = 300; // frames, five minutes
const STEP = 10;
/** Frames after which the lines are found anew. */
const FRESH = 60;
const MOST_LINES = 3;

export class FormationLayer {
  #replay;
  #found = -Infinity;
  #depth = new Float64Array(PLAYERS);
  /** Rows of each side in lines, the last line first. */
  #order = new Uint8Array(PLAYERS);
  /** Players in each line of each side. */
  #lines = [new Uint8Array(MOST_LINES), new Uint8Array(MOST_LINES)];

  constructor(replay) {
    this.#replay = replay;
  }

  /** Such as "4-3-3", at the moment moved to. */
  shape(motion, side) {
    this.#refresh(motion);
    return Array.from(this.#lines[side === 'home' ? 0 : 1]).filter((count) => count > 0).join('-');
  }

  draw(context, motion, view) {
    this.#refresh(motion);
    context.lineWidth = Math.max(0.35, 2 / view.scale);
    context.lineJoin = 'round';
    context.globalAlpha = 0.85;
    for (let team = 0; team < 2; team++) {
      context.strokeStyle = view.palette[sideOf(team * TEAM_SIZE)];
      let from = team * TEAM_SIZE;
      for (let line = 0; line < MOST_LINES; line++) {
        const to = from + this.#lines[team][line];
        this.#drawLine(context, motion, from, to);
        from = to;
      }
    }
    context.globalAlpha = 1;
  }

  #refresh(motion) {
    if (Math.abs(motion.frame - this.#found) >= FRESH) this.#find(motion);
  }

  /** From touchline to touchline through the players of a line. */
  #drawLine(context, motion, from, to) {
    for (let at = from + 1; at < to; at++) {
      const row = this.#order[at];
      let before = at - 1;
      for (; before >= from && motion.y[this.#order[before]] > motion.y[row]; before--) {
        this.#order[before + 1] = this.#order[before];
      }
      this.#order[before + 1] = row;
    }
    context.beginPath();
    for (let at = from; at < to; at++) context.lineTo(motion.x[this.#order[at]], motion.y[this.#order[at]]);
    context.stroke();
  }

  #find(motion) {
    this.#found = motion.frame;
    const start = Math.max(0, motion.frame - WINDOW);
    const { columns, phases } = this.#replay;
    for (let team = 0; team < 2; team++) {
      const side = sideOf(team * TEAM_SIZE);
      let count = 0;
      for (let row = team * TEAM_SIZE; row < (team + 1) * TEAM_SIZE; row++) {
        if (motion.off[row] === 1 || motion.keeper[row] === 1) continue;
        let sum = 0;
        for (let frame = start; frame <= motion.frame; frame += STEP) {
          sum += attackOf(periodOf(phases[frame]), side) * columns[3 + 2 * row][frame];
        }
        this.#depth[row] = sum;
        this.#insert(team * TEAM_SIZE, count++, row);
      }
      this.#cut(team, count);
    }
  }

  /** Keeps the rows of a side in the order of their depth. */
  #insert(first, count, row) {
    let at = first + count;
    for (; at > first && this.#depth[this.#order[at - 1]] > this.#depth[row]; at--) this.#order[at] = this.#order[at - 1];
    this.#order[at] = row;
  }

  /** Cuts a side into three lines so that the players of a line are as level as can be; two at least where there are enough. */
  #cut(team, count) {
    const lines = this.#lines[team];
    const fewest = count >= 6 ? 2 : 1;
    const first = team * TEAM_SIZE;
    lines.fill(0);
    lines[0] = count;
    let best = Infinity;
    for (let one = fewest; one <= count - 2 * fewest; one++) {
      for (let two = one + fewest; two <= count - fewest; two++) {
        const spread = this.#spread(first, first + one) + this.#spread(first + one, first + two)
          + this.#spread(first + two, first + count);
        if (spread >= best) continue;
        best = spread;
        lines[0] = one;
        lines[1] = two - one;
        lines[2] = count - two;
      }
    }
  }

  #spread(from, to) {
    let mean = 0;
    for (let at = from; at < to; at++) mean += this.#depth[this.#order[at]] / (to - from);
    let squares = 0;
    for (let at = from; at < to; at++) squares += (this.#depth[this.#order[at]] - mean) ** 2;
    return squares;
  }
}
