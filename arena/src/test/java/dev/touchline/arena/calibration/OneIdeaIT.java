package dev.touchline.arena.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.arena.match.MatchOrder;
import dev.touchline.arena.match.MatchProgress;
import dev.touchline.arena.match.PlayedMatch;
import dev.touchline.arena.match.SharedPool;
import dev.touchline.arena.policy.BundledPolicies;
import dev.touchline.arena.policy.Policy;
import dev.touchline.engine.Outcome;
import dev.touchline.engine.Score;
import dev.touchline.engine.Side;
import dev.touchline.engine.TieRule;
import dev.touchline.engine.rulebook.Rulebook;
import dev.touchline.sandbox.InvalidProgram;
import dev.touchline.sandbox.Language;
import dev.touchline.sandbox.Program;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/**
 * No single trick wins at this game: a search over teams that have one idea each finds none that takes more than 40 % of the
 * points from the strongest reference team.
 *
 * <p>Every idea plays a pair of matches; what takes any point of them plays on, for two matches tell little.
 */
class OneIdeaIT {
    private static final List<String> IDEAS = List.of(
            "none",
            "lob from anywhere",
            "drive from anywhere",
            "shoot from forty metres",
            "dribble at goal",
            "run down the wing and cross",
            "long ball to the strikers",
            "kick-off rush",
            "waste time",
            "clear and wait",
            "park in front of goal",
            "all chase",
            "everybody forward",
            "goal hanging",
            "keeper rush",
            "mark man by man",
            "offside trap",
            "press in threes",
            "tackle whatever moves");

    private static final double MOST_POINTS = 0.4;
    private static final int FURTHER_PAIRS = 4;
    private static final Policy STRONGEST = BundledPolicies.referenceTeams().getLast();

    @Test
    void noneTakesMoreThanFortyPercentOfThePointsFromTheStrongestTeam() throws Exception {
        Map<String, Double> first = shares(IDEAS, 1, 1);
        List<String> promising =
                IDEAS.stream().filter(idea -> first.getOrDefault(idea, 0.0) > 0).toList();

        Map<String, Double> further = shares(promising, 2, FURTHER_PAIRS);

        assertThat(further)
                .as("first pair %s", first)
                .allSatisfy((idea, share) -> assertThat(share).as(idea).isLessThanOrEqualTo(MOST_POINTS));
        assertThat(promising).hasSizeLessThan(IDEAS.size());
    }

    /** Each idea's share of the points that were given in its matches. */
    private static Map<String, Double> shares(List<String> ideas, long firstSeed, int pairs) throws Exception {
        Map<String, List<CompletableFuture<PlayedMatch>>> playing = new LinkedHashMap<>();
        for (String idea : ideas) {
            Policy team = new Policy(idea, program(idea));
            List<CompletableFuture<PlayedMatch>> matches = new ArrayList<>();
            for (long seed = firstSeed; seed < firstSeed + pairs; seed++) {
                matches.add(play(seed, team, STRONGEST));
                matches.add(play(seed, STRONGEST, team));
            }
            playing.put(idea, matches);
        }
        Map<String, Double> shares = new LinkedHashMap<>();
        for (Map.Entry<String, List<CompletableFuture<PlayedMatch>>> entry : playing.entrySet()) {
            int own = 0;
            int all = 0;
            for (int i = 0; i < entry.getValue().size(); i++) {
                PlayedMatch match = entry.getValue().get(i).get();
                assertThat(match.result().outcome()).as(entry.getKey()).isNotInstanceOf(Outcome.DoubleWalkover.class);
                int points = points(match.result().score(), i % 2 == 0 ? Side.HOME : Side.AWAY);
                own += points;
                all += points == 1 ? 2 : 3;
            }
            shares.put(entry.getKey(), (double) own / all);
        }
        return shares;
    }

    private static CompletableFuture<PlayedMatch> play(long seed, Policy home, Policy away) {
        return SharedPool.get()
                .play(
                        new MatchOrder("idea", Rulebook.CLASSIC_1, seed, TieRule.DRAW_STANDS, home, away),
                        MatchProgress.none());
    }

    private static int points(Score score, Side side) {
        int difference = side == Side.HOME ? score.home() - score.away() : score.away() - score.home();
        return difference > 0 ? 3 : difference == 0 ? 1 : 0;
    }

    /** All ideas share one file, and thereby what is compiled of it. */
    private static Program program(String idea) throws IOException, InvalidProgram {
        return Program.of(
                Language.PYTHON, Map.of(Language.PYTHON.entry(), source(), "idea.py", "IDEA = \"" + idea + "\"\n"));
    }

    private static String source() throws IOException {
        try (InputStream in = Objects.requireNonNull(OneIdeaIT.class.getResourceAsStream("one_idea.py"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
