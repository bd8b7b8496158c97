package dev.touchline.arena.match;

import dev.touchline.arena.kit.PolicyKit;
import dev.touchline.arena.policy.BundledPolicies;
import dev.touchline.arena.policy.Policy;
import dev.touchline.engine.Side;
import dev.touchline.engine.TieRule;
import dev.touchline.engine.rulebook.Rulebook;
import dev.touchline.sandbox.Budget;
import dev.touchline.sandbox.GuestFailure;
import dev.touchline.sandbox.InvalidProgram;
import dev.touchline.sandbox.Language;
import dev.touchline.sandbox.Program;
import dev.touchline.sandbox.PythonLibrary;
import dev.touchline.sandbox.guest.GuestEngine;
import dev.touchline.sandbox.worker.FlightRecorder;
import dev.touchline.sandbox.worker.Training;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

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
            TeamLoader loader = new TeamLoader(engine, FlightRecorder.unread());
            // Every translation made in this run is kept for workers.
            for (Policy team : teams) {
                loader.load(team, Side.HOME, Rulebook.CLASSIC_1, 0).close();
            }
            wholeLibrary(engine);
            MatchRunner runner = new MatchRunner(loader);
            for (int match = 0; match < homeTeams.size(); match++) {
                MatchOrder order = new MatchOrder(
                        "training", Rulebook.CLASSIC_1, match, TieRule.DRAW_STANDS, homeTeams.get(match), strongest);
                runner.play(OrderCodec.decode(OrderCodec.encode(order)), MatchProgress.none());
            }
        } catch (IOException | GuestFailure | InvalidProgram broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void wholeLibrary(GuestEngine engine) throws GuestFailure, InvalidProgram {
        String imports = PythonLibrary.get().modules().stream()
                .map(module -> "import " + module.name() + "\n")
                .collect(Collectors.joining());
        Program program = Program.single(Language.PYTHON, imports + "def act(obs):\n    return []\n");
        Budget budget = new Budget(Long.MAX_VALUE / 2, Rulebook.CLASSIC_1.fuel().callDepth());
        engine.open(PolicyKit.of(Language.PYTHON, Rulebook.CLASSIC_1), program, MatchLimits.GUEST, budget, 0)
                .close();
    }
}
