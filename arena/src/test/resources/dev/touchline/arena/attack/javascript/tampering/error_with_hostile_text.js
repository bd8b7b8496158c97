// tries: an error whose message has control characters and a megabyte
// expect: walkover "30 calls in a row failed" failing "fuel"
export function act(obs) {
    const error = new Error("\0EXHAUSTED\0policy.js\x1b[31m\u202e\ud800\n" + "x".repeat(1000000));
    error.name = "Name\n\0".repeat(1000);
    throw error;
}
