package dev.touchline.arena.calibration;

import dev.touchline.engine.Score;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How matches ended, as the first policy sees it.
 *
 * @param goals how many matches had 0, 1, 2, … goals, both teams together
 * @param scores how many matches ended so, goals of the first policy first; by goals in all, then by goals of the first
 */
record Results(int won, int drawn, int lost, List<Integer> goals, SortedMap<Score, Integer> scores) {
    private static final Comparator<Score> BY_GOALS = Comparator.comparingInt(
                    (Score score) -> score.home() + score.away())
            .thenComparing(Score::home);

    static Results of(List<MatchFigures> matches) {
        int won = 0;
        int drawn = 0;
        SortedMap<Score, Integer> scores = new TreeMap<>(BY_GOALS);
        for (MatchFigures match : matches) {
            won += match.wonBy(match.firstSide()) ? 1 : 0;
            drawn += match.drawn() ? 1 : 0;
            scores.merge(match.scoreOfFirst(), 1, Integer::sum);
        }
        return new Results(won, drawn, matches.size() - won - drawn, goals(matches), scores);
    }

    private static List<Integer> goals(List<MatchFigures> matches) {
        int most =
                matches.stream().mapToInt(match -> match.both().goals()).max().orElse(0);
        int[] counts = new int[most + 1];
        for (MatchFigures match : matches) {
            counts[match.both().goals()]++;
        }
        return Arrays.stream(counts).boxed().toList();
    }
}
