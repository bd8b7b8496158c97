/**
 * Prices of built-in functions whose cost grows with their arguments, charged before they run.
 *
 * A size is a number of elements or properties; of characters and bytes, sixteen count as one.
 */

import { charge, f, s, x } from "/sandbox/meter.js";

const { apply, construct, ownKeys, defineProperty, getPrototypeOf } = Reflect;
const { isArray } = Array;
const { ceil, log2, max, min } = Math;
const keysOf = Object.keys;
const iteratorKey = Symbol.iterator;
const TypedArrayPrototype = getPrototypeOf(Int8Array.prototype);
const TypedArray = TypedArrayPrototype.constructor;

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
const argumentsOf = (position) => (self, values) => lengthOf(values[position]);
const sizeOf = (getter) => (self) => 2 * apply(getter, self, []);

const METHODS = [
    [each, Array.prototype, "fill reverse indexOf lastIndexOf includes slice splice copyWithin with toReversed toSpliced"],
    [moved, Array.prototype, "shift unshift"],
    [called, Array.prototype, "map filter forEach reduce reduceRight some every find findIndex findLast findLastIndex flatMap"],
    [sorted, Array.prototype, "sort toSorted"],
    [together, Array.prototype, "concat"],
    [each, TypedArrayPrototype, "fill reverse indexOf lastIndexOf includes slice copyWithin with toReversed join"],
    [called, TypedArrayPrototype, "map filter forEach reduce reduceRight some every find findIndex findLast findLastIndex"],
    [sorted, TypedArrayPrototype, "sort toSorted"],
    [argumentsOf(0), TypedArrayPrototype, "set"],
    [(self) => packed(self.byteLength), ArrayBuffer.prototype, "slice resize transfer transferToFixedLength"],
    [text, String.prototype, "slice substring toLowerCase toUpperCase trim trimStart trimEnd isWellFormed toWellFormed concat"],
    [searched, String.prototype, "indexOf lastIndexOf includes startsWith endsWith"],
    [matched, String.prototype, "split match matchAll search"],
    [replaced, String.prototype, "replace replaceAll"],
    [(self) => 4 * characters(self), String.prototype, "normalize"],
    [repeated, String.prototype, "repeat"],
    [padded, String.prototype, "padStart padEnd"],
    [(self, [value]) => 10 + characters(value), RegExp.prototype, "exec test"],
    [properties, Object, "keys values entries freeze seal isFrozen isSealed preventExtensions"],
    [properties, Object, "getOwnPropertyNames getOwnPropertySymbols getOwnPropertyDescriptors"],
    [allProperties, Object, "assign defineProperties create"],
    [properties, Reflect, "ownKeys"],
    [argumentsOf(2), Reflect, "apply"],
    [argumentsOf(1), Reflect, "construct"],
    [argumentsOf(1), Function.prototype, "apply"],
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
    replace(Array.prototype, "flat", (original) => flattening(original));
    replace(JSON, "stringify", (original) => writing(original));
    replace(JSON, "parse", (original) => reading(original));
    for (const name of CONSTRUCTORS) {
        replaceConstructor(name, ([iterable, ...rest]) => [s(iterable), ...rest]);
    }
    for (const name of ARRAYS) {
        replaceConstructor(name, ([source, ...rest]) => {
            charge(packed(typeof source === "number" ? max(source, 0) || 0 : 16 * lengthOf(source)));
            const isForeign = source?.[iteratorKey] !== undefined && !isArray(source) && !(source instanceof TypedArray);
            return [isForeign ? s(source) : source, ...rest];
        });
    }
    replaceConstructor("ArrayBuffer", (values) => {
        charge(packed(max(values[0], 0) || 0));
        return values;
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
            charge(2 * lengthOf(source));
            return apply(original, this, [source, ...rest]);
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
                return apply(original, this, values);
            } finally {
                f[1] = depth;
            }
        },
    }[name];
}

function flattening(original) {
    const measure = (array, depth, level) => {
        charge(array.length);
        requireShallow(level);
        for (let index = 0; depth > 0 && index < array.length; index++) {
            if (isArray(array[index])) {
                measure(array[index], depth - 1, level + 1);
            }
        }
    };
    return {
        flat(depth = 1) {
            if (isArray(this)) {
                measure(this, +depth, 0);
            }
            return apply(original, this, [depth]);
        },
    }.flat;
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
            return original(value, replacer, space);
        },
    }.stringify;
}

function reading(original) {
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

function replaceConstructor(name, take) {
    const Original = globalThis[name];
    const Priced = function (...values) {
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
