/** Draws the field of play in metres, origin in the centre spot (IFAB Law 1 for all but length and width). */

const PENALTY_AREA = { depth: 16.5, width: 40.32 };
const GOAL_AREA = { depth: 5.5, width: 18.32 };
const PENALTY_SPOT = 11;
const CIRCLE = 9.15;
const GOAL = { width: 7.32, depth: 2.2 };
const STRIPES = 14;

export class Pitch {
  /** Room around the lines for whoever runs off the pitch, metres. */
  static MARGIN = 3.5;

  #lines = new Path2D();
  #spots = new Path2D();

  constructor(length, width) {
    this.length = length;
    this.width = width;
    this.#markings();
  }

  /** @param {'home'|'away'} left who guards the left goal */
  draw(context, palette, lineWidth, left) {
    const { length, width } = this;
    const margin = Pitch.MARGIN;
    context.fillStyle = palette.surround;
    context.fillRect(-length / 2 - margin, -width / 2 - margin, length + 2 * margin, width + 2 * margin);
    context.fillStyle = palette.grass;
    context.fillRect(-length / 2, -width / 2, length, width);
    context.fillStyle = palette['grass-stripe'];
    for (let stripe = 0; stripe < STRIPES; stripe += 2) {
      context.fillRect(-length / 2 + (stripe * length) / STRIPES, -width / 2, length / STRIPES, width);
    }
    context.strokeStyle = palette.line;
    context.fillStyle = palette.line;
    context.lineWidth = lineWidth;
    context.stroke(this.#lines);
    context.fill(this.#spots);
    this.#drawGoal(context, -1, palette[left], lineWidth);
    this.#drawGoal(context, 1, palette[left === 'home' ? 'away' : 'home'], lineWidth);
  }

  /** A goal has the colour of the team that guards it. */
  #drawGoal(context, end, colour, lineWidth) {
    const x = (end * this.length) / 2;
    context.save();
    context.globalAlpha = 0.35;
    context.fillStyle = colour;
    context.fillRect(x, -GOAL.width / 2, end * GOAL.depth, GOAL.width);
    context.restore();
    context.strokeStyle = colour;
    context.lineWidth = 1.6 * lineWidth;
    context.beginPath();
    context.moveTo(x, -GOAL.width / 2);
    context.lineTo(x + end * GOAL.depth, -GOAL.width / 2);
    context.lineTo(x + end * GOAL.depth, GOAL.width / 2);
    context.lineTo(x, GOAL.width / 2);
    context.stroke();
  }

  #markings() {
    const { length, width } = this;
    const lines = this.#lines;
    lines.rect(-length / 2, -width / 2, length, width);
    lines.moveTo(0, -width / 2);
    lines.lineTo(0, width / 2);
    lines.moveTo(CIRCLE, 0);
    lines.arc(0, 0, CIRCLE, 0, 2 * Math.PI);
    this.#spot(0);
    for (const end of [-1, 1]) {
      const goalLine = (end * length) / 2;
      for (const { depth, width: across } of [PENALTY_AREA, GOAL_AREA]) {
        lines.rect(goalLine, -across / 2, -end * depth, across);
      }
      const spot = goalLine - end * PENALTY_SPOT;
      this.#spot(spot);
      const half = Math.acos((PENALTY_AREA.depth - PENALTY_SPOT) / CIRCLE);
      const towards = end > 0 ? Math.PI : 0;
      lines.moveTo(spot + CIRCLE * Math.cos(towards - half), CIRCLE * Math.sin(towards - half));
      lines.arc(spot, 0, CIRCLE, towards - half, towards + half);
      for (const side of [-1, 1]) {
        const corner = (side * width) / 2;
        const start = Math.atan2(-side, 0) + (end > 0 === side > 0 ? -Math.PI / 2 : 0);
        lines.moveTo(goalLine + Math.cos(start), corner + Math.sin(start));
        lines.arc(goalLine, corner, 1, start, start + Math.PI / 2);
      }
    }
  }

  #spot(x) {
    this.#spots.moveTo(x, 0);
    this.#spots.arc(x, 0, 0.3, 0, 2 * Math.PI);
  }
}
