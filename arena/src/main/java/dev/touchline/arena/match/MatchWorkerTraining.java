package dev.touchline.arena.match;

import dev.touchline.arena.policy.BundledPolicies;
import dev.touchline.arena.policy.Policy;
import dev.touchline.engine.TieRule;
import dev.touchline.engine.rulebook.Rulebook;
import dev.touchline.sandbox.guest.GuestEngine;
import dev.touchline.sandbox.worker.FlightRecorder;
import dev.touchline.sandbox.worker.Training;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;

/** The training run of match workers: really plays, so that the classes and profiles of a match are what is kept. */
public final class MatchWorkerTraining {
    private MatchWorkerTraining() {}

    /** How a parent orders this run. */
    static Training training() {
        return new Training(MatchWorkerTraining.class.getName(), List.of(), Duration.ofMinutes(4));
    }

    public static void main(String... arguments) {
        List<Policy> teams = BundledPolicies.referenceTeams();
        Policy middling = teams.get(teams.size() / 2);
        Policy strongest = teams.getLast();
        // The last match has a team in JavaScript, so that its runtime is in the cache as well.
        List<Policy> homeTeams = List.of(middling, middling, BundledPolicies.named("ref3js"));
        try (GuestEngine engine = new GuestEngine(worked -> {})) {
            MatchRunner runner = new MatchRunner(new TeamLoader(engine, FlightRecorder.unread()));
            for (int match = 0; match < homeTeams.size(); match++) {
                MatchOrder order = new MatchOrder(
                        "training", Rulebook.CLASSIC_1, match, TieRule.DRAW_STANDS, homeTeams.get(match), strongest);
                runner.play(OrderCodec.decode(OrderCodec.encode(order)), MatchProgress.none());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
