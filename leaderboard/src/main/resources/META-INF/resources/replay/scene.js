/** Draws players and ball; sizes have a least size in pixels, so that they stay readable on a phone. Makes no garbage. */
import { PLAYERS, sideOf, TEAM_SIZE } from './decode.js';
import { drawTrails } from './trails.js';

const PLAYER_RADIUS = 1.15; // metres, larger than life
const BALL_RADIUS = 0.55;
const STANDING = 0.12; // metres a tick
const SPLASH_TICKS = 18;
/** Opponents keep this from the ball at a free kick or a penalty, metres. */
const DISTANCE = 9.15;
/** A ball higher than this has a line down to where it would land, metres. */
const HIGH = 0.4;
/** How far a metre of height lifts the ball in the picture, metres. */
const LIFT = 0.55;
/** Stamina below which it is shown as low, per cent. */
const TIRED = 35;

/** Where the ball is drawn. */
const shown = { x: 0.0, y: 0.0 };

/**
 * What the parts of a picture have in common.
 *
 * @typedef {object} View
 * @property {number} scale CSS pixels a metre
 * @property {number} device device pixels a metre
 * @property {number} left device pixels from the left edge to the centre spot
 * @property {number} top device pixels from the upper edge to it
 * @property {Record<string, string>} palette
 * @property {import('./shirts.js').Shirts} shirts
 * @property {boolean} trails
 * @property {boolean} stamina
 * @property {boolean} passes whether players stand back behind the pass map
 */

/** Metres: larger than life, but no more than a big disc on a big screen. */
export function playerRadius(view) {
  return Math.min(Math.max(PLAYER_RADIUS, 6 / view.scale), 16 / view.scale);
}

/** The frame of the pitch: metres, y upwards. */
export function inMetres(context, view) {
  context.setTransform(view.device, 0, 0, -view.device, view.left, view.top);
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {import('./motion.js').Motion} motion at the moment to draw
 * @param {View} view
 */
export function drawScene(context, motion, view) {
  const radius = playerRadius(view);
  inMetres(context, view);
  context.lineJoin = 'round';
  context.lineCap = 'round';
  if (view.trails) {
    drawTrails(context, motion, view, radius);
    inMetres(context, view);
  }
  drawShadows(context, motion, radius);
  if (motion.owner >= 0) drawOwner(context, motion, view, radius);
  drawHeadings(context, motion, view, radius);
  drawShirts(context, motion, view, radius);
  inMetres(context, view);
  for (let row = 0; row < PLAYERS; row++) {
    if (motion.off[row] === 1) continue;
    if (view.stamina) drawStamina(context, motion, row, view, radius);
    if (motion.booked[row] === 1) drawCard(context, motion, row, view, radius);
  }
  drawBall(context, motion, view, radius);
}

/** Rings that spread from a goal that was just scored. */
export function drawSplash(context, x, age, view) {
  if (age < 0 || age >= SPLASH_TICKS) return;
  context.strokeStyle = view.palette.highlight;
  context.lineWidth = 3 / view.scale;
  for (let ring = 0; ring < 3; ring++) {
    const part = age / SPLASH_TICKS - ring * 0.2;
    if (part <= 0 || part >= 0.6) continue;
    context.globalAlpha = 1 - part / 0.6;
    context.beginPath();
    context.arc(x, 0, 2 + 22 * part, 0, 2 * Math.PI);
    context.stroke();
  }
  context.globalAlpha = 1;
}

const DASHES = [1.2, 0.9];
const WHOLE = [];

/** The ring that opponents keep out of, in the colour of the side that takes the kick. */
export function drawFreeKick(context, motion, view) {
  context.strokeStyle = view.palette[motion.restartSide];
  context.lineWidth = 2.5 / view.scale;
  context.setLineDash(DASHES);
  context.beginPath();
  context.arc(motion.ballX, motion.ballY, DISTANCE, 0, 2 * Math.PI);
  context.stroke();
  context.setLineDash(WHOLE);
}

function drawShadows(context, motion, radius) {
  context.fillStyle = 'rgb(0 0 0 / 28%)';
  context.beginPath();
  for (let row = 0; row < PLAYERS; row++) {
    if (motion.off[row] === 1) continue;
    const x = motion.x[row] + radius * 0.2;
    const y = motion.y[row] - radius * 0.25;
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, 2 * Math.PI);
  }
  context.fill();
}

function drawShirts(context, motion, view, radius) {
  const { shirts, device, left, top } = view;
  shirts.prepare(radius * device, view.palette);
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalAlpha = view.passes ? 0.4 : 1;
  for (let row = 0; row < PLAYERS; row++) {
    if (motion.off[row] === 1) continue;
    const x = left + motion.x[row] * device - shirts.reach;
    const y = top - motion.y[row] * device - shirts.reach;
    context.drawImage(shirts.of(row, motion.keeper[row]), x, y);
  }
  context.globalAlpha = 1;
}

/** A small card at the shoulder of who was booked. */
function drawCard(context, motion, row, view, radius) {
  context.fillStyle = view.palette['yellow-card'];
  context.strokeStyle = '#111';
  context.lineWidth = 0.8 / view.scale;
  context.beginPath();
  context.rect(motion.x[row] + radius * 0.75, motion.y[row] + radius * 0.55, radius * 0.55, radius * 0.8);
  context.fill();
  context.stroke();
}

/** What is left of a player's strength, as a ring that empties clockwise. */
function drawStamina(context, motion, row, view, radius) {
  const stamina = motion.stamina[row];
  context.strokeStyle = stamina > TIRED ? view.palette.highlight : view.palette['red-card'];
  context.lineWidth = radius * 0.22;
  context.beginPath();
  const end = Math.PI / 2 - (2 * Math.PI * Math.max(stamina, 2)) / 100;
  context.arc(motion.x[row], motion.y[row], radius * 1.22, Math.PI / 2, end, true);
  context.stroke();
}

function drawOwner(context, motion, view, radius) {
  context.strokeStyle = view.palette.highlight;
  context.lineWidth = Math.max(radius * (motion.inHands ? 0.5 : 0.28), 2 / view.scale);
  context.beginPath();
  context.arc(motion.x[motion.owner], motion.y[motion.owner], radius * 1.55, 0, 2 * Math.PI);
  context.stroke();
}

/** An arrowhead before everybody who runs. */
function drawHeadings(context, motion, view, radius) {
  for (let first = 0; first < PLAYERS; first += TEAM_SIZE) {
    context.fillStyle = view.palette[sideOf(first)];
    context.beginPath();
    for (let row = first; row < first + TEAM_SIZE; row++) {
      const vx = motion.vx[row];
      const vy = motion.vy[row];
      const speed = Math.sqrt(vx * vx + vy * vy);
      if (motion.off[row] === 1 || speed < STANDING) continue;
      const cos = (vx / speed) * radius;
      const sin = (vy / speed) * radius;
      const x = motion.x[row];
      const y = motion.y[row];
      context.moveTo(x + 1.65 * cos, y + 1.65 * sin);
      context.lineTo(x + 0.84 * cos - 0.58 * sin, y + 0.84 * sin + 0.58 * cos);
      context.lineTo(x + 0.84 * cos + 0.58 * sin, y + 0.84 * sin - 0.58 * cos);
    }
    context.fill();
  }
}

/** Height shows as distance from the shadow, with a line between, and as size. */
function drawBall(context, motion, view, radiusOfPlayers) {
  placeAtTheFeet(motion, radiusOfPlayers);
  const { x, y } = shown;
  const z = motion.ballZ;
  const radius = Math.max(BALL_RADIUS, 3.2 / view.scale);
  const lifted = y + LIFT * z;
  context.fillStyle = '#000';
  context.globalAlpha = 0.45 / (1 + z / 4);
  context.beginPath();
  context.ellipse(x + 0.12 * radius, y - 0.2 * radius, radius * (1 + z / 20), radius * 0.8, 0, 0, 2 * Math.PI);
  context.fill();
  if (z > HIGH) {
    context.globalAlpha = 0.7;
    context.strokeStyle = view.palette.ball;
    context.lineWidth = 1 / view.scale;
    context.beginPath();
    context.moveTo(x, y);
    context.lineTo(x, lifted);
    context.stroke();
  }
  context.globalAlpha = 1;
  context.fillStyle = view.palette.ball;
  context.strokeStyle = '#111';
  context.lineWidth = 1.3 / view.scale;
  context.beginPath();
  context.arc(x, lifted, radius * (1 + Math.min(z, 12) / 14), 0, 2 * Math.PI);
  context.fill();
  context.stroke();
}

/** Players are drawn larger than life: the ball of one in control goes before him, so that both are seen. */
function placeAtTheFeet(motion, radiusOfPlayers) {
  shown.x = motion.ballX;
  shown.y = motion.ballY;
  const { owner } = motion;
  if (owner < 0 || motion.inHands) return;
  let dx = motion.ballX - motion.x[owner];
  let dy = motion.ballY - motion.y[owner];
  let far = Math.sqrt(dx * dx + dy * dy);
  const missing = radiusOfPlayers * 1.25 - far;
  if (missing <= 0) return;
  if (far <= 0.05) {
    dx = motion.vx[owner];
    dy = motion.vy[owner];
    far = Math.sqrt(dx * dx + dy * dy);
    if (far === 0) dx = far = 1;
  }
  shown.x += (dx / far) * missing;
  shown.y += (dy / far) * missing;
}
