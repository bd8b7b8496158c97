// tries: sloppy code: with, octal numbers, names that are reserved in modules
// expect: walkover "cannot be loaded: policy.js:4: SyntaxError"
export function act(obs) {
    with (obs) {
        return us;
    }
}
