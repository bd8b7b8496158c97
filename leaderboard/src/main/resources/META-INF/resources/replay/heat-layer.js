/** Where one side's players have been up to the moment shown, as the side attacks now. */
import { periodOf, PLAYERS, sideOf, takesOff, TEAM_SIZE, UNIT } from './decode.js';
import { attackOf, SHOOT_OUT } from './match-clock.js';

const COLUMNS = 42;
const ROWS = 28;
const CELLS = COLUMNS * ROWS;
/** Frames after which it is worth drawing anew while the match goes on. */
const FRESH = 10;

export class HeatLayer {
  #replay;
  /** Ticks in every cell, of home and away. */
  #ticks = [new Float32Array(CELLS), new Float32Array(CELLS)];
  #smooth = new Float32Array(CELLS);
  /** The first frame that is not counted yet. */
  #next = 0;
  #picture = document.createElement('canvas');
  #image;
  #drawn = -Infinity;
  #side = '';
  #offFrom = new Float64Array(PLAYERS);
  #marks = -1;

  constructor(replay) {
    this.#replay = replay;
    this.#picture.width = COLUMNS;
    this.#picture.height = ROWS;
    this.#image = this.#picture.getContext('2d').createImageData(COLUMNS, ROWS);
  }

  /** @param {'home'|'away'} side */
  draw(context, motion, side) {
    const { frame } = motion;
    const { length, width } = this.#replay;
    if (side !== this.#side || Math.abs(frame - this.#drawn) >= FRESH) this.#paint(frame, side);
    const turn = attackOf(motion.period, side);
    context.save();
    context.scale(turn, turn);
    context.imageSmoothingEnabled = true;
    context.drawImage(this.#picture, -length / 2, -width / 2, length, width);
    context.restore();
  }

  #paint(frame, side) {
    this.#side = side;
    this.#drawn = frame;
    this.#count(frame);
    const ticks = this.#ticks[side === 'home' ? 0 : 1];
    let most = 1e-9;
    for (let cell = 0; cell < CELLS; cell++) {
      const value = blurred(ticks, cell);
      this.#smooth[cell] = value;
      most = Math.max(most, value);
    }
    const { data } = this.#image;
    for (let cell = 0; cell < CELLS; cell++) {
      // The square root brings out what is seldom: a goalkeeper alone fills one cell for the whole match.
      const heat = Math.sqrt(this.#smooth[cell] / most);
      data[4 * cell] = 255;
      data[4 * cell + 1] = 225 - 185 * heat;
      data[4 * cell + 2] = 70 - 50 * heat;
      data[4 * cell + 3] = heat < 0.12 ? 0 : 225 * heat;
    }
    this.#picture.getContext('2d').putImageData(this.#image, 0, 0);
  }

  /** Counts on from where it is; a step back begins again, which takes about a millisecond a half. */
  #count(frame) {
    const { columns, phases, length, width } = this.#replay;
    if (frame + 1 < this.#next) {
      this.#next = 0;
      this.#ticks[0].fill(0);
      this.#ticks[1].fill(0);
    }
    this.#readMarks();
    for (; this.#next <= frame; this.#next++) {
      const period = periodOf(phases[this.#next]);
      if (period === SHOOT_OUT) continue;
      for (let row = 0; row < PLAYERS; row++) {
        if (this.#offFrom[row] <= this.#next) continue;
        const turn = UNIT * attackOf(period, sideOf(row));
        const column = place(turn * columns[3 + 2 * row][this.#next], length, COLUMNS);
        const line = place(turn * columns[4 + 2 * row][this.#next], width, ROWS);
        this.#ticks[row < TEAM_SIZE ? 0 : 1][line * COLUMNS + column]++;
      }
    }
  }

  #readMarks() {
    const { marks } = this.#replay;
    if (marks.length === this.#marks) return;
    this.#marks = marks.length;
    this.#offFrom.fill(Infinity);
    for (const { frame, row, kind } of marks) {
      if (takesOff(kind)) this.#offFrom[row] = Math.min(this.#offFrom[row], frame);
    }
  }
}

function place(metres, size, cells) {
  return Math.min(Math.max(Math.floor((metres / size + 0.5) * cells), 0), cells - 1);
}

/** The mean of a cell, counted twice, and of its neighbours. */
function blurred(ticks, cell) {
  const column = cell % COLUMNS;
  let sum = 2 * ticks[cell];
  let weight = 2;
  for (let down = -COLUMNS; down <= COLUMNS; down += COLUMNS) {
    for (let right = -1; right <= 1; right++) {
      const other = cell + down + right;
      if (other < 0 || other >= CELLS || column + right < 0 || column + right >= COLUMNS) continue;
      sum += ticks[other];
      weight++;
    }
  }
  return sum / weight;
}
