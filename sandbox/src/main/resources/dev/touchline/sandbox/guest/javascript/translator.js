/**
 * Rewrites the modules of a program so that they charge for what they do, and refuses what a program may not use.
 *
 * Runs in a context of its own that reads programs and never runs them. Texts are changed in place and no line is added, so
 * lines in errors stay those of the author.
 */

import {
    ENTER,
    ENTER_GENERATOR,
    HEADER,
    LEAF_VALUE,
    LEAVE,
    PREFIX,
    RESUMED,
    SPEND_ITERATION,
    SPEND_LEAF,
    STAY_EMPTY,
} from "/sandbox/charges.js";
import { parse, Refusal } from "/sandbox/parser.js";
import { refusalOfPattern } from "/sandbox/patterns.js";
import { childrenOf, isLeaf, mayBranch } from "/sandbox/tree.js";

/**
 * The metered text of a module.
 *
 * @param path the program's own path of the file, or a kit module's name
 * @param files the paths of the program's files, none for a module of the kit
 * @param kit the names of the kit's modules
 * @param metered false for the bridge, which works for the platform: only its imports are resolved
 * @returns [true, text] or [false, line, message]
 */
export function translate(text, path, files, kit, metered) {
    try {
        const translation = new Translation(text, path, files, kit);
        return [true, metered ? translation.metered() : translation.resolved()];
    } catch (error) {
        if (error instanceof Refusal) {
            return [false, error.line, `SyntaxError: ${error.message}`];
        }
        if (error instanceof SyntaxError && error.loc) {
            return [false, error.loc.line, `SyntaxError: ${error.message.replace(/ \(\d+:\d+\)$/, "")}`];
        }
        if (error instanceof RangeError) {
            return [false, 1, "SyntaxError: nested too deep; take it apart"];
        }
        throw error;
    }
}

class Translation {
    constructor(text, path, files, kit) {
        this.source = text;
        this.path = path;
        this.files = files;
        this.kit = kit;
        Object.assign(this, parse(text));
        this.edits = [];
    }

    metered() {
        this.visit(this.tree);
        return HEADER + this.edited();
    }

    resolved() {
        for (const statement of this.tree.body) {
            if (statement.type === "ImportDeclaration") {
                this.imported(statement);
            }
        }
        return this.edited();
    }

    edited() {
        // Equal positions keep the order of the visit: outer before inner where something begins, inner first where it ends.
        const edits = this.edits.map((edit, order) => [...edit, order]);
        edits.sort((a, b) => a[0] - b[0] || a[3] - b[3]);
        let out = "";
        let at = 0;
        for (const [position, removed, inserted] of edits) {
            out += this.source.slice(at, position) + inserted;
            at = position + removed;
        }
        return out + this.source.slice(at);
    }

    insert(position, text) {
        this.edits.push([position, 0, text]);
    }

    replace(position, length, text) {
        this.edits.push([position, length, text]);
    }

    refuse(node, message) {
        throw new Refusal(message, node.loc.start.line);
    }

    visit(node) {
        const visitor = VISITORS[node.type];
        if (visitor) {
            visitor.call(this, node);
        } else {
            this.children(node);
        }
    }

    children(node) {
        for (const child of childrenOf(node)) {
            this.visit(child);
        }
    }

    /** Puts a call around an expression. */
    wrap(node, before, after) {
        const sequence = node.type === "SequenceExpression";
        this.insert(node.start, sequence ? `${before}(` : before);
        this.visit(node);
        this.insert(node.end, sequence ? `)${after}` : after);
    }

    /** An expression that runs outside every body, such as a default value, becomes a metered function called at once. */
    meteredAlone(node) {
        if (isLeaf(node)) {
            this.visit(node);
        } else {
            this.wrap(node, `(()=>{${ENTER}return(`, `)${LEAVE}})()`);
        }
    }

    body(node) {
        if (node.async) {
            this.refuse(node, "async functions are not available: a call is answered at once");
        }
        for (const param of node.params) {
            this.param(param);
        }
        const leaf = node.params.every(isLeaf) && isLeaf(node.body) && !node.generator;
        const branches = leaf && node !== this.constructing && mayBranch(node);
        if (node.body.type === "BlockStatement") {
            this.insert(node.body.start + 1, branches ? SPEND_LEAF : leaf ? "" : node.generator ? ENTER_GENERATOR : ENTER);
            this.children(node.body);
            this.insert(node.body.end - 1, leaf ? "" : LEAVE);
        } else if (branches) {
            this.insert(this.bodyStart(node), LEAF_VALUE);
            this.visit(node.body);
            this.insert(node.end, "))");
        } else if (leaf) {
            this.visit(node.body);
        } else {
            this.insert(this.bodyStart(node), `{${ENTER}return(`);
            this.visit(node.body);
            this.insert(node.end, `)${LEAVE}}`);
        }
    }

    /** Where the expression of an arrow function begins, its parentheses included; errors tell the line of `return`. */
    bodyStart(node) {
        const after = lastBefore(this.arrows, node.body.start) + "=>".length;
        return after + /^\s*/.exec(this.source.slice(after, node.body.start))[0].length;
    }

    param(node) {
        switch (node.type) {
            case "AssignmentPattern":
                this.param(node.left);
                this.meteredAlone(node.right);
                break;
            case "RestElement":
                if (node.argument.type !== "Identifier") {
                    this.refuse(node, "a pattern after ... in parameters is not available: take it apart in the body");
                }
                this.visit(node.argument);
                break;
            case "ArrayPattern":
                for (const element of node.elements) {
                    if (element !== null) {
                        this.requireNoRest(element);
                        this.param(element);
                    }
                }
                break;
            case "ObjectPattern":
                for (const property of node.properties) {
                    this.requireNoRest(property);
                    if (property.computed) {
                        this.meteredAlone(property.key);
                    }
                    this.param(property.value);
                }
                break;
            default:
                this.visit(node);
        }
    }

    requireNoRest(node) {
        if (node.type === "RestElement") {
            this.refuse(node, "... inside a pattern is available only as `const [a, ...rest] = value;`");
        }
    }

    loop(node) {
        for (const child of childrenOf(node)) {
            if (child !== node.body) {
                this.visit(child);
            }
        }
        this.loopBody(node.body);
    }

    loopBody(body) {
        if (body.type === "BlockStatement") {
            this.insert(body.start + 1, SPEND_ITERATION);
            this.children(body);
        } else {
            this.insert(body.start, `{${SPEND_ITERATION}`);
            this.visit(body);
            this.insert(body.end, "}");
        }
    }

    /** The value of `const [a, ...rest] = value`, which is gone through at once. */
    taken(pattern, value) {
        const last = (pattern.elements ?? pattern.properties ?? []).at(-1);
        if (last?.type !== "RestElement") {
            this.visit(pattern);
            this.visit(value);
            return;
        }
        for (const child of childrenOf(pattern)) {
            this.visit(child === last ? last.argument : child);
        }
        this.wrap(value, pattern.type === "ArrayPattern" ? "$$s(" : "$$o(", ")");
    }

    imported(node) {
        if (node.attributes?.length > 0) {
            this.refuse(node, "import attributes are not available");
        }
        this.replace(node.source.start, node.source.end - node.source.start, `"${this.resolve(node.source)}"`);
    }

    resolve(source) {
        const specifier = source.value;
        const name = specifier.replace(/^\.\//, "").replace(/\.js$/, "");
        if (this.kit.includes(name)) {
            return `/kit/${name}.js`;
        }
        if (/^\.\.?\//.test(specifier)) {
            const path = this.path.split("/").slice(0, -1);
            for (const part of specifier.split("/")) {
                if (part === "..") {
                    // Above the program's own folder there is nothing.
                    if (path.pop() === undefined) {
                        path.push("..");
                    }
                } else if (part !== ".") {
                    path.push(part);
                }
            }
            const wanted = path.join("/");
            for (const file of [wanted, `${wanted}.js`]) {
                if (this.files.includes(file)) {
                    return `/policy/${file}`;
                }
            }
        }
        return this.refuse(
            source,
            `${JSON.stringify(specifier.slice(0, 60))} cannot be imported; there are the program's own files, such as "./helpers.js", and ${this.kit.map((module) => `"${module}"`).join(", ")}`,
        );
    }
}

const VISITORS = {
    Identifier(node) {
        if (node.name.startsWith(PREFIX)) {
            this.refuse(node, `names that begin with ${PREFIX} are the platform's: ${node.name.slice(0, 40)}`);
        }
    },

    Literal(node) {
        if (node.bigint) {
            this.refuse(node, "BigInt is not available: its numbers grow without end; use numbers");
        }
        if (node.regex) {
            const refusal = refusalOfPattern(node.regex.pattern, node.regex.flags);
            if (refusal) {
                this.refuse(node, refusal);
            }
        }
    },

    FunctionDeclaration(node) {
        if (node.id) {
            this.visit(node.id);
        }
        this.body(node);
    },

    FunctionExpression(node) {
        VISITORS.FunctionDeclaration.call(this, node);
    },

    ArrowFunctionExpression(node) {
        this.body(node);
    },

    ClassDeclaration(node) {
        if (node.superClass && !node.body.body.some((member) => member.kind === "constructor")) {
            this.insert(node.body.start + 1, `constructor(...$$a){${ENTER}super(...$$a)${LEAVE}}`);
        }
        this.children(node);
    },

    ClassExpression(node) {
        VISITORS.ClassDeclaration.call(this, node);
    },

    MethodDefinition(node) {
        // It runs only where `new` or `super` stands, which is never in a leaf.
        if (node.kind === "constructor") {
            this.constructing = node.value;
        }
        this.children(node);
    },

    PropertyDefinition(node) {
        this.visit(node.key);
        if (node.value && node.static) {
            this.visit(node.value);
        } else if (node.value) {
            this.meteredAlone(node.value);
        }
    },

    ForStatement(node) {
        this.loop(node);
    },
    WhileStatement(node) {
        this.loop(node);
    },
    DoWhileStatement(node) {
        this.loopBody(node.body);
        this.visit(node.test);
    },
    ForInStatement(node) {
        this.visit(node.left);
        this.wrap(node.right, "$$o(", ")");
        this.loopBody(node.body);
    },
    ForOfStatement(node) {
        if (node.await) {
            this.refuse(node, "for await is not available: a call is answered at once");
        }
        this.loop(node);
    },

    SpreadElement(node) {
        this.wrap(node.argument, this.ofObject === node ? "$$o(" : "$$s(", ")");
    },
    ObjectExpression(node) {
        for (const property of node.properties) {
            this.ofObject = property;
            this.visit(property);
        }
    },
    RestElement(node) {
        this.requireNoRest(node);
    },
    VariableDeclarator(node) {
        if (node.init) {
            this.taken(node.id, node.init);
        } else {
            this.visit(node.id);
        }
    },
    AssignmentExpression(node) {
        if (node.operator === "**=") {
            if (node.left.type !== "Identifier") {
                this.refuse(node, "**= is available only for variables: write a.b = a.b ** c");
            }
            const name = node.left.name;
            this.visit(node.left);
            this.replace(lastBefore(this.powerAssignments, node.right.start), 3, "=");
            this.wrap(node.right, `$$p(${name},`, ")");
        } else if (node.operator === "=") {
            this.taken(node.left, node.right);
        } else {
            this.children(node);
        }
    },

    BinaryExpression(node) {
        if (node.operator !== "**") {
            this.children(node);
            return;
        }
        this.insert(node.start, "$$p(");
        this.visit(node.left);
        this.replace(lastBefore(this.powers, node.right.start), 2, ",");
        this.visit(node.right);
        this.insert(node.end, ")");
    },

    YieldExpression(node) {
        this.insert(node.start, "($$v=");
        if (node.argument) {
            this.wrap(node.argument, node.delegate ? "$$w(" : "$$y(", node.delegate ? ",$$d,$$l)" : ",$$d)");
        } else {
            this.insert(node.end, " $$y(void 0,$$d)");
        }
        this.insert(node.end, RESUMED);
    },

    TryStatement(node) {
        this.visit(node.block);
        if (node.handler) {
            this.visit(node.handler);
        } else {
            this.insert(node.block.end, "catch($$e){$$k($$e);throw $$e}");
        }
        if (node.finalizer) {
            this.insert(node.finalizer.start + 1, STAY_EMPTY);
            this.visit(node.finalizer);
        }
    },
    CatchClause(node) {
        const param = node.param;
        if (!param) {
            this.insert(node.start + "catch".length, "($$e)");
            this.insert(node.body.start + 1, "$$k($$e);");
        } else if (param.type === "Identifier") {
            this.visit(param);
            this.insert(node.body.start + 1, `$$k(${param.name});`);
        } else {
            this.refuse(param, "a pattern in catch (...) is not available: catch (error) and take it apart in the block");
        }
        this.visit(node.body);
    },

    AwaitExpression(node) {
        this.refuse(node, "await is not available: a call is answered at once");
    },
    ImportExpression(node) {
        this.refuse(node, "import() is not available: import at the top of the file");
    },
    MetaProperty(node) {
        if (node.meta.name === "import") {
            this.refuse(node, "import.meta is not available");
        }
    },

    ImportDeclaration(node) {
        for (const specifier of node.specifiers) {
            this.visit(specifier);
        }
        this.imported(node);
    },
    ExportAllDeclaration(node) {
        this.imported(node);
    },
    ExportNamedDeclaration(node) {
        if (node.declaration) {
            this.visit(node.declaration);
        }
        for (const specifier of node.specifiers) {
            this.visit(specifier);
        }
        if (node.source) {
            this.imported(node);
        }
    },
};

function lastBefore(positions, end) {
    let low = 0;
    let high = positions.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (positions[middle] < end) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return positions[low - 1];
}
