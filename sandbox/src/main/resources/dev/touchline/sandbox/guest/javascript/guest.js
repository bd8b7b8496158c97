/** Evaluated first in every guest: prepares its globals, then speaks with the host. */

import { makeDeterministic, refuseNames } from "/sandbox/deterministic.js";
import { freezeAll } from "/sandbox/frozen.js";
import { allowed, isBroken, isEmpty, limitDepth, note, refuel, spent } from "/sandbox/meter.js";
import { priceBuiltIns } from "/sandbox/prices.js";

export { allowed, refuel, spent };

const PREPARATION = 2 ** 30;

const FUEL_BYTES = 8;

const Buffer = ArrayBuffer;
const Bytes = Uint8Array;
const Doubles = Float64Array;
const View = DataView;
const { apply, getOwnPropertyDescriptor, getPrototypeOf } = Reflect;
const { set } = getPrototypeOf(Bytes.prototype);
const { setInt32 } = View.prototype;
const byteLength = getOwnPropertyDescriptor(Buffer.prototype, "byteLength").get;

class Over extends Error {}

/** Prepares a fresh context; see deterministic.js for the host's functions. */
export function prepare(depth, math, random) {
    limitDepth(depth);
    refuel(PREPARATION);
    makeDeterministic(math, random);
    priceBuiltIns();
    refuseNames();
    freezeAll();
}

/**
 * Lets the bridge answer a request, which it gets in a buffer of its own.
 *
 * @param foreign the host's buffer, read through in one go
 * @returns the bytes of the answer and, as eight more, the fuel it took; undefined where the bridge answered no ArrayBuffer
 */
export function answer(step, foreign, size, fuel) {
    const request = new Buffer(size);
    copy(request, new Buffer(foreign), size);
    refuel(fuel);
    const answered = step(request);
    if (isEmpty() || isBroken()) {
        throw new Over("the end of fuel or stack was caught");
    }
    const length = lengthOf(answered);
    if (length < 0) {
        return undefined;
    }
    const complete = new Buffer(length + FUEL_BYTES);
    copy(complete, answered, length);
    apply(setInt32, new View(complete), [length, spent(), true]);
    return complete;
}

function copy(target, source, size) {
    const Elements = size % 8 === 0 ? Doubles : Bytes;
    apply(set, new Elements(target, 0, size / Elements.BYTES_PER_ELEMENT), [new Elements(source)]);
}

/** Bytes of an ArrayBuffer, or -1 for anything else. */
function lengthOf(value) {
    try {
        return apply(byteLength, value, []);
    } catch {
        return -1;
    }
}

/** Whether what came before used up its fuel or stack, although nothing came out of it. */
export function isOver() {
    return isEmpty() || isBroken();
}

/** What happened to a call that ended with an error. */
export function outcome(error) {
    note(error);
    return isBroken() ? "EXHAUSTED" : isEmpty() ? "OUT_OF_FUEL" : "RAISED";
}

/** What the host expects of a guest that was loaded. */
export function pair(call, units) {
    return [call, units];
}
