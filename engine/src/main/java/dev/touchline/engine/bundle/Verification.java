package dev.touchline.engine.bundle;

/** What came of verifying a bundle. */
public sealed interface Verification {

    /**
     * The recorded commands play the recorded match.
     *
     * @param match the match as it was played again
     */
    record Verified(Resimulation match) implements Verification {}

    /**
     * They do not.
     *
     * @param firstDifferenceTick the tick of the first link of the hash chain that differs, or of the end
     * @param reason for people
     */
    record Different(int firstDifferenceTick, String reason) implements Verification {}

    /**
     * Plays a bundle's commands again and compares every link of the hash chain and the result.
     *
     * @throws InvalidBundle if another version of the engine played it
     */
    static Verification of(Bundle bundle) throws InvalidBundle {
        if (!bundle.engine().equals(Bundle.ENGINE)) {
            throw new InvalidBundle("played by engine version %s; this is version %s, and only the same can verify"
                    .formatted(bundle.engine(), Bundle.ENGINE));
        }
        Resimulation match = Resimulation.of(bundle);
        int links = Math.max(match.hashChain().size(), bundle.hashChain().size());
        for (int i = 0; i < links; i++) {
            boolean both =
                    i < match.hashChain().size() && i < bundle.hashChain().size();
            if (!both || !match.hashChain().get(i).equals(bundle.hashChain().get(i))) {
                int tick = Math.min((i + 1) * 100, match.result().ticks());
                return new Different(tick, "link %d of the hash chain differs".formatted(i + 1));
            }
        }
        if (!match.result().equals(bundle.result())) {
            return new Different(match.result().ticks(), "the recorded result is not what the commands play");
        }
        if (!match.complete()) {
            return new Different(match.result().ticks(), "commands were recorded beyond the end of the match");
        }
        return new Verified(match);
    }
}
