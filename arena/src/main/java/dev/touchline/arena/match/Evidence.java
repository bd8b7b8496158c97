package dev.touchline.arena.match;

import dev.touchline.engine.bundle.Bundle;
import dev.touchline.engine.bundle.InvalidBundle;
import dev.touchline.engine.bundle.Resimulation;
import dev.touchline.engine.bundle.Verification;

/** Believes a bundle only if it is of the match that was ordered and the engine plays the same match from it. */
final class Evidence {
    private Evidence() {}

    static Resimulation examine(MatchOrder order, byte[] bytes) throws Refuted {
        try {
            Bundle bundle = Bundle.read(bytes);
            if (!bundle.setup().equals(order.setup())) {
                throw new Refuted("the bundle is of another rulebook, seed or tie rule than was ordered");
            }
            if (!bundle.home().equals(Contestants.of(order.home()))
                    || !bundle.away().equals(Contestants.of(order.away()))) {
                throw new Refuted("the bundle is of other policies than were ordered");
            }
            return switch (Verification.of(bundle)) {
                case Verification.Verified(Resimulation match) -> match;
                case Verification.Different(int tick, String reason) ->
                    throw new Refuted("the bundle does not verify: %s, tick %d".formatted(reason, tick));
            };
        } catch (InvalidBundle invalid) {
            throw new Refuted("the bundle cannot be read: " + invalid.getMessage());
        }
    }
}
