package dev.touchline.leaderboard.arena;

import dev.touchline.arena.match.MatchOrder;
import dev.touchline.arena.match.PlayedMatch;
import dev.touchline.arena.policy.BundledPolicies;
import dev.touchline.arena.policy.Policy;
import dev.touchline.engine.MatchSetup;
import dev.touchline.engine.bundle.Bundle;
import dev.touchline.engine.bundle.InvalidBundle;
import dev.touchline.engine.bundle.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Real matches: the engine's golden bundles, played again from their commands. */
final class GoldenMatch {
    private static final Path FOLDER = Path.of("..", "engine", "src", "test", "resources", "golden");

    private GoldenMatch() {}

    /** Eleven who play football beat eleven who chase the ball. */
    static PlayedMatch footballAgainstChasers() {
        return of("football-chasers");
    }

    /** Two policies that command at random. */
    static PlayedMatch random() {
        return of("random");
    }

    /** Under a strict rulebook: cards, a penalty, extra time and a shoot-out. */
    static PlayedMatch cardsPenaltyAndShootOut() {
        return of("cards-penalty-shoot-out");
    }

    /** The match of a bundle of this name; whose policies they were plays no part. */
    static PlayedMatch of(String name) {
        try {
            byte[] bytes = Files.readAllBytes(FOLDER.resolve(name + ".tlb"));
            Bundle bundle = Bundle.read(bytes);
            MatchSetup setup = bundle.setup();
            Policy policy = BundledPolicies.referenceTeams().getFirst();
            MatchOrder order = new MatchOrder(name, setup.rulebook(), setup.seed(), setup.tieRule(), policy, policy);
            return switch (Verification.of(bundle)) {
                case Verification.Verified verified -> new PlayedMatch(order, bytes, verified.match(), Duration.ZERO);
                case Verification.Different different -> throw new AssertionError(name + ": " + different);
            };
        } catch (IOException | InvalidBundle damaged) {
            throw new AssertionError(name, damaged);
        }
    }
}
