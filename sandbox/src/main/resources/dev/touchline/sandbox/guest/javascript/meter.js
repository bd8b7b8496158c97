/**
 * The meter of one guest, and what the charges that translator.js inserts call. A program cannot name what is in here.
 *
 * Nothing here is a wall against hostile code: what slips through is stopped by the walls outside. It makes compute cost the
 * same everywhere, interpreted or compiled.
 */

const isArray = Array.isArray;
const ownKeys = Reflect.ownKeys;
const { ceil, min } = Math;
const hasOwn = Object.hasOwn;
const iteratorKey = Symbol.iterator;
const getPrototypeOf = Reflect.getPrototypeOf;
const ArrayPrototype = Array.prototype;
const RealRangeError = RangeError;
const RealError = Error;

/** More than any call is allowed; what is charged at once is cut to it, so that the counter cannot run over. */
const MOST = 2 ** 30;
/** An error is made, finds its trace and its way: at least the time of so many steps. */
const CATCH = 16;
const OVERFLOW = "Maximum call stack size exceeded";

/** Fuel left (negative: used up), calls that may still be nested, generators that delegate to each other now. */
export const f = new Int32Array(3);

let given = 0;
let deepest = 0;
let overdrawn = 0;
let broken = false;

/** Thrown by every charge once the fuel is gone. */
class OutOfFuel extends RealError {}

// ---- For the host's part -------------------------------------------------------------------------------------------

export function limitDepth(most) {
    deepest = most;
}

export function refuel(units) {
    given = min(units, MOST);
    overdrawn = 0;
    f[0] = given;
    f[1] = deepest;
    f[2] = 0;
}

/** What was used since the last refuel; the charge that emptied the meter counts in full. */
export function spent() {
    if (broken) {
        return given;
    }
    return overdrawn > 0 ? overdrawn : given - f[0];
}

export function allowed() {
    return given;
}

export function isEmpty() {
    return f[0] < 0;
}

/** Whether the end of the real stack was met: where it comes depends on the machine, so nothing after it counts. */
export function isBroken() {
    return broken;
}

/** Looks at what came out of a call. */
export function note(error) {
    if (error instanceof RealRangeError && error.message === OVERFLOW) {
        broken = true;
    }
}

// ---- What programs are made to call --------------------------------------------------------------------------------

/** Throws because of what is used up: the fuel, or else the depth of calls. */
export function x() {
    if (f[0] < 0) {
        if (overdrawn === 0) {
            overdrawn = given - f[0];
        }
        f[0] = -1;
        throw new OutOfFuel("out of fuel");
    }
    f[1]++;
    throw new RealRangeError(`calls are nested more than ${deepest} deep`);
}

/** Takes units, which may have a fraction, for work of a known size. */
export function charge(units) {
    f[0] -= units < MOST ? ceil(units) : MOST;
    if (f[0] < 0) {
        x();
    }
}

/** First in every catch: what ends a call cannot be caught, and to get here took the longer the deeper it happened. */
export function k(error) {
    if (f[0] < 0) {
        x();
    }
    note(error);
    if (broken) {
        throw error;
    }
    charge(CATCH + ((deepest - f[1]) >> 1));
}

/** Charges for going through an iterable: at once where its size is known, else element by element. */
export function s(iterable) {
    if (typeof iterable === "string" || isPlain(iterable)) {
        charge(iterable.length);
        return iterable;
    }
    return iterable === null || iterable === undefined ? iterable : counted(iterable);
}

/** Whether a value is an array that is gone through as arrays are: its elements one by one, as many as its length. */
export function isPlain(value) {
    return isArray(value) && getPrototypeOf(value) === ArrayPrototype && !hasOwn(value, iteratorKey);
}

function* counted(iterable) {
    for (const element of iterable) {
        charge(2);
        yield element;
    }
}

/** Charges for going through the properties of a value. */
export function o(value) {
    if (typeof value === "string") {
        charge(value.length);
    } else if (value !== null && (typeof value === "object" || typeof value === "function")) {
        charge(ownKeys(value).length);
    }
    return value;
}

/** Math.pow as deterministic.js leaves it. */
export function p(base, exponent) {
    return power(base, exponent);
}

let power = Math.pow;

export function raiseWith(function_) {
    power = function_;
}

/** Leaves a generator by `yield`. */
export function y(value, depth) {
    f[1] = depth;
    return value;
}

/** Leaves a generator by `yield*`. */
export function w(value, depth, level) {
    f[1] = depth;
    f[2] = level;
    return value;
}
