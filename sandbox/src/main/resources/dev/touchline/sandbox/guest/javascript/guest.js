/** Evaluated first in every guest: prepares its globals, then speaks with the host. */

import { makeDeterministic, refuseNames } from "/sandbox/deterministic.js";
import { freezeAll } from "/sandbox/frozen.js";
import { allowed, isBroken, isEmpty, limitDepth, note, refuel, spent } from "/sandbox/meter.js";
import { priceBuiltIns } from "/sandbox/prices.js";

export { isBroken, isEmpty, refuel, spent };

const PREPARATION = 2 ** 30;

const Buffer = ArrayBuffer;
const Bytes = Uint8Array;
const Doubles = Float64Array;
const { apply } = Reflect;
const { set } = Reflect.getPrototypeOf(Bytes.prototype);
const isOwnBuffer = ((getter) => (value) => {
    try {
        apply(getter, value, []);
        return true;
    } catch {
        return false;
    }
})(Object.getOwnPropertyDescriptor(ArrayBuffer.prototype, "byteLength").get);

/** Prepares a fresh context; see deterministic.js for the host's functions. */
export function prepare(depth, math, random, write) {
    limitDepth(depth);
    refuel(PREPARATION);
    makeDeterministic(math, random, write);
    priceBuiltIns();
    refuseNames();
    freezeAll();
}

/**
 * Lets the bridge answer a request, which it gets in a buffer of its own.
 *
 * @param foreign the host's buffer, read through in one go
 * @returns an ArrayBuffer, or undefined where the bridge answered something else
 */
export function answer(step, foreign, size, fuel) {
    const request = new Buffer(size);
    const Elements = size % 8 === 0 ? Doubles : Bytes;
    apply(set, new Elements(request), [new Elements(new Buffer(foreign))]);
    refuel(fuel);
    const answered = step(request);
    return isOwnBuffer(answered) ? answered : undefined;
}

/** What happened to a call that ended with an error. */
export function outcome(error) {
    note(error);
    return isBroken() ? "EXHAUSTED" : isEmpty() ? "OUT_OF_FUEL" : "RAISED";
}

export { allowed };
