// tries: keeps what the meter threw and throws it in calls that cost nothing
// expect: walkover "30 calls in a row failed"
let kept = null;

export function act(obs) {
    if (kept === null) {
        try {
            for (;;) {}
        } catch (error) {
            kept = error;
        }
    }
    throw kept ?? new Error("nothing kept");
}
