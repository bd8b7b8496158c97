/** Draws where players and ball were in the last moments. Makes no garbage. */
import { PLAYERS, sideOf, TEAM_SIZE, UNIT } from './decode.js';

const BALL_TRAIL = 14; // ticks
const PLAYER_TRAIL = 12;

/**
 * Leaves the canvas in the replay's own units: whole numbers go to it without being boxed, and these are most of all.
 *
 * @param {number} radius of a player, metres
 */
export function drawTrails(context, motion, view, radius) {
  const device = view.device * UNIT;
  context.setTransform(device, 0, 0, -device, view.left, view.top);
  context.globalAlpha = 0.38;
  context.lineWidth = (radius * 0.55) / UNIT;
  for (let first = 0; first < PLAYERS; first += TEAM_SIZE) {
    context.strokeStyle = view.palette[sideOf(first)];
    context.beginPath();
    for (let row = first; row < first + TEAM_SIZE; row++) {
      if (motion.off[row] === 1) continue;
      const start = motion.playerTrailStart(row, PLAYER_TRAIL);
      context.moveTo(Math.round(motion.x[row] / UNIT), Math.round(motion.y[row] / UNIT));
      for (let frame = motion.frame; frame >= start; frame--) {
        context.lineTo(motion.playerXAt(row, frame), motion.playerYAt(row, frame));
      }
    }
    context.stroke();
  }
  drawBallTrail(context, motion, view);
  context.globalAlpha = 1;
}

function drawBallTrail(context, motion, view) {
  const start = motion.ballTrailStart(BALL_TRAIL);
  const width = Math.max(0.45, 2.5 / view.scale) / UNIT;
  let x = Math.round(motion.ballX / UNIT);
  let y = Math.round(motion.ballY / UNIT);
  context.strokeStyle = view.palette.ball;
  for (let frame = motion.frame; frame >= start; frame--) {
    const age = motion.frame - frame;
    context.globalAlpha = 0.55 * (1 - age / (BALL_TRAIL + 1));
    context.lineWidth = width * (1 - age / (1.4 * BALL_TRAIL));
    context.beginPath();
    context.moveTo(x, y);
    x = motion.ballXAt(frame);
    y = motion.ballYAt(frame);
    context.lineTo(x, y);
    context.stroke();
  }
}
