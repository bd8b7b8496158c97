// tries: Error.prepareStackTrace, whose call sites have functions and receivers
// expect: walkover "30 calls in a row failed|cannot be loaded" failing "TypeError"
export function act(obs) {
    Error.prepareStackTrace = (error, sites) => sites;
    const sites = new Error().stack;
    return sites.map((site) => site.getFunction());
}
