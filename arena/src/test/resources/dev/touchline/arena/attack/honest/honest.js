// The honest opponent of every attack: it plays what a digest of language and kit tells it, so that whatever a hostile
// policy changed for others changes this team's commands, or makes it throw.
import { Command, HALF_LENGTH, runTo, velocityTo } from "touchline";

class Spot {
    constructor(x, y) {
        this.x = x;
        this.y = y;
    }
}

const places = new Map();

function place(number) {
    if (!places.has(number)) {
        places.set(number, new Spot(-40 + 6 * number, Math.sin(number) * 20));
    }
    return places.get(number);
}

function* firstNumbers(count) {
    for (let n = 1; n <= count; n++) {
        yield n;
    }
}

/** About 0 to 40, out of a little of everything that a policy may use. */
function digest(obs) {
    const spots = obs.us.map((player) => place(player.number)).sort((a, b) => a.x - b.x || a.y - b.y);
    const numbers = [...spots.map((spot) => spot.x), ...firstNumbers(3)];
    const words = JSON.stringify({ a: [1, 2.5], b: "Mood.BOLD" }).toLowerCase().match(/[a-z]+/g);
    const { length } = new Set(words.flatMap((word) => word.split("")).values().toArray?.() ?? [1]);
    const sum = numbers.reduce((total, number) => total + number, 0);
    const table = Object.fromEntries(Object.entries({ one: 1, two: 2 }).map(([name, value]) => [name, value * 2]));
    return (
        (Math.abs(sum) % 7) +
        words.length +
        (length ?? 1) +
        table.two +
        Math.random() * 8 +
        (`${obs.tick}|${Math.hypot(3, 4).toFixed(2)}`.padStart(9).length % 4) +
        new Float64Array([1, 2, 3]).map((value) => Math.sqrt(value))[2]
    );
}

export function act(obs) {
    const speed = 1 + (digest(obs) % 7);
    return obs.us.map((player) => {
        if (player.number === 0) {
            return runTo(player, -HALF_LENGTH + 1, 0);
        }
        if (player.number % 2) {
            return new Command(velocityTo(player, obs.ball.x, obs.ball.y, speed));
        }
        return { move: [speed, -speed / 2], kick: [speed, 0, 1] };
    });
}
