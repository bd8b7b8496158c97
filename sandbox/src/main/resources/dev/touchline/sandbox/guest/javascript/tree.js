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

/**
 * How many steps of a node may run other code unseen: a property that is a getter or a setter, a value that becomes a number,
 * a text or a key.
 */
function hiddenCalls(node) {
    switch (node.type) {
        case "MemberExpression":
            return node.computed && node.property.type !== "Literal" ? 2 : 1;
        case "BinaryExpression":
            return isOpaque(node.left) + isOpaque(node.right);
        case "AssignmentExpression":
            return node.operator === "=" ? 0 : 2;
        case "UnaryExpression":
            return ["-", "+", "~"].includes(node.operator) ? isOpaque(node.argument) : 0;
        case "TemplateLiteral":
            return node.expressions.length;
        case "UpdateExpression":
            return 1;
        case "ObjectPattern":
            return node.properties.length;
        case "ArrayPattern":
        case "Property":
            return node.computed === false ? 0 : 2;
        default:
            return 0;
    }
}

/** Whether a value may be anything: what arithmetic gives is a number or a text. */
function isOpaque(node) {
    return node.type !== "Literal" && node.type !== "BinaryExpression" && node.type !== "UnaryExpression" ? 1 : 0;
}

/** Whether a function without calls may still run other code twice, so that few such functions can take for ever. */
export function mayBranch(node) {
    const waiting = [...node.params, node.body];
    let calls = 0;
    while (waiting.length > 0 && calls < 2) {
        const next = waiting.pop();
        calls += hiddenCalls(next);
        if (!FUNCTIONS.has(next.type)) {
            for (const child of childrenOf(next)) {
                waiting.push(child);
            }
        }
    }
    return calls > 1;
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
