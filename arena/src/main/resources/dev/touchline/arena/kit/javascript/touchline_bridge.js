/**
 * Between the engine's arrays of numbers and a policy's objects.
 *
 * The platform calls `bind(policy)` once and `step(bytes, numbers)` every tick. The request, which comes as doubles too, is an observation, followed by the fuel
 * that the last call took, the reserve, and what this call may take; the answer is a team's commands. All are doubles, in
 * the engine's ObservationLayout and CommandLayout. Whatever a policy answers is hostile: every property is read once, only
 * numbers and truth values come out, and nothing that a policy could replace is called. The hottest code of the platform:
 * plain statements, no indirection.
 */

import { Ball, Command, Observation, Player, Restart, ShootOut } from "touchline";

const TEAM = 11;
const COMMAND_NUMBERS = 88;
const COMMAND_FIELDS = 8;

const PLAYERS = 30;
const FIELDS = 9;
const REJECTIONS = PLAYERS + 2 * TEAM * FIELDS;
const FUEL = REJECTIONS + TEAM;
const SHOOT_OUT = 5;

/** By the number that stands for it in the observation. */
const RESTARTS = [
    null,
    "kick_off",
    "throw_in",
    "goal_kick",
    "corner",
    "direct_free_kick",
    "indirect_free_kick",
    "penalty",
    "drop_ball",
];
const REJECTION_WORDS = [
    null,
    "not_a_number",
    "ball_out_of_reach",
    "nobody_to_tackle",
    "unable",
    "hands_not_allowed",
    "restart_not_ready",
];

const TACKLE = 1;
const CATCH = 2;

const isArray = Array.isArray;
const getPrototypeOf = Object.getPrototypeOf;
const ownKeys = Reflect.ownKeys;
const stringify = JSON.stringify;
const ObjectPrototype = Object.prototype;
const ArrayPrototype = Array.prototype;
const CommandPrototype = Command.prototype;
const slice = (text, end) => {
    let part = "";
    for (let index = 0; index < end && index < text.length; index++) {
        part += text[index];
    }
    return part;
};

/** A policy does not keep to the interface; the message says how and what is allowed. */
class InterfaceError extends Error {
    get name() {
        return "InterfaceError";
    }
}

let act;

/** The answer; the platform takes a copy of each. */
const commands = new Float64Array(COMMAND_NUMBERS);

/** Takes the function `act` of a policy's module as the one to call. */
export function bind(policy) {
    const offered = policy.act;
    if (offered === undefined) {
        throw new InterfaceError("policy.js exports no function act(obs); it is called once a tick");
    }
    if (typeof offered !== "function") {
        throw new InterfaceError(`act must be a function of one argument, act(obs), but it is ${describe(offered)}`);
    }
    if (offered.length > 1) {
        throw new InterfaceError(`act must take one argument, act(obs), but it takes ${describe(offered.length)}`);
    }
    act = offered;
}

/** Calls the policy on one observation and gives its commands back; what `act` throws passes through. */
export function step(bytes, numbers) {
    encode(act(observe(numbers)));
    return commands.buffer;
}

// ---- What the policy sees ------------------------------------------------------------------------------------------

function observe(v) {
    const us = [];
    const them = [];
    for (let number = 0; number < TEAM; number++) {
        us[number] = player(v, number, true, PLAYERS + number * FIELDS, REJECTION_WORDS[v[REJECTIONS + number]]);
        them[number] = player(v, number, false, PLAYERS + (TEAM + number) * FIELDS, null);
    }
    const obs = new Observation(us, them, new Ball(v[10], v[11], v[12], v[13], v[14], v[15]));
    obs.tick = v[0];
    obs.minute = Math.floor(v[0] / 60);
    obs.period = v[1];
    obs.ticksLeft = v[2];
    obs.goals = v[3];
    obs.opponentGoals = v[4];
    const taker = v[25] >= 0 ? v[25] : null;
    if (v[5] !== 0) {
        obs.restart = new Restart(RESTARTS[v[5]], v[6] > 0, v[7], v[8], v[9] !== 0, taker);
    }
    const side = v[16];
    if (side !== 0) {
        const owner = (side > 0 ? us : them)[v[17]];
        owner.hasBall = true;
        obs.owner = owner;
        obs.weHaveBall = side > 0;
        obs.theyHaveBall = side < 0;
    }
    obs.inHands = v[18] !== 0;
    obs.lastTouch = v[19] === 0 ? null : (v[19] > 0 ? us : them)[v[20]];
    obs.offsideLine = v[21];
    obs.failedCalls = v[22];
    obs.fuelUsed = v[FUEL];
    obs.fuelReserve = v[FUEL + 1];
    obs.fuelAllowed = v[FUEL + 2];
    if (v[1] === SHOOT_OUT) {
        // The side of the restart is whose kick it is, also after the ball was struck.
        obs.shootOut = new ShootOut(v[23], v[24], v[6] > 0, taker);
    }
    obs.goalkeeper = v[26] >= 0 ? us[v[26]] : null;
    obs.opponentGoalkeeper = v[27] >= 0 ? them[v[27]] : null;
    obs.handsAllowed = v[28] !== 0;
    obs.advantage = v[29] === 0 ? null : v[29] > 0 ? "ours" : "theirs";
    return obs;
}

function player(v, number, ours, row, lastRejection) {
    return new Player(
        number,
        ours,
        v[row],
        v[row + 1],
        v[row + 2],
        v[row + 3],
        v[row + 4],
        v[row + 5],
        v[row + 6] !== 0,
        v[row + 7],
        v[row + 8] !== 0,
        lastRejection,
    );
}

// ---- What the policy answers ---------------------------------------------------------------------------------------

function encode(answer) {
    if (!isArray(answer)) {
        throw new InterfaceError(`act() returned ${describe(answer)}; it must return an array of ${TEAM} commands`);
    }
    if (answer.length !== TEAM) {
        throw new InterfaceError(`act() returned ${answer.length} commands; it must return ${TEAM}, one for each player`);
    }
    for (let index = 0; index < COMMAND_NUMBERS; index++) {
        commands[index] = 0;
    }
    for (let number = 0; number < TEAM; number++) {
        const command = answer[number];
        if (command !== null && command !== undefined) {
            put(commands, number * COMMAND_FIELDS, command, number);
        }
    }
}

function put(numbers, at, command, number) {
    requireCommand(command, number);
    const move = command.move;
    const kick = command.kick;
    if (move !== null && move !== undefined) {
        requireVector(move, 2, number, "move");
        numbers[at] = 1;
        numbers[at + 1] = coordinate(move, 0, 2, number, "move");
        numbers[at + 2] = coordinate(move, 1, 2, number, "move");
    }
    if (kick !== null && kick !== undefined) {
        requireVector(kick, 3, number, "kick");
        numbers[at + 3] = 1;
        numbers[at + 4] = coordinate(kick, 0, 3, number, "kick");
        numbers[at + 5] = coordinate(kick, 1, 3, number, "kick");
        numbers[at + 6] = coordinate(kick, 2, 3, number, "kick");
    }
    const tackles = truth(command.tackle, number, "tackle");
    const catches = truth(command.catch, number, "catch");
    numbers[at + 7] = catches ? CATCH : tackles ? TACKLE : 0;
}

function requireCommand(command, number) {
    if (typeof command === "object") {
        const kind = getPrototypeOf(command);
        if (kind === CommandPrototype) {
            return;
        }
        if (kind === ObjectPrototype || kind === null) {
            requireKeys(command, number);
            return;
        }
    }
    throw new InterfaceError(
        `command of player ${number} is ${describe(command)}; it must be a Command, a plain object or null`,
    );
}

function requireKeys(command, number) {
    const keys = ownKeys(command);
    for (let index = 0; index < keys.length; index++) {
        const key = keys[index];
        if (key !== "move" && key !== "kick" && key !== "tackle" && key !== "catch") {
            throw new InterfaceError(
                `command of player ${number} has the property ${describe(key)}; allowed are move, kick, tackle and catch`,
            );
        }
    }
}

function requireVector(value, length, number, name) {
    if (!isArray(value) || value.length !== length) {
        throw noVector(value, length, number, name);
    }
}

function coordinate(vector, index, length, number, name) {
    const value = vector[index];
    if (typeof value !== "number") {
        throw noVector(vector, length, number, name);
    }
    return value;
}

function noVector(value, length, number, name) {
    const wanted = length === 2 ? "two numbers [vx, vy]" : "three numbers [vx, vy, vz]";
    return new InterfaceError(`command of player ${number}: ${name} must be ${wanted}, got ${describe(value)}`);
}

function truth(value, number, name) {
    if (value !== undefined && value !== null && typeof value !== "boolean") {
        throw new InterfaceError(`command of player ${number}: ${name} must be true or false, got ${describe(value)}`);
    }
    return value === true;
}

/** The value in a few words, without asking it. */
function describe(value) {
    if (isArray(value)) {
        return describeArray(value);
    }
    switch (typeof value) {
        case "undefined":
        case "boolean":
        case "number":
            return `${value}`;
        case "string":
            return stringify(value.length <= 30 ? value : `${slice(value, 30)}...`);
        case "symbol":
            return "a symbol";
        case "bigint":
            return "a BigInt";
        case "function":
            return "a function";
        default:
            return value === null ? "null" : "an object";
    }
}

function describeArray(array) {
    if (getPrototypeOf(array) !== ArrayPrototype || array.length > 4) {
        return `an array of ${array.length}`;
    }
    let inside = "";
    for (let index = 0; index < array.length; index++) {
        const part = array[index];
        inside += (index > 0 ? ", " : "") + (isArray(part) ? "an array" : describe(part));
    }
    return `[${inside}]`;
}
