/**
 * Prices of built-in functions whose cost grows with their arguments, charged before they run.
 *
 * A size is a number of elements or properties; of characters and bytes, sixteen count as one.
 */

import { charge, f, isPlain, s, x } from "/sandbox/meter.js";

const { apply, construct, ownKeys, defineProperty, getPrototypeOf } = Reflect;
const { isArray } = Array;
const { ceil, floor, log2, max, min } = Math;
const keysOf = Object.keys;
const iteratorKey = Symbol.iterator;
const TypedArrayPrototype = getPrototypeOf(Int8Array.prototype);
const TypedArray = TypedArrayPrototype.constructor;
const spreadableKey = Symbol.isConcatSpreadable;
const getterOf = (holder, key) => Reflect.getOwnPropertyDescriptor(holder, key).get;
const typedLength = getterOf(TypedArrayPrototype, "length");
const typedTag = getterOf(TypedArrayPrototype, Symbol.toStringTag);
const bufferLength = getterOf(ArrayBuffer.prototype, "byteLength");

/** No array has more. */
const MOST_ELEMENTS = 2 ** 32 - 1;

const DEEPEST_VALUE = 200;

const lengthOf = (value) => (value === null || value === undefined ? 0 : min(max(value.length, 0) || 0, 2 ** 53));
const characters = (value) => (typeof value === "string" ? value.length : 64);
const packed = (count) => 1 + count / 16;
const propertiesOf = (value) =>
    value !== null && typeof value === "object" ? ownKeys(value).length : typeof value === "string" ? value.length : 0;

const each = (self) => lengthOf(self);
const moved = (self) => packed(lengthOf(self));
const called = (self) => 2 * lengthOf(self);
const sorted = (self) => {
    const count = lengthOf(self);
    return count < 2 ? 1 : count * ceil(log2(count));
};
const joined = (self) => 2 * lengthOf(self);
const together = (self, others) => {
    let sum = lengthOf(self);
    for (let index = 0; index < others.length; index++) {
        sum += isArray(others[index]) ? others[index].length : 1;
    }
    return sum;
};
const text = (self) => packed(characters(self));
const searched = (self, [wanted]) => packed(characters(self)) * packed(characters(wanted));
const matched = (self, [wanted]) => characters(self) * packed(typeof wanted === "string" ? wanted.length : 0);
const replaced = (self, [wanted, by]) =>
    matched(self, [wanted]) * packed(typeof by === "string" ? by.length : 0);
const repeated = (self, [count]) => packed(characters(self) * max(count, 0) || 0);
const padded = (self, [length]) => packed(max(length, 0) || 0);
const first = (self, [value]) => characters(value);
const properties = (self, [value]) => propertiesOf(value);
const allProperties = (self, values) => {
    let sum = 0;
    for (let index = 0; index < values.length; index++) {
        sum += propertiesOf(values[index]);
    }
    return sum;
};
const typedLengthOf = (self) => apply(typedLength, self, []);
const sizeOf = (getter) => (self) => 2 * apply(getter, self, []);

/** Methods of arrays, which take anything that has a length: they are given an array in its place. */
const READING = [
    [each, "indexOf lastIndexOf includes slice with toReversed toSpliced"],
    [called, "map filter forEach reduce reduceRight some every find findIndex findLast findLastIndex"],
    [sorted, "toSorted"],
];

/** Methods that change an array; of what is no array they would change a copy. */
const CHANGING = [
    [each, "fill reverse splice copyWithin"],
    [moved, "shift unshift"],
    [sorted, "sort"],
];

const METHODS = [
    [(self) => typedLengthOf(self), TypedArrayPrototype, "fill reverse indexOf lastIndexOf includes slice copyWithin with toReversed join"],
    [(self) => 2 * typedLengthOf(self), TypedArrayPrototype, "map filter forEach reduce reduceRight some every find findIndex findLast findLastIndex"],
    [(self) => sorted({ length: typedLengthOf(self) }), TypedArrayPrototype, "sort toSorted"],
    [(self) => packed(self.byteLength), ArrayBuffer.prototype, "slice resize transfer transferToFixedLength"],
    [text, String.prototype, "slice substring toLowerCase toUpperCase trim trimStart trimEnd isWellFormed toWellFormed concat"],
    [searched, String.prototype, "indexOf lastIndexOf includes startsWith endsWith"],
    [matched, String.prototype, "split match matchAll search"],
    [replaced, String.prototype, "replace replaceAll"],
    [(self) => 4 * characters(self), String.prototype, "normalize"],
    [(self, [value]) => 10 + characters(value), RegExp.prototype, "exec test"],
    [properties, Object, "keys values entries freeze seal isFrozen isSealed preventExtensions"],
    [properties, Object, "getOwnPropertyNames getOwnPropertySymbols getOwnPropertyDescriptors"],
    [allProperties, Object, "assign defineProperties create"],
    [properties, Reflect, "ownKeys"],
    [sizeOf(Object.getOwnPropertyDescriptor(Map.prototype, "size").get), Map.prototype, "forEach clear"],
    [sizeOf(Object.getOwnPropertyDescriptor(Set.prototype, "size").get), Set.prototype, "forEach clear"],
    [first, globalThis, "parseInt parseFloat encodeURI encodeURIComponent decodeURI decodeURIComponent"],
    [first, Number, "parseInt parseFloat"],
];

/** Functions that go through an iterable that is their first argument. */
const TAKERS = [
    [Object, "fromEntries groupBy"],
    [Map, "groupBy"],
];

const CONSTRUCTORS = "Map Set WeakMap WeakSet".split(" ");
const ARRAYS = (
    "Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float32Array Float64Array"
).split(" ");

/** Puts the priced forms in the place of the real ones. */
export function priceBuiltIns() {
    for (const [price, holder, names] of METHODS) {
        for (const name of names.split(" ")) {
            replace(holder, name, (original) => priced(original, name, price));
        }
    }
    for (const [price, names] of READING) {
        for (const name of names.split(" ")) {
            replace(Array.prototype, name, (original) => reading(original, name, price));
        }
    }
    for (const [price, names] of CHANGING) {
        for (const name of names.split(" ")) {
            replace(Array.prototype, name, (original) => priced(requiringArray(original, name), name, price));
        }
    }
    for (const [name, price] of [["repeat", repeated], ["padStart", padded], ["padEnd", padded]]) {
        replace(String.prototype, name, (original) => counting(original, name, price));
    }
    for (const [holder, name, position] of [[Reflect, "apply", 2], [Reflect, "construct", 1], [Function.prototype, "apply", 1]]) {
        replace(holder, name, (original) => listing(original, name, position));
    }
    for (const [holder, names] of TAKERS) {
        for (const name of names.split(" ")) {
            replace(holder, name, (original) => taking(original, name));
        }
    }
    replace(Array, "from", (original) => filling(original));
    replace(TypedArray, "from", (original) => filling(original));
    for (const name of ["join", "toString", "toLocaleString"]) {
        replace(Array.prototype, name, (original) => nesting(original, name, joined));
    }
    replace(Array.prototype, "concat", (original) => joining(original));
    replace(Array.prototype, "flat", () => flattening());
    replace(Array.prototype, "flatMap", () => flatMapping());
    replace(TypedArrayPrototype, "set", (original) => setting(original));
    replace(String, "raw", () => rawText());
    replace(JSON, "stringify", (original) => writing(original));
    replace(JSON, "parse", (original) => parsing(original));
    for (const key of ["match", "matchAll", "replace", "search", "split"]) {
        replace(RegExp.prototype, Symbol[key], (original) => matching(original, Symbol[key]));
    }
    for (const name of CONSTRUCTORS) {
        replaceConstructor(name, ([iterable, ...rest]) => [s(iterable), ...rest]);
    }
    for (const name of ARRAYS) {
        replaceConstructor(name, ([source, ...rest]) => [elementsOf(source), ...rest]);
    }
    replaceConstructor("AggregateError", ([errors, ...rest]) => [[...s(errors)], ...rest], true);
    replaceConstructor("ArrayBuffer", (values) => {
        const [size, ...rest] = values;
        const bytes = +size;
        charge(packed(max(bytes, 0) || 0));
        return [bytes, ...rest];
    });
}

function replace(holder, name, make) {
    const original = holder[name];
    if (original === undefined) {
        return;
    }
    const made = make(original);
    defineProperty(made, "name", { value: original.name });
    defineProperty(made, "length", { value: original.length });
    defineProperty(holder, name, { value: made, writable: true, enumerable: false, configurable: true });
}

function priced(original, name, price) {
    return {
        [name](...values) {
            charge(price(this, values));
            switch (values.length) {
                case 0:
                    return original.call(this);
                case 1:
                    return original.call(this, values[0]);
                case 2:
                    return original.call(this, values[0], values[1]);
                default:
                    return apply(original, this, values);
            }
        },
    }[name];
}

/**
 * An array itself, and of anything else with a length an array of what it holds, charged one by one: its length may be a getter,
 * which says another thing each time it is asked, or more than there is time for.
 */
function settled(value) {
    if (isArray(value) || value === null || value === undefined) {
        return value;
    }
    const source = Object(value);
    const length = min(max(floor(+source.length), 0) || 0, MOST_ELEMENTS);
    const copy = [];
    for (let index = 0; index < length; index++) {
        charge(1);
        if (index in source) {
            copy[index] = source[index];
        }
    }
    if (copy.length < length) {
        copy.length = length;
    }
    return copy;
}

function reading(original, name, price) {
    const method = priced(original, name, price);
    return {
        [name](...values) {
            return apply(method, settled(this), values);
        },
    }[name];
}

/** For methods whose first argument is a number: what is none may say another one each time it is asked. */
function counting(original, name, price) {
    const method = priced(original, name, price);
    return {
        [name](count, ...rest) {
            return apply(method, this, [+count, ...rest]);
        },
    }[name];
}

function requiringArray(original, name) {
    return function (...values) {
        if (!isArray(this)) {
            throw new TypeError(`${name} is available only for arrays: make one by Array.from`);
        }
        return apply(original, this, values);
    };
}

/** For functions that take their arguments as a list. */
function listing(original, name, position) {
    return {
        [name](...values) {
            const list = values[position];
            if (isArray(list)) {
                charge(list.length);
            } else if (typeof list === "object" || typeof list === "function") {
                values[position] = settled(list);
            }
            return apply(original, this, values);
        },
    }[name];
}

function joining(original) {
    const part = (value) => {
        if (value === null || typeof value !== "object" || isArray(value)) {
            return value;
        }
        return value[spreadableKey] ? settled(value) : [value];
    };
    return {
        concat(...values) {
            const parts = [];
            for (let index = 0; index < values.length; index++) {
                parts[index] = part(values[index]);
            }
            charge(together(this, parts));
            return isArray(this) ? apply(original, this, parts) : apply(original, [], [part(Object(this)), ...parts]);
        },
    }.concat;
}

/** What a typed array is made of: a size, a buffer, another one, or an array of what is in the source. */
function elementsOf(source) {
    if (source === null || (typeof source !== "object" && typeof source !== "function")) {
        charge(packed(typeof source === "symbol" ? 0 : max(+source, 0) || 0));
        return source;
    }
    if (isPlain(source)) {
        charge(packed(16 * source.length));
        return source;
    }
    if (apply(typedTag, source, []) !== undefined) {
        charge(packed(16 * typedLengthOf(source)));
        return source;
    }
    if (isBuffer(source)) {
        charge(1);
        return source;
    }
    const iterator = source[iteratorKey];
    return iterator === undefined || iterator === null
        ? [...s(settled(source))]
        : [...s({ [iteratorKey]: () => apply(iterator, source, []) })];
}

function isBuffer(value) {
    try {
        apply(bufferLength, value, []);
        return true;
    } catch {
        return false;
    }
}

function setting(original) {
    return {
        set(source, ...rest) {
            const isTyped = typeof source === "object" && source !== null && apply(typedTag, source, []) !== undefined;
            const from = isTyped ? source : settled(source);
            charge(isTyped ? packed(typedLengthOf(source)) : lengthOf(from));
            return apply(original, this, [from, ...rest]);
        },
    }.set;
}

function rawText() {
    return {
        raw(template, ...values) {
            const texts = settled(template.raw);
            let text = "";
            for (let index = 0; index < texts.length; index++) {
                charge(1);
                text += `${texts[index]}`;
                if (index < values.length && index + 1 < texts.length) {
                    text += `${values[index]}`;
                }
            }
            return text;
        },
    }.raw;
}

/** What goes on matching until `exec` finds no more: that has to be the real one. */
function matching(original, key) {
    return {
        [key](...values) {
            if (getPrototypeOf(Object(this)) !== RegExp.prototype || ownKeys(this).length !== 1) {
                throw new TypeError("a regular expression with properties or a class of its own cannot be used");
            }
            return apply(original, this, values);
        },
    }[key];
}

function taking(original, name) {
    return {
        [name](iterable, ...rest) {
            return apply(original, this, [s(iterable), ...rest]);
        },
    }[name];
}

function filling(original) {
    return {
        from(source, ...rest) {
            if (source !== null && source !== undefined && source[iteratorKey] !== undefined) {
                return apply(original, this, [s(source), ...rest]);
            }
            const copy = settled(source);
            charge(lengthOf(copy));
            return apply(original, this, [copy, ...rest]);
        },
    }.from;
}

/** For what calls itself again through the values it meets: it counts as a nested call. */
function nesting(original, name, price) {
    return {
        [name](...values) {
            charge(price(this, values));
            const depth = f[1];
            if ((f[1] = depth - 1) < 0) {
                x();
            }
            try {
                return apply(original, name === "join" ? settled(this) : this, values);
            } finally {
                f[1] = depth;
            }
        },
    }[name];
}

function flattening() {
    return {
        flat(depth = 1) {
            const out = [];
            flatten(out, settled(this), +depth || 0, 0);
            return out;
        },
    }.flat;
}

function flatMapping() {
    return {
        flatMap(change, self) {
            const source = settled(this);
            const { length } = source;
            charge(2 * length);
            const out = [];
            for (let index = 0; index < length; index++) {
                if (index in source) {
                    const made = apply(change, self, [source[index], index, source]);
                    if (isArray(made)) {
                        flatten(out, made, 0, 0);
                    } else {
                        out[out.length] = made;
                    }
                }
            }
            return out;
        },
    }.flatMap;
}

/** Adds what is in an array, and in the arrays in it down to a depth. */
function flatten(out, array, depth, level) {
    const { length } = array;
    charge(length);
    requireShallow(level);
    for (let index = 0; index < length; index++) {
        if (!(index in array)) {
            continue;
        }
        const element = array[index];
        if (depth > 0 && isArray(element)) {
            flatten(out, element, depth - 1, level + 1);
        } else {
            out[out.length] = element;
        }
    }
}

function writing(original) {
    const measure = (value, level) => {
        if (value === null || typeof value !== "object") {
            charge(typeof value === "string" ? packed(value.length) : 1);
            return;
        }
        requireShallow(level);
        const keys = keysOf(value);
        charge(1 + 2 * keys.length);
        for (let index = 0; index < keys.length; index++) {
            measure(value[keys[index]], level + 1);
        }
    };
    return {
        stringify(value, replacer, space) {
            measure(value, 0);
            charge(isArray(replacer) ? replacer.length : 0);
            return original(value, replacer, space);
        },
    }.stringify;
}

function parsing(original) {
    return {
        parse(source, reviver) {
            const json = `${source}`;
            charge(json.length);
            let level = 0;
            for (let index = 0; index < json.length; index++) {
                const character = json[index];
                if (character === "[" || character === "{") {
                    requireShallow(++level);
                } else if (character === "]" || character === "}") {
                    level--;
                }
            }
            return original(json, reviver);
        },
    }.parse;
}

function requireShallow(level) {
    if (level > DEEPEST_VALUE) {
        throw new RangeError(`a value is nested more than ${DEEPEST_VALUE} levels deep`);
    }
}

function replaceConstructor(name, take, isFunction = false) {
    const Original = globalThis[name];
    const Priced = function (...values) {
        if (new.target === undefined && isFunction) {
            return construct(Original, take(values));
        }
        if (new.target === undefined) {
            throw new TypeError(`${name} must be called with new`);
        }
        return construct(Original, take(values), new.target === Priced ? Original : new.target);
    };
    for (const key of ownKeys(Original)) {
        defineProperty(Priced, key, Reflect.getOwnPropertyDescriptor(Original, key));
    }
    Reflect.setPrototypeOf(Priced, getPrototypeOf(Original));
    defineProperty(Original.prototype, "constructor", { value: Priced, writable: true, configurable: true });
    defineProperty(globalThis, name, { value: Priced, writable: true, configurable: true });
}
