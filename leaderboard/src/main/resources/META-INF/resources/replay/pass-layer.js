/** Who passed to whom up to the moment shown: a line for each two players, as thick as they found each other often. */
import { periodOf, TEAM_SIZE } from './decode.js';
import { attackOf } from './match-clock.js';
import { playerRadius } from './scene.js';

/** Fewer passes between two players are no line. */
const FEWEST = 2;
const NUMBERS = Array.from({ length: TEAM_SIZE }, (_, number) => String(number));

export class PassLayer {
  #replay;
  #passes = [];
  #next = 0;
  #tick = 0;
  #sides = { home: new Network(), away: new Network() };

  constructor(replay) {
    this.#replay = replay;
  }

  /** @param {{tick: number, side: string, player: number, receiver: ?number, x: number, y: number, toX: number, toY: number}[]} passes */
  set passes(passes) {
    this.#passes = passes.filter(({ receiver }) => Number.isInteger(receiver)).sort((one, other) => one.tick - other.tick);
    this.#begin();
  }

  /** @param {'home'|'away'} side */
  draw(context, motion, side, view) {
    this.#count(motion.frame + 1);
    const turn = attackOf(motion.period, side);
    this.#sides[side].draw(context, turn, side, view);
  }

  #begin() {
    this.#next = 0;
    this.#sides.home.clear();
    this.#sides.away.clear();
  }

  #count(tick) {
    if (tick < this.#tick) this.#begin();
    this.#tick = tick;
    for (; this.#next < this.#passes.length && this.#passes[this.#next].tick <= tick; this.#next++) {
      const pass = this.#passes[this.#next];
      const phase = this.#replay.phases[Math.min(Math.max(pass.tick - 1, 0), this.#replay.frames - 1)];
      this.#sides[pass.side]?.add(pass, attackOf(periodOf(phase), pass.side));
    }
  }
}

/** The passes of one side; places as it attacks to the right. */
class Network {
  #counts = new Uint16Array(TEAM_SIZE * TEAM_SIZE);
  #x = new Float64Array(TEAM_SIZE);
  #y = new Float64Array(TEAM_SIZE);
  #touches = new Uint16Array(TEAM_SIZE);

  clear() {
    for (const sums of [this.#counts, this.#x, this.#y, this.#touches]) sums.fill(0);
  }

  add({ player, receiver, x, y, toX, toY }, turn) {
    this.#counts[Math.min(player, receiver) * TEAM_SIZE + Math.max(player, receiver)]++;
    this.#touch(player, turn * x, turn * y);
    this.#touch(receiver, turn * toX, turn * toY);
  }

  draw(context, turn, side, view) {
    let most = FEWEST;
    for (let pair = 0; pair < this.#counts.length; pair++) most = Math.max(most, this.#counts[pair]);
    const widest = 0.9 * playerRadius(view);
    context.strokeStyle = view.palette.highlight;
    context.lineCap = 'round';
    for (let one = 0; one < TEAM_SIZE; one++) {
      for (let other = one + 1; other < TEAM_SIZE; other++) {
        const count = this.#counts[one * TEAM_SIZE + other];
        if (count < FEWEST) continue;
        context.globalAlpha = 0.25 + (0.6 * count) / most;
        context.lineWidth = Math.max((widest * count) / most, 1.2 / view.scale);
        context.beginPath();
        context.moveTo(turn * this.#mean(this.#x, one), turn * this.#mean(this.#y, one));
        context.lineTo(turn * this.#mean(this.#x, other), turn * this.#mean(this.#y, other));
        context.stroke();
      }
    }
    context.globalAlpha = 1;
    for (let number = 0; number < TEAM_SIZE; number++) this.#drawPlayer(context, number, turn, side, view);
  }

  #drawPlayer(context, number, turn, side, view) {
    if (this.#touches[number] === 0) return;
    const radius = playerRadius(view) * 1.15;
    const x = turn * this.#mean(this.#x, number);
    const y = turn * this.#mean(this.#y, number);
    context.fillStyle = view.palette[side];
    context.strokeStyle = view.palette.highlight;
    context.lineWidth = radius * 0.2;
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fill();
    context.stroke();
    context.save();
    context.translate(x, y);
    context.scale(radius / 10, -radius / 10);
    context.fillStyle = view.palette[side === 'home' ? 'home-ink' : 'away-ink'];
    context.font = '700 11px system-ui, sans-serif';
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillText(NUMBERS[number], 0, 0.6);
    context.restore();
  }

  #touch(number, x, y) {
    this.#touches[number]++;
    this.#x[number] += x;
    this.#y[number] += y;
  }

  #mean(sums, number) {
    return sums[number] / Math.max(this.#touches[number], 1);
  }
}
