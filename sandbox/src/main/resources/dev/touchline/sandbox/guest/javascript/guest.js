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

const RealError = Error;

let request = new Buffer(0);
let bytes = new Bytes(request);
let doubles = new Doubles(request);

class Over extends RealError {}

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
 * Lets the bridge answer a request, which it sees as bytes and, where its size is a multiple of eight, as doubles; both are
 * good until it returns.
 *
 * @param foreign the host's buffer, read through in one go
 * @returns the bytes of the answer and, as eight more, the fuel it took; undefined where the bridge answered no ArrayBuffer
 */
export function answer(step, foreign, size, fuel) {
    if (size !== request.byteLength) {
        request = new Buffer(size);
        bytes = new Bytes(request);
        doubles = size % FUEL_BYTES === 0 ? new Doubles(request) : null;
    }
    const sent = new Buffer(foreign);
    if (doubles === null) {
        apply(set, bytes, [new Bytes(sent)]);
    } else {
        apply(set, doubles, [new Doubles(sent)]);
    }
    refuel(fuel);
    const answered = step(bytes, doubles);
    if (isEmpty() || isBroken()) {
        throw new Over("the end of fuel or stack was caught");
    }
    const length = lengthOf(answered);
    if (length < 0) {
        return undefined;
    }
    const complete = new Buffer(length + FUEL_BYTES);
    apply(set, new Bytes(complete), [new Bytes(answered)]);
    apply(setInt32, new View(complete), [length, spent(), true]);
    return complete;
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

/** Whether what was thrown is an Error, as it ought to be. */
export function isError(thrown) {
    return thrown instanceof RealError;
}

/** What the host expects of a guest that was loaded. */
export function pair(call, units) {
    return [call, units];
}
