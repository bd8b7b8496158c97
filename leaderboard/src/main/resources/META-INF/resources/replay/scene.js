/** Draws players and ball in metres; sizes have a least size in pixels, so that they stay readable on a phone. */

const PLAYER_RADIUS = 1.15; // metres, larger than life
const BALL_RADIUS = 0.55;
const BALL_TRAIL = 14; // ticks
const PLAYER_TRAIL = 12;
const TEAM_SIZE = 11;
const STANDING = 0.12; // metres a tick
const SPLASH_TICKS = 18;
/** Opponents keep this from the ball at a free kick or a penalty, metres. */
const DISTANCE = 9.15;

/**
 * @param {CanvasRenderingContext2D} context in metres, y upwards
 * @param {import('./motion.js').Motion} motion at the moment to draw
 * @param {{tick: number, scale: number, trails: boolean, numbers: boolean, stamina: boolean, palette: object}} view scale in
 *   pixels a metre
 */
export function drawScene(context, motion, view) {
  const radius = Math.min(Math.max(PLAYER_RADIUS, 6 / view.scale), 16 / view.scale);
  context.lineJoin = 'round';
  context.lineCap = 'round';
  if (view.trails) drawTrails(context, motion, view, radius);
  drawShadows(context, motion, radius);
  for (let row = 0; row < motion.players.length; row++) {
    if (!motion.players[row].off) drawPlayer(context, motion, row, view, radius);
  }
  drawBall(context, motion, view, radius);
}

/** Rings that spread from a goal that was just scored. */
export function drawSplash(context, x, age, palette, scale) {
  if (age < 0 || age >= SPLASH_TICKS) return;
  context.strokeStyle = palette.highlight;
  context.lineWidth = 3 / scale;
  for (const delay of [0, 0.2, 0.4]) {
    const part = age / SPLASH_TICKS - delay;
    if (part <= 0 || part >= 0.6) continue;
    context.globalAlpha = 1 - part / 0.6;
    context.beginPath();
    context.arc(x, 0, 2 + 22 * part, 0, 2 * Math.PI);
    context.stroke();
  }
  context.globalAlpha = 1;
}

/** The ring that opponents keep out of, in the colour of the side that takes the kick. */
export function drawFreeKick(context, ball, side, palette, scale) {
  context.strokeStyle = palette[side];
  context.lineWidth = 2.5 / scale;
  context.setLineDash([1.2, 0.9]);
  context.beginPath();
  context.arc(ball.x, ball.y, DISTANCE, 0, 2 * Math.PI);
  context.stroke();
  context.setLineDash([]);
}

function drawTrails(context, motion, view, radius) {
  context.globalAlpha = 0.38;
  context.lineWidth = radius * 0.55;
  motion.players.forEach((player, row) => {
    if (player.off) return;
    context.strokeStyle = view.palette[teamOf(row)];
    context.beginPath();
    context.moveTo(player.x, player.y);
    for (const point of motion.playerTrail(row, view.tick, PLAYER_TRAIL)) context.lineTo(point.x, point.y);
    context.stroke();
  });
  context.strokeStyle = view.palette.ball;
  let from = motion.ball;
  const points = motion.ballTrail(view.tick, BALL_TRAIL);
  points.forEach((point, age) => {
    context.globalAlpha = 0.55 * (1 - age / BALL_TRAIL);
    context.lineWidth = Math.max(0.45, 2.5 / view.scale) * (1 - age / (1.4 * BALL_TRAIL));
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(point.x, point.y);
    context.stroke();
    from = point;
  });
  context.globalAlpha = 1;
}

function drawShadows(context, motion, radius) {
  context.fillStyle = 'rgb(0 0 0 / 28%)';
  context.beginPath();
  for (const { x, y, off } of motion.players) {
    if (off) continue;
    context.moveTo(x + radius * 1.2, y - radius * 0.25);
    context.arc(x + radius * 0.2, y - radius * 0.25, radius, 0, 2 * Math.PI);
  }
  context.fill();
}

/** Goalkeepers wear their team's colours the other way round. */
function drawPlayer(context, motion, row, view, radius) {
  const { palette, scale } = view;
  const { x, y, vx, vy, keeper, booked, stamina } = motion.players[row];
  const team = teamOf(row);
  const shirt = palette[keeper ? `${team}-ink` : team];
  const ink = palette[keeper ? team : `${team}-ink`];
  if (row === motion.owner) drawOwner(context, motion, view, radius);
  if (vx * vx + vy * vy > STANDING * STANDING) drawHeading(context, x, y, Math.atan2(vy, vx), radius, shirt);
  context.fillStyle = shirt;
  context.strokeStyle = ink;
  context.lineWidth = Math.max(radius * 0.16, 1 / scale);
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
  context.stroke();
  if (view.numbers) drawNumber(context, x, y, String(row % TEAM_SIZE), ink, radius);
  if (view.stamina) drawStamina(context, x, y, stamina, radius, palette);
  if (booked) drawCard(context, x + radius * 0.75, y + radius * 0.55, radius, palette, scale);
}

/** A small card at the shoulder of who was booked. */
function drawCard(context, x, y, radius, palette, scale) {
  context.fillStyle = palette['yellow-card'];
  context.strokeStyle = '#111';
  context.lineWidth = 0.8 / scale;
  context.beginPath();
  context.rect(x, y, radius * 0.55, radius * 0.8);
  context.fill();
  context.stroke();
}

/** What is left of a player's strength, as a ring that empties clockwise. */
function drawStamina(context, x, y, stamina, radius, palette) {
  context.strokeStyle = stamina > 0.35 ? palette.highlight : palette['red-card'];
  context.lineWidth = radius * 0.22;
  context.beginPath();
  context.arc(x, y, radius * 1.22, Math.PI / 2, Math.PI / 2 - 2 * Math.PI * Math.max(stamina, 0.02), true);
  context.stroke();
}

function drawOwner(context, motion, view, radius) {
  const { x, y } = motion.players[motion.owner];
  context.strokeStyle = view.palette.highlight;
  context.lineWidth = Math.max(radius * (motion.inHands ? 0.5 : 0.28), 2 / view.scale);
  context.beginPath();
  context.arc(x, y, radius * 1.55, 0, 2 * Math.PI);
  context.stroke();
}

function drawHeading(context, x, y, angle, radius, colour) {
  const at = (turn, far) => [x + Math.cos(angle + turn) * radius * far, y + Math.sin(angle + turn) * radius * far];
  context.fillStyle = colour;
  context.beginPath();
  context.moveTo(...at(0, 1.65));
  context.lineTo(...at(0.6, 1.02));
  context.lineTo(...at(-0.6, 1.02));
  context.fill();
}

/** Text is drawn upright in a frame whose y points up. */
function drawNumber(context, x, y, text, colour, radius) {
  context.save();
  context.translate(x, y);
  context.scale(radius / 10, -radius / 10);
  context.fillStyle = colour;
  context.font = `700 ${text.length > 1 ? 10.5 : 12}px system-ui, sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(text, 0, 0.6);
  context.restore();
}

/** Height shows as distance from the shadow, and as size. */
function drawBall(context, motion, { palette, scale }, playerRadius) {
  const { x, y, z } = atTheFeet(motion, playerRadius);
  const radius = Math.max(BALL_RADIUS, 3.2 / scale);
  context.fillStyle = `rgb(0 0 0 / ${45 / (1 + z / 4)}%)`;
  context.beginPath();
  context.ellipse(x + 0.12 * radius + 0.2 * z, y - 0.2 * radius, radius * (1 + z / 20), radius * 0.8, 0, 0, 2 * Math.PI);
  context.fill();
  const size = radius * (1 + Math.min(z, 12) / 14);
  context.fillStyle = palette.ball;
  context.strokeStyle = '#111';
  context.lineWidth = 1.3 / scale;
  context.beginPath();
  context.arc(x, y + 0.55 * z, size, 0, 2 * Math.PI);
  context.fill();
  context.stroke();
}

/** Players are drawn larger than life: the ball of one in control goes before him, so that both are seen. */
function atTheFeet({ ball, players, owner, inHands }, playerRadius) {
  const player = players[owner];
  if (!player || inHands) return ball;
  const far = Math.hypot(ball.x - player.x, ball.y - player.y);
  const missing = playerRadius * 1.25 - far;
  if (missing <= 0) return ball;
  const speed = Math.hypot(player.vx, player.vy);
  const [dx, dy] = far > 0.05 ? [(ball.x - player.x) / far, (ball.y - player.y) / far]
    : speed > 0 ? [player.vx / speed, player.vy / speed] : [1, 0];
  return { x: ball.x + dx * missing, y: ball.y + dy * missing, z: ball.z };
}

function teamOf(row) {
  return row < TEAM_SIZE ? 'home' : 'away';
}
