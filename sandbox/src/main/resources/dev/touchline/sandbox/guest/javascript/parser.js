/** Parses programs with acorn, in ECMAScript 2024 and with limits to nesting, because everything that reads a tree needs stack. */

import { Parser, tokTypes } from "/library/acorn.mjs";
import { childrenOf } from "/sandbox/tree.js";

/** How deep statements and expressions may be nested; parsers, ours and the engine's, need stack for each level. */
const DEEPEST = 100;
/** How many operators may follow each other, as in 1+1+1, or stand before one value, as in !!1. */
const LONGEST_CHAIN = 200;
/** How deep the tree may be, where a chain such as a.b.c or 1+1+1 counts too. */
const DEEPEST_TREE = 500;

/** What a program may not do, and the line where it does. */
export class Refusal extends Error {
    constructor(message, line) {
        super(message);
        this.line = line;
    }
}

/** Acorn with a limit to nesting, and with the places of the two tokens that the tree does not tell. */
class LimitedParser extends Parser {
    constructor(options, input, startPos) {
        super(options, input, startPos);
        this.nested = 0;
        this.chained = 0;
    }

    limited(parse) {
        if (++this.nested > DEEPEST) {
            throw new Refusal(`nested more than ${DEEPEST} levels deep; take it apart`, this.curPosition().line);
        }
        const node = parse();
        this.nested--;
        return node;
    }

    parseStatement(...rest) {
        return this.limited(() => super.parseStatement(...rest));
    }

    parseMaybeAssign(...rest) {
        return this.limited(() => super.parseMaybeAssign(...rest));
    }

    chain(parse) {
        if (++this.chained > LONGEST_CHAIN) {
            throw new Refusal(`more than ${LONGEST_CHAIN} operators in a row; take them apart`, this.curPosition().line);
        }
        const node = parse();
        this.chained--;
        return node;
    }

    parseMaybeUnary(...rest) {
        return this.chain(() => super.parseMaybeUnary(...rest));
    }

    parseBindingAtom(...rest) {
        return this.limited(() => super.parseBindingAtom(...rest));
    }

    parseExprOp(...rest) {
        return this.chain(() => super.parseExprOp(...rest));
    }
}

/**
 * The tree of a module, and where the tokens are that it does not tell: `=>`, `**` and `**=`, by position.
 *
 * @throws Refusal or SyntaxError
 */
export function parse(source) {
    const places = { arrows: [], powers: [], powerAssignments: [] };
    const tree = LimitedParser.parse(source, {
        ecmaVersion: 2024,
        sourceType: "module",
        locations: true,
        allowHashBang: false,
        onToken: (token) => {
            if (token.type === tokTypes.arrow) {
                places.arrows.push(token.start);
            } else if (token.type === tokTypes.starstar) {
                places.powers.push(token.start);
            } else if (token.type === tokTypes.assign && token.value === "**=") {
                places.powerAssignments.push(token.start);
            }
        },
    });
    requireShallow(tree);
    return { tree, ...places };
}

function requireShallow(tree) {
    let level = [tree];
    for (let depth = 0; level.length > 0; depth++) {
        if (depth > DEEPEST_TREE) {
            throw new Refusal(`nested more than ${DEEPEST_TREE} levels deep; take it apart`, level[0].loc.start.line);
        }
        level = level.flatMap(childrenOf);
    }
}
