// tries: WeakRef and FinalizationRegistry, which see when memory is collected
// expect: walkover "30 calls in a row failed|cannot be loaded" failing "is not available"
export function act(obs) {
    return obs.tick % 2 ? new WeakRef(obs) : new FinalizationRegistry(() => {});
}
