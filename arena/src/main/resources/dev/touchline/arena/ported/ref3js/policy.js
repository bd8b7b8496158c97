/** Reference team 3 in JavaScript: the same formation, passes to free men and shots into the open corner as @ref3. */

import {
    Command,
    GOAL_HALF_WIDTH,
    HALF_LENGTH,
    MAX_KICK,
    RULES,
    distance,
    kickTo,
    passTo,
    runTo,
    tackleSeverity,
    velocityThrough,
    velocityTo,
} from "touchline";

const PLACES = [
    [-50, 0],
    [-26, 20], [-31, 7], [-31, -7], [-26, -20],
    [-8, 22], [-12, 7], [-12, -7], [-8, -22],
    [12, 9], [12, -9],
];
const SHOOTING_RANGE = 19;
const PRESSURE = 3;

export function act(obs) {
    const ball = obs.ball;
    // Look a little ahead of a moving ball.
    const target = { x: ball.x + ball.vx * 0.4, y: ball.y + ball.vy * 0.4 };
    const chaser = nearest(obs.us.slice(1), target);
    return obs.us.map((player) => {
        if (player.hasBall) {
            return withBall(obs, player);
        }
        if (player.number === 0) {
            return goalkeeper(obs, player);
        }
        if (player === chaser && obs.restart) {
            return takeRestart(obs, player);
        }
        if (player === chaser && !obs.weHaveBall) {
            const fair = obs.theyHaveBall && tackleSeverity(player, obs.owner, ball) < RULES.fouls.yellowSeverity;
            return new Command(velocityThrough(player, target.x, target.y), null, fair);
        }
        return holdPlace(obs, player);
    });
}

function nearest(players, spot) {
    let best = players[0];
    let least = Infinity;
    for (const player of players) {
        const gap = distance(player, spot);
        if (gap < least) {
            best = player;
            least = gap;
        }
    }
    return best;
}

function goalkeeper(obs, me) {
    if (obs.restart && obs.restart.kind === "goal_kick") {
        return takeRestart(obs, me);
    }
    // On the line from the ball to the middle of the goal, three metres out.
    const dx = obs.ball.x + HALF_LENGTH;
    const dy = obs.ball.y;
    const gap = Math.max(3, Math.hypot(dx, dy));
    const command = runTo(me, -HALF_LENGTH + (3 * dx) / gap, (3 * dy) / gap);
    command.catch = true;
    command.tackle = obs.theyHaveBall;
    return command;
}

function withBall(obs, player) {
    const ball = obs.ball;
    if (Math.hypot(HALF_LENGTH - ball.x, ball.y) < SHOOTING_RANGE) {
        return new Command(velocityTo(player, HALF_LENGTH, 0), shot(obs));
    }
    let kick = null;
    if (obs.inHands || distance(player, nearest(obs.them, player)) < PRESSURE) {
        kick = bestPass(obs, player);
        if (kick === null && player.number === 0) {
            kick = [22, 8, 9];
        }
    }
    return new Command(velocityThrough(player, HALF_LENGTH, 0), kick);
}

/** At the corner that the goalkeeper leaves open. */
function shot(obs) {
    const corner = GOAL_HALF_WIDTH - 0.8;
    return kickTo(obs.ball, HALF_LENGTH, obs.them[0].y < 0 ? corner : -corner, MAX_KICK);
}

/** To the team mate furthest forward who is free and to whom the way is open. */
function bestPass(obs, player) {
    let best = null;
    let bestX = player.x - 8;
    for (const mate of obs.us.slice(1)) {
        const gap = distance(mate, player);
        if (mate === player || gap <= 5 || gap >= 28 || mate.x < bestX) {
            continue;
        }
        if (obs.them.every((other) => distance(mate, other) > 2.5 && !inTheWay(player, mate, other, gap))) {
            best = mate;
            bestX = mate.x;
        }
    }
    return best && passTo(obs.ball, best.x + best.vx * 0.5, best.y + best.vy * 0.5);
}

/** Whether an opponent stands within two metres of the line from the player to his mate. */
function inTheWay(player, mate, other, gap) {
    const ux = (mate.x - player.x) / gap;
    const uy = (mate.y - player.y) / gap;
    const dx = other.x - player.x;
    const dy = other.y - player.y;
    const along = dx * ux + dy * uy;
    return along > 0 && along < gap && Math.abs(dx * uy - dy * ux) < 2;
}

function takeRestart(obs, player) {
    const restart = obs.restart;
    if (!restart.ours) {
        return holdPlace(obs, player);
    }
    const kick = restart.ready ? bestPass(obs, player) || kickTo(obs.ball, HALF_LENGTH, 0, 18) : null;
    return new Command(velocityTo(player, restart.x, restart.y), kick);
}

function holdPlace(obs, player) {
    if (player.number === 0) {
        return runTo(player, -HALF_LENGTH + 2, 0);
    }
    const [placeX, placeY] = PLACES[player.number];
    const x = placeX + obs.ball.x * 0.5 + (obs.weHaveBall ? 8 : 0);
    const y = placeY + obs.ball.y * 0.3;
    return runTo(player, Math.min(x, HALF_LENGTH - 8), y, 6.5);
}
