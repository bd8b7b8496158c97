// tries: require, process and module, as in Node
// expect: walkover "cannot be loaded"
const fs = require("fs");

export function act(obs) {
    process.exit(0);
}
