/** Freezes what the language brings, so that no module of a guest can change it under another. */

const { defineProperty, getOwnPropertyDescriptor, getPrototypeOf, ownKeys } = Reflect;
const freeze = Object.freeze;

/**
 * Properties that objects of a program often have themselves. A frozen inherited property could not be assigned to on an
 * object that inherits it, so these become accessors that look and assign like ordinary properties.
 */
const OFTEN_OWN = [
    [Object.prototype, "constructor toString valueOf hasOwnProperty isPrototypeOf"],
    [Error.prototype, "constructor name message toString"],
    [TypeError.prototype, "constructor name message"],
    [RangeError.prototype, "constructor name message"],
    [SyntaxError.prototype, "constructor name message"],
    [ReferenceError.prototype, "constructor name message"],
    [Function.prototype, "toString name"],
];

export function freezeAll() {
    for (const [holder, names] of OFTEN_OWN) {
        for (const name of names.split(" ")) {
            makeAssignable(holder, name);
        }
    }
    const iterators = [
        [][Symbol.iterator](),
        ""[Symbol.iterator](),
        new Map()[Symbol.iterator](),
        new Set()[Symbol.iterator](),
        "".matchAll(/a/g),
    ];
    const functions = [function () {}, function* () {}, async function () {}, async function* () {}];
    const waiting = [globalThis, ...iterators.map(getPrototypeOf), ...functions.map(getPrototypeOf)];
    const seen = new Set();
    while (waiting.length > 0) {
        const next = waiting.pop();
        if ((typeof next !== "object" && typeof next !== "function") || next === null || seen.has(next)) {
            continue;
        }
        seen.add(next);
        if (next !== globalThis) {
            freeze(next);
        }
        waiting.push(getPrototypeOf(next));
        for (const key of ownKeys(next)) {
            const property = getOwnPropertyDescriptor(next, key);
            waiting.push(property.value, property.get, property.set);
            if (next === globalThis && property.configurable) {
                defineProperty(globalThis, key, property.get ? { configurable: false } : { writable: false, configurable: false });
            }
        }
    }
    freeze(globalThis);
}

function makeAssignable(holder, name) {
    const property = getOwnPropertyDescriptor(holder, name);
    if (property === undefined || !("value" in property) || !property.configurable) {
        return;
    }
    const { value } = property;
    defineProperty(holder, name, {
        get() {
            return value;
        },
        set(own) {
            if (this === holder) {
                throw new TypeError(`${name} of what the language brings cannot be changed`);
            }
            defineProperty(this, name, { value: own, writable: true, enumerable: true, configurable: true });
        },
        enumerable: false,
        configurable: false,
    });
}
