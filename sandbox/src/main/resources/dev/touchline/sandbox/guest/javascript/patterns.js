/**
 * Which regular expressions a program may use: those that a matcher works through in a time that grows with the text alone.
 *
 * Backtracking explodes where a repeated group can match the same text in several ways, as in (a+)+, and needs help from
 * look-around and back references, which no automaton can do. Those are refused; what remains is priced by length.
 */

const LONGEST_PATTERN = 200;
const MOST_REPETITIONS = 8;
const LARGEST_COUNT = 50;
const FLAGS = /^[gimsuy]*$/;
const QUANTIFIER = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/;

/** Why a pattern may not be used, or null. */
export function refusalOfPattern(pattern, flags) {
    if (pattern.length > LONGEST_PATTERN) {
        return `a regular expression has at most ${LONGEST_PATTERN} characters`;
    }
    if (!FLAGS.test(flags)) {
        return "a regular expression has the flags g, i, m, s, u and y only";
    }
    const groups = [];
    let repetitions = 0;
    for (let at = 0; at < pattern.length; ) {
        const rest = pattern.slice(at);
        let length = 1;
        let repeatable = { varies: false };
        if (rest[0] === "\\") {
            if (/^\\(?:[1-9]|k)/.test(rest)) {
                return "back references in a regular expression are not available: they can take for ever";
            }
            length = 2;
        } else if (rest[0] === "[") {
            length = characterClass(rest);
        } else if (rest[0] === "(") {
            if (/^\(\?<?[=!]/.test(rest)) {
                return "look-ahead and look-behind in a regular expression are not available: they can take for ever";
            }
            groups.push({ varies: false });
            at += /^\((?:\?:|\?<[^>]*>)?/.exec(rest)[0].length;
            continue;
        } else if (rest[0] === ")") {
            repeatable = groups.pop() ?? repeatable;
            noteIn(groups, repeatable.varies);
        } else if (rest[0] === "|") {
            noteIn(groups, true);
        }
        at += length;
        const quantifier = QUANTIFIER.exec(pattern.slice(at));
        if (quantifier) {
            if (repeatable.varies) {
                return "a repeated group in a regular expression may not hold another repetition or a choice: it can take for ever";
            }
            if (Number(quantifier[1] ?? 0) > LARGEST_COUNT || Number(quantifier[3] ?? 0) > LARGEST_COUNT) {
                return `a regular expression repeats at most {${LARGEST_COUNT}} times`;
            }
            if (++repetitions > MOST_REPETITIONS) {
                return `a regular expression has at most ${MOST_REPETITIONS} repetitions`;
            }
            noteIn(groups, true);
            at += quantifier[0].length;
        }
    }
    return null;
}

function noteIn(groups, varies) {
    if (varies && groups.length > 0) {
        groups[groups.length - 1].varies = true;
    }
}

function characterClass(text) {
    let at = 1;
    while (at < text.length && text[at] !== "]") {
        at += text[at] === "\\" ? 2 : 1;
    }
    return at + 1;
}
