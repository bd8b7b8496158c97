/** Takes away what differs between runs, machines and versions, and puts in its place what does not. */

import { charge, raiseWith } from "/sandbox/meter.js";
import { refusalOfPattern } from "/sandbox/patterns.js";

const { construct, defineProperty, deleteProperty, getOwnPropertyDescriptor, getPrototypeOf, ownKeys } = Reflect;

/** Names of the language that a program does not have, and why. */
const REFUSED = {
    "there is no clock": ["Date", "Temporal"],
    "a call is answered at once": ["Promise"],
    "it can see when memory is collected": ["WeakRef", "FinalizationRegistry"],
    "a policy runs alone": ["SharedArrayBuffer", "Atomics"],
    "its numbers grow without end; use numbers": ["BigInt", "BigInt64Array", "BigUint64Array"],
    "it depends on the place": ["Intl"],
    "no code can be made at run time": ["eval", "Function"],
    "objects are what they look like here": ["Proxy"],
};

const PLACES = [
    [Array.prototype, "toLocaleString"],
    [Number.prototype, "toLocaleString"],
    [Object.prototype, "toLocaleString"],
    [getPrototypeOf(Int8Array.prototype), "toLocaleString"],
    [String.prototype, "localeCompare"],
    [String.prototype, "toLocaleLowerCase"],
    [String.prototype, "toLocaleUpperCase"],
];

/** What a context has that a program does not need. */
const DELETED = [
    "print", "printErr", "load", "loadWithNewGlobal", "quit", "exit", "read", "readbuffer", "readline", "java",
    "Java", "Packages", "Polyglot", "Graal", "arguments", "escape", "unescape", "AsyncIterator", "performance", "WebAssembly",
];

/**
 * Prepares the globals of a fresh context.
 *
 * @param math functions by the name they have in `Math`, the same on every machine
 * @param random draws a number from 0 to below 1
 */
export function makeDeterministic(math, random) {
    define(globalThis, "console", consoleOf(globalThis.print));
    for (const name of DELETED) {
        deleteProperty(globalThis, name);
    }
    refusePlaces();
    refuseMadeCode();
    replaceMath(math, random);
    replaceRegularExpressions();
    deleteProperty(Array, "fromAsync");
    deleteProperty(Symbol, "asyncIterator");
}

function define(holder, name, value) {
    defineProperty(holder, name, { value, writable: true, enumerable: false, configurable: true });
}

/** Puts a refusal in the place of each name; last, because what prepares a guest uses some of them. */
export function refuseNames() {
    for (const [reason, names] of Object.entries(REFUSED)) {
        for (const name of names) {
            defineProperty(globalThis, name, {
                get() {
                    throw new ReferenceError(`${name} is not available: ${reason}`);
                },
                enumerable: false,
                configurable: false,
            });
        }
    }
}

function refusePlaces() {
    for (const [holder, name] of PLACES) {
        const refused = {
            [name]() {
                throw new TypeError(`${name} is not available: it depends on the place`);
            },
        };
        define(holder, name, refused[name]);
    }
}

/** Every kind of function leads to a constructor that compiles text. */
function refuseMadeCode() {
    const refused = function () {
        throw new TypeError("functions cannot be made of text: no code can be made at run time");
    };
    for (const made of [function () {}, function* () {}, async function () {}, async function* () {}]) {
        defineProperty(getPrototypeOf(made), "constructor", { value: refused, writable: false, configurable: false });
    }
    define(Function.prototype, "toString", {
        toString() {
            return `function ${typeof this === "function" ? this.name : ""}() { [code] }`;
        },
    }.toString);
}

function replaceMath(math, random) {
    const { cbrt, log, log1p, sqrt, expm1 } = math;
    const { abs, sign, log2: roughLog2, round } = Math;
    const pow = (base, exponent) => math.pow(base, exponent);
    const log2 = (value) => {
        // Powers of two have a whole logarithm; elsewhere the quotient is as good as any.
        const whole = round(roughLog2(value));
        return pow(2, whole) === value ? whole : log(value) / Math.LN2;
    };
    const asinh = (value) => {
        const size = abs(value);
        return sign(value) * log1p(size + (size * size) / (Math.sqrt(size * size + 1) + 1));
    };
    const own = {
        log2,
        asinh: (value) => (value === 0 || !Number.isFinite(value) ? value : asinh(value)),
        acosh: (value) => (value < 1 ? NaN : log(value + Math.sqrt(value * value - 1))),
        atanh: (value) => (value === 0 ? value : log1p((2 * value) / (1 - value)) / 2),
    };
    for (const name of ownKeys(math)) {
        const exact = math[name];
        const binary = exact.length === 2 || name === "pow" || name === "atan2";
        put(name, binary ? (a, b) => exact(+a, +b) : (value) => exact(+value));
    }
    for (const name of ownKeys(own)) {
        put(name, (value) => own[name](+value));
    }
    put("random", () => random());
    raiseWith((base, exponent) => math.pow(+base, +exponent));

    function put(name, function_) {
        const real = Math[name];
        defineProperty(function_, "name", { value: name });
        defineProperty(function_, "length", { value: real.length });
        define(Math, name, function_);
    }
}

function replaceRegularExpressions() {
    const Real = RegExp;
    const Checked = function (pattern, flags) {
        const from = pattern instanceof Real ? pattern.source : pattern === undefined ? "" : `${pattern}`;
        const given = flags === undefined ? (pattern instanceof Real ? pattern.flags : "") : `${flags}`;
        const refusal = refusalOfPattern(from, given);
        if (refusal) {
            throw new SyntaxError(refusal);
        }
        charge(10 * from.length);
        return construct(Real, [from, given], new.target === undefined || new.target === Checked ? Real : new.target);
    };
    for (const key of ownKeys(Real)) {
        defineProperty(Checked, key, getOwnPropertyDescriptor(Real, key));
    }
    define(Real.prototype, "constructor", Checked);
    deleteProperty(Real.prototype, "compile");
    define(globalThis, "RegExp", Checked);
}

function consoleOf(write) {
    const print = (...values) => {
        let line = "";
        for (let index = 0; index < values.length; index++) {
            line += (index > 0 ? " " : "") + shown(values[index]);
        }
        charge(10 + line.length / 16);
        write(line);
    };
    return { log: print, info: print, warn: print, error: print, debug: print };
}

function shown(value) {
    if (typeof value === "object" && value !== null && !(value instanceof Error)) {
        return JSON.stringify(value) ?? "undefined";
    }
    return typeof value === "symbol" ? "a symbol" : `${value}`;
}
