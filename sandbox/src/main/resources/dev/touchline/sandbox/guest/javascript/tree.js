/** What can be told of a syntax tree (https://github.com/estree/estree) without knowing what it is for. */

/** What makes a function cost nothing of its own: no call, no loop, nothing that runs other code in the open. */
const BUSY = new Set([
    "CallExpression",
    "NewExpression",
    "TaggedTemplateExpression",
    "ForStatement",
    "ForInStatement",
    "ForOfStatement",
    "WhileStatement",
    "DoWhileStatement",
    "YieldExpression",
    "SpreadElement",
    "RestElement",
]);

const FUNCTIONS = new Set(["ArrowFunctionExpression", "FunctionExpression", "FunctionDeclaration"]);

/** Whether a function of this body runs nothing but its own few steps. */
export function isLeaf(node) {
    const waiting = [node];
    while (waiting.length > 0) {
        const next = waiting.pop();
        if (BUSY.has(next.type)) {
            return false;
        }
        if (!FUNCTIONS.has(next.type)) {
            for (const child of childrenOf(next)) {
                waiting.push(child);
            }
        }
    }
    return true;
}

/** The nodes right below a node. */
export function childrenOf(node) {
    const children = [];
    for (const key of Object.keys(node)) {
        const value = node[key];
        if (Array.isArray(value)) {
            for (const element of value) {
                if (element && typeof element.type === "string") {
                    children.push(element);
                }
            }
        } else if (value && typeof value.type === "string") {
            children.push(value);
        }
    }
    return children;
}
