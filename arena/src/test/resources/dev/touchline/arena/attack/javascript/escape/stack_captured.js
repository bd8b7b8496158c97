// tries: Error.captureStackTrace and its limit
// expect: walkover "30 calls in a row failed" failing "TypeError|ReferenceError"
export function act(obs) {
    Error.stackTraceLimit = 1e9;
    Error.captureStackTrace(obs);
    return Array(11).fill(null);
}
