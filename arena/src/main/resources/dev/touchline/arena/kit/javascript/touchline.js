/**
 * Touchline's JavaScript kit: what a policy sees, what it answers, and the physics it may want to know.
 *
 * A policy is an ES module `policy.js` with one function:
 *
 *     export function act(obs) {   // called once a tick
 *         return [new Command(), ...];   // eleven, by player number; 0 is the goalkeeper
 *     }
 *
 * Everything is in SI units and in your team's own frame: you attack towards +x in both halves, the origin is the centre
 * spot, +y is the left wing as your team looks ahead. INTERFACE.md describes each field; RULES.md the laws and numbers.
 */

import * as RULES from "touchline_rules";

export { RULES };

/** Seconds of motion in one tick. */
export const TICK = 1.0 / RULES.clock.ticksPerSecond;
/** The opponents' goal line is x = +HALF_LENGTH, yours x = -HALF_LENGTH; the touchlines are y = +-HALF_WIDTH. */
export const HALF_LENGTH = RULES.pitch.length / 2;
export const HALF_WIDTH = RULES.pitch.width / 2;
/** The posts stand at y = +-GOAL_HALF_WIDTH. */
export const GOAL_HALF_WIDTH = RULES.pitch.goalWidth / 2;
/** Fastest run of a fresh player without the ball, and the hardest kick, m/s. */
export const MAX_SPEED = RULES.movement.maxSpeed;
export const MAX_KICK = RULES.kicking.maxSpeed;

const ACCELERATION = RULES.movement.acceleration;
const ROLL = RULES.ball.rollDeceleration;
const ROLL_DRAG = RULES.ball.rollDrag;
const AIR_DRAG = RULES.ball.airDrag;
const GRAVITY = RULES.ball.gravity;

/** One player as he stands before this tick. */
export class Player {
    constructor(number, ours, x, y, vx, vy, stamina, downTicks, canKick, yellowCards, onPitch, lastRejection = null) {
        this.number = number;
        this.ours = ours;
        this.x = x;
        this.y = y;
        this.vx = vx;
        this.vy = vy;
        this.stamina = stamina;
        this.downTicks = downTicks;
        this.canKick = canKick;
        this.hasBall = false;
        this.yellowCards = yellowCards;
        this.onPitch = onPitch;
        this.lastRejection = lastRejection;
    }
}

/** The ball: where it is (z is the height of its lowest point) and how it moves. */
export class Ball {
    constructor(x, y, z = 0, vx = 0, vy = 0, vz = 0) {
        this.x = x;
        this.y = y;
        this.z = z;
        this.vx = vx;
        this.vy = vy;
        this.vz = vz;
    }
}

/** How play starts again: `kind`, whether it is `ours`, its spot, whether it is `ready`, and who must take it. */
export class Restart {
    constructor(kind, ours, x, y, ready, taker = null) {
        this.kind = kind;
        this.ours = ours;
        this.x = x;
        this.y = y;
        this.ready = ready;
        this.taker = taker;
    }
}

/** Kicks from the penalty mark: the score, whether the present kick is `ours`, and the `taker`'s number. */
export class ShootOut {
    constructor(goals, opponentGoals, ours, taker) {
        this.goals = goals;
        this.opponentGoals = opponentGoals;
        this.ours = ours;
        this.taker = taker;
    }
}

/** All that your team sees before a tick. The objects are yours: nothing in them changes later. */
export class Observation {
    constructor(us, them, ball) {
        this.us = us;
        this.them = them;
        this.ball = ball;
        this.tick = 0;
        this.minute = 0;
        this.period = 1;
        this.ticksLeft = 0;
        this.goals = 0;
        this.opponentGoals = 0;
        this.restart = null;
        this.owner = null;
        this.weHaveBall = false;
        this.theyHaveBall = false;
        this.inHands = false;
        this.lastTouch = null;
        this.offsideLine = 0;
        this.failedCalls = 0;
        this.fuelUsed = 0;
        this.fuelReserve = 0;
        this.fuelAllowed = 0;
        this.shootOut = null;
        this.goalkeeper = null;
        this.opponentGoalkeeper = null;
        this.handsAllowed = true;
        this.advantage = null;
    }
}

/**
 * What one player is to do in this tick; whatever is left out is not done.
 *
 * - move    wanted velocity [vx, vy], m/s; null: he keeps the one he was given last
 * - kick    wanted velocity of the ball [vx, vy, vz], m/s; null: no kick
 * - tackle  true: try to win the ball from an opponent who carries it
 * - catch   true: the goalkeeper plays a free ball with his hands
 *
 * A plain object with some of these properties will do as well.
 */
export class Command {
    constructor(move = null, kick = null, tackle = false, catches = false) {
        this.move = move;
        this.kick = kick;
        this.tackle = tackle;
        this.catch = catches;
    }
}

// ---- Running -------------------------------------------------------------------------------------------------------

/** Metres on the ground between two things that have x and y. */
export function distance(a, b) {
    const dx = a.x - b.x;
    const dy = a.y - b.y;
    return Math.sqrt(dx * dx + dy * dy);
}

/** The wanted velocity [vx, vy] that brings a player to (x, y) and lets him stop there. */
export function velocityTo(player, x, y, speed = MAX_SPEED) {
    const dx = x - player.x;
    const dy = y - player.y;
    const gap = Math.sqrt(dx * dx + dy * dy);
    if (gap < 0.05) {
        return [0, 0];
    }
    // No faster than he can brake on the way that is left.
    const pace = Math.min(speed, Math.sqrt(1.6 * ACCELERATION * gap), gap / TICK);
    return [(dx / gap) * pace, (dy / gap) * pace];
}

/** The wanted velocity [vx, vy] that takes a player through (x, y) without slowing down. */
export function velocityThrough(player, x, y, speed = MAX_SPEED) {
    const dx = x - player.x;
    const dy = y - player.y;
    const gap = Math.sqrt(dx * dx + dy * dy);
    if (gap < 1e-6) {
        return [0, 0];
    }
    return [(dx / gap) * speed, (dy / gap) * speed];
}

/** A command: run to (x, y) and stop there. */
export function runTo(player, x, y, speed = MAX_SPEED) {
    return new Command(velocityTo(player, x, y, speed));
}

/** A command: stop. */
export function stand() {
    return new Command([0, 0]);
}

/** About how many seconds a player needs to get to (x, y) at full speed, from how he moves now. */
export function timeToRun(player, x, y) {
    const dx = x - player.x;
    const dy = y - player.y;
    const gap = Math.sqrt(dx * dx + dy * dy);
    if (gap < 1e-6) {
        return player.downTicks * TICK;
    }
    const towards = (player.vx * dx + player.vy * dy) / gap;
    const sprint = (MAX_SPEED * MAX_SPEED - towards * towards) / (2 * ACCELERATION);
    const seconds =
        gap <= sprint
            ? (Math.sqrt(towards * towards + 2 * ACCELERATION * gap) - towards) / ACCELERATION
            : (MAX_SPEED - towards) / ACCELERATION + (gap - sprint) / MAX_SPEED;
    return seconds + player.downTicks * TICK;
}

// ---- Kicking -------------------------------------------------------------------------------------------------------

/** The speed with which a rolling ball must start to have arrivalSpeed left after so many metres, m/s. */
export function rollSpeed(metres, arrivalSpeed = 0) {
    return Math.sqrt(
        ((ROLL + ROLL_DRAG * arrivalSpeed * arrivalSpeed) * Math.exp(2 * ROLL_DRAG * metres) - ROLL) / ROLL_DRAG,
    );
}

/** Seconds in which a rolling ball covers so many metres; Infinity if it stops before. */
export function rollTime(metres, speed) {
    const left = ((ROLL + ROLL_DRAG * speed * speed) * Math.exp(-2 * ROLL_DRAG * metres) - ROLL) / ROLL_DRAG;
    if (left < 0) {
        return Infinity;
    }
    const scale = Math.sqrt(ROLL_DRAG / ROLL);
    return (Math.atan(speed * scale) - Math.atan(Math.sqrt(left) * scale)) / Math.sqrt(ROLL * ROLL_DRAG);
}

/** Metres that a rolling ball covers until it rests. */
export function rollLength(speed) {
    return Math.log(1 + (ROLL_DRAG / ROLL) * speed * speed) / (2 * ROLL_DRAG);
}

/** A flat kick [vx, vy, vz] from where the ball is towards (x, y). */
export function kickTo(ball, x, y, speed = MAX_KICK) {
    const dx = x - ball.x;
    const dy = y - ball.y;
    const gap = Math.sqrt(dx * dx + dy * dy);
    if (gap < 1e-6) {
        return [speed, 0, 0];
    }
    return [(dx / gap) * speed, (dy / gap) * speed, 0];
}

/** A kick along the ground [vx, vy, vz] that reaches (x, y) with about arrivalSpeed, m/s. */
export function passTo(ball, x, y, arrivalSpeed = 7.0) {
    const dx = x - ball.x;
    const dy = y - ball.y;
    const gap = Math.sqrt(dx * dx + dy * dy);
    return kickTo(ball, x, y, Math.min(MAX_KICK, rollSpeed(gap, arrivalSpeed)));
}

/**
 * A lofted kick [vx, vy, vz] that comes down at (x, y) after about so many seconds of flight.
 *
 * It rises to about 1.2 * seconds * seconds metres: 1 s clears a man, 2 s is a long high ball.
 */
export function lobTo(ball, x, y, seconds) {
    const dx = x - ball.x;
    const dy = y - ball.y;
    const gap = Math.sqrt(dx * dx + dy * dy);
    if (gap < 1e-6) {
        return [0, 0, (GRAVITY * seconds) / 2];
    }
    // Drag shortens a flight about as this lengthens it.
    const pace = (Math.exp(AIR_DRAG * gap) - 1) / (AIR_DRAG * seconds);
    return [(dx / gap) * pace, (dy / gap) * pace, (GRAVITY * seconds) / 2 - ball.z / seconds];
}

// ---- Looking ahead -------------------------------------------------------------------------------------------------

/** Where a free ball will be after each of the next ticks if nobody touches it: an array of [x, y, z]. */
export function predictBall(ball, ticks) {
    let { x, y, z, vx, vy, vz } = ball;
    const path = [];
    const half = TICK / 2;
    while (path.length < ticks) {
        // The engine follows the ball in half ticks.
        for (let part = 0; part < 2; part++) {
            const rolling = z <= 0 && vz <= 0.8;
            const speed = rolling ? Math.sqrt(vx * vx + vy * vy) : Math.sqrt(vx * vx + vy * vy + vz * vz);
            const loss = rolling ? ROLL + ROLL_DRAG * speed * speed : AIR_DRAG * speed * speed;
            const kept = speed > loss * half ? 1 - (loss * half) / speed : 0;
            const share = ((1 + kept) / 2) * half;
            x += vx * share;
            y += vy * share;
            vx *= kept;
            vy *= kept;
            if (rolling) {
                z = vz = 0;
                continue;
            }
            const nextVz = vz * kept - GRAVITY * half;
            z += ((vz + nextVz) / 2) * half;
            vz = nextVz;
            if (z < 0) {
                z = 0;
                vz = vz < -0.8 ? -RULES.ball.bounce * vz : 0;
                vx *= RULES.ball.bounceGrip;
                vy *= RULES.ball.bounceGrip;
            }
        }
        path.push([x, y, z]);
    }
    return path;
}

/**
 * Where a player can first meet a ball on its path (from predictBall): `{ ticks, x, y }`, or null if he never can.
 */
export function intercept(player, path, reach = 0.7, height = 1.2) {
    const delay = player.downTicks;
    for (let ticks = delay + 1; ticks <= path.length; ticks++) {
        const x = path[ticks - 1][0];
        const y = path[ticks - 1][1];
        if (path[ticks - 1][2] > height) {
            continue;
        }
        const dx = x - player.x;
        const dy = y - player.y;
        const gap = Math.sqrt(dx * dx + dy * dy) - reach;
        const seconds = (ticks - delay) * TICK;
        if (gap > seconds * MAX_SPEED) {
            continue;
        }
        const towards = (player.vx * dx + player.vy * dy) / (gap + reach + 1e-9);
        const speeding = (MAX_SPEED - towards) / ACCELERATION;
        const run =
            seconds <= speeding
                ? towards * seconds + (ACCELERATION * seconds * seconds) / 2
                : MAX_SPEED * seconds - ((MAX_SPEED - towards) * speeding) / 2;
        if (run >= gap) {
            return { ticks, x, y };
        }
    }
    return null;
}

// ---- Duels ---------------------------------------------------------------------------------------------------------

/** The chance that a tackle on the carrier wins the ball; 0 out of reach. */
export function tackleChance(player, carrier, ball) {
    const rules = RULES.tackling;
    const gap = distance(player, ball);
    if (gap > rules.reach || player.downTicks > 0) {
        return 0;
    }
    const front = facing(carrier, ball, player.x - carrier.x, player.y - carrier.y);
    const chance = rules.behindChance + ((rules.frontChance - rules.behindChance) * (1 + front)) / 2;
    return chance * (1 - (rules.distanceLoss * gap) / rules.reach);
}

/**
 * How severe a tackle on the carrier is that does not win the ball; from RULES.fouls.foulSeverity on it is a foul.
 *
 * luck runs from 0 (the best) to 1; a tackle that wins the ball is RULES.fouls.wonBallDiscount less severe.
 */
export function tackleSeverity(player, carrier, ball, luck = 0.5) {
    const rules = RULES.fouls;
    const dx = carrier.x - player.x;
    const dy = carrier.y - player.y;
    const gap = Math.sqrt(dx * dx + dy * dy) || 1;
    const late = distance(player, ball) / RULES.tackling.reach;
    const behind = facing(carrier, ball, dx, dy);
    const closing = ((player.vx - carrier.vx) * dx + (player.vy - carrier.vy) * dy) / gap / MAX_SPEED;
    return (
        rules.latenessWeight * late +
        (rules.behindWeight * (1 + behind)) / 2 +
        rules.speedWeight * Math.max(0, closing) +
        rules.chanceWeight * luck
    );
}

/** From 1, the carrier faces in the direction of (dx, dy), to -1, he turns his back on it; the ball is before him. */
function facing(carrier, ball, dx, dy) {
    const hx = ball.x - carrier.x;
    const hy = ball.y - carrier.y;
    const size = Math.sqrt(dx * dx + dy * dy) * Math.sqrt(hx * hx + hy * hy);
    return size > 0 ? (dx * hx + dy * hy) / size : 0;
}
