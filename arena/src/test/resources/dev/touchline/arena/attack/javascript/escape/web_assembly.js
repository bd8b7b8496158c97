// tries: WebAssembly, which no rewriting meters
// expect: walkover "30 calls in a row failed|cannot be loaded" failing "WebAssembly"
export function act(obs) {
    return new WebAssembly.Memory({ initial: 1000 });
}
