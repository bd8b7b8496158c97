/**
 * A policy to start from: formation, one chaser, dribbling, passing, shooting, restarts, a goalkeeper.
 *
 * Run it as it is, then replace every part of it by something better.
 */

import {
    Command,
    GOAL_HALF_WIDTH,
    HALF_LENGTH,
    MAX_KICK,
    RULES,
    distance,
    intercept,
    kickTo,
    passTo,
    predictBall,
    runTo,
    tackleSeverity,
    velocityThrough,
    velocityTo,
} from "touchline";

/** Where each player stands while the ball is in the centre: a 4-4-2, the goalkeeper first. */
const PLACES = [
    [-50, 0],
    [-30, 20], [-34, 7], [-34, -7], [-30, -20],
    [-8, 22], [-12, 7], [-12, -7], [-8, -22],
    [12, 9], [12, -9],
];

/** Called once a tick; returns eleven commands, by player number. */
export function act(obs) {
    const target = whereToMeetTheBall(obs);
    const chaser = nearest(obs.us.slice(1), target);
    return obs.us.map((player) => {
        if (player.hasBall) {
            return playTheBall(obs, player);
        }
        if (obs.restart) {
            return restart(obs, player, player === chaser);
        }
        if (player.number === 0) {
            return keepGoal(obs, player);
        }
        if (player === chaser && !obs.weHaveBall) {
            return { move: velocityThrough(player, target.x, target.y), tackle: isFair(obs, player) };
        }
        return holdPlace(obs, player);
    });
}

/** The player who is nearest to a point or another player. */
function nearest(players, point) {
    let best = players[0];
    for (const player of players) {
        if (distance(player, point) < distance(best, point)) {
            best = player;
        }
    }
    return best;
}

/** Whether there is a man to tackle and the tackle will hardly bring a card. */
function isFair(obs, player) {
    return obs.theyHaveBall && tackleSeverity(player, obs.owner, obs.ball) < RULES.fouls.yellowSeverity;
}

/** A spot { x, y }: the ball's, or where our quickest player meets a ball that is free. */
function whereToMeetTheBall(obs) {
    const ball = obs.ball;
    if (obs.owner || obs.restart) {
        return ball;
    }
    const path = predictBall(ball, 20);
    let best = { ticks: 20, x: path[19][0], y: path[19][1] };
    for (const player of obs.us.slice(1)) {
        const meeting = intercept(player, path);
        if (meeting && meeting.ticks < best.ticks) {
            best = meeting;
        }
    }
    return best;
}

/** Shoot when near, pass when pressed, else run at the goal. */
function playTheBall(obs, player) {
    const ball = obs.ball;
    if (distance(ball, { x: HALF_LENGTH, y: 0 }) < 20) {
        const openCorner = obs.them[0].y < 0 ? GOAL_HALF_WIDTH - 0.9 : 0.9 - GOAL_HALF_WIDTH;
        return { kick: kickTo(ball, HALF_LENGTH, openCorner, MAX_KICK) };
    }
    const pressed = distance(player, nearest(obs.them, player)) < 4;
    if (pressed || obs.inHands) {
        return { move: [0, 0], kick: findPass(obs, player) };
    }
    return runTo(player, HALF_LENGTH - 8, player.y * 0.5);
}

/** A ground pass to the mate furthest forward among those whom no opponent is near; a long ball if there is none. */
function findPass(obs, player) {
    let best = null;
    for (const mate of obs.us.slice(1)) {
        const gap = distance(mate, player);
        const free = mate !== player && gap > 6 && gap < 35 && distance(mate, nearest(obs.them, mate)) > 3;
        if (free && (best === null || mate.x > best.x)) {
            best = mate;
        }
    }
    if (best === null) {
        return kickTo(obs.ball, HALF_LENGTH, 0, 22);
    }
    return passTo(obs.ball, best.x + best.vx * 0.6, best.y + best.vy * 0.6);
}

/** Whoever is nearest walks to the ball and plays it as soon as he may; the others go to their places. */
function restart(obs, player, isNearest) {
    if (obs.shootOut) {
        return penalty(obs, player);
    }
    const taker = obs.restart.kind === "goal_kick" ? player.number === 0 : isNearest && player.number !== 0;
    if (!obs.restart.ours || !taker) {
        return player.number === 0 ? keepGoal(obs, player) : holdPlace(obs, player);
    }
    const atTheBall = distance(player, obs.ball) < RULES.kicking.reach;
    const kick = obs.restart.ready && atTheBall ? findPass(obs, player) : null;
    return new Command(velocityTo(player, obs.ball.x, obs.ball.y), kick);
}

/** A kick of the shoot-out: only its taker and the goalkeeper can move. */
function penalty(obs, player) {
    if (!obs.shootOut.ours) {
        return { catch: true };
    }
    const kick = kickTo(obs.ball, HALF_LENGTH, GOAL_HALF_WIDTH - 1.2, 24);
    return new Command(velocityTo(player, obs.ball.x, obs.ball.y), distance(player, obs.ball) < 1 ? kick : null);
}

/** Stand between the ball and the goal, and catch whatever comes near; tackle a man who comes too close. */
function keepGoal(obs, keeper) {
    const dx = obs.ball.x + HALF_LENGTH;
    const dy = obs.ball.y;
    const gap = Math.max(2, Math.hypot(dx, dy));
    const move = velocityTo(keeper, -HALF_LENGTH + (2.5 * dx) / gap, (2.5 * dy) / gap);
    return { move, tackle: obs.theyHaveBall, catch: obs.owner === null };
}

/** The formation moves with the ball; forwards stay onside. */
function holdPlace(obs, player) {
    const [placeX, placeY] = PLACES[player.number];
    const x = placeX + obs.ball.x * 0.5 + (obs.weHaveBall ? 6 : 0);
    const y = placeY + obs.ball.y * 0.3;
    return runTo(player, Math.min(x, HALF_LENGTH - 8, obs.offsideLine - 0.5), y, 6.5);
}
