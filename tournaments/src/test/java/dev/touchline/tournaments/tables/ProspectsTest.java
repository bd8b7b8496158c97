package dev.touchline.tournaments.tables;

import static dev.touchline.tournaments.tables.TableRules.FIFA_2022;
import static dev.touchline.tournaments.tables.TableRules.FIFA_2026;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.lots.Lots;
import dev.touchline.tournaments.results.Result;
import dev.touchline.tournaments.tables.Prospects.Remaining;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProspectsTest {
    @Test
    void everythingIsOpenBeforeTheFirstMatch() {
        List<Entrant> four = entrants(4);

        Map<Entrant, PlaceRange> ranges = Prospects.of(GroupLog.of(four, List.of()), allMatches(four), 0, FIFA_2026, 1);

        assertThat(ranges.values()).containsOnly(new PlaceRange(1, 4));
    }

    @Test
    void sixPointsAfterTwoMatchesAreNotAlwaysEnough() {
        RealGroup group = RealGroup.of("A-B 1-0", "C-D 1-0", "A-D 1-0", "B-C 1-0");

        Map<String, PlaceRange> ranges = ranges(group, FIFA_2022, "A-C", "B-D");

        assertThat(ranges).containsEntry("A", new PlaceRange(1, 3)).containsEntry("D", new PlaceRange(2, 4));
        assertThat(requireNonNull(ranges.get("A")).isWithin(2)).isFalse();
    }

    @Test
    void headToHeadAlreadyPlayedDecidesWhatGoalDifferenceLeavesOpen() {
        RealGroup group = RealGroup.of("A-B 1-0", "C-D 0-0", "A-C 1-0", "B-D 3-0");

        assertThat(ranges(group, FIFA_2022, "A-D", "B-C")).containsEntry("A", new PlaceRange(1, 2));
        assertThat(ranges(group, FIFA_2026, "A-D", "B-C"))
                .containsEntry("A", new PlaceRange(1, 1))
                .containsEntry("B", new PlaceRange(2, 4));
    }

    @Test
    void whoLostToEveryRivalInReachIsEliminatedUnderHeadToHead() {
        RealGroup group = RealGroup.of("A-D 1-0", "B-D 1-0", "A-C 0-0", "B-C 0-0");

        assertThat(ranges(group, FIFA_2026, "A-B", "C-D").get("D")).isEqualTo(new PlaceRange(3, 4));
        assertThat(requireNonNull(ranges(group, FIFA_2022, "A-B", "C-D").get("D"))
                        .isBeyond(2))
                .isTrue();
    }

    @Test
    void matchesWhoseSidesNobodyKnowsCanBringEveryRivalPast() {
        RealGroup group = RealGroup.of("A-B 1-0", "C-D 1-0");
        GroupLog log = group.log();

        Map<Entrant, PlaceRange> oneToCome = Prospects.of(log, List.of(), 1, FIFA_2022, 1);
        Map<Entrant, PlaceRange> none = Prospects.of(log, List.of(), 0, FIFA_2022, 1);

        assertThat(oneToCome.values()).containsOnly(new PlaceRange(1, 4));
        assertThat(none.values()).doesNotContain(new PlaceRange(1, 4));
    }

    @Test
    void completeGroupHasOnePlaceForEach() {
        RealGroup group = RealGroup.of("A-B 1-0", "A-C 1-0", "B-C 1-0");

        Map<String, PlaceRange> ranges = ranges(group, FIFA_2022);

        assertThat(ranges)
                .containsEntry("A", new PlaceRange(1, 1))
                .containsEntry("B", new PlaceRange(2, 2))
                .containsEntry("C", new PlaceRange(3, 3));
    }

    /** Whatever scores up to 2-2 give is within the range, whichever rules apply. */
    @Property(tries = 300)
    void noResultLeavesTheRange(
            @ForAll @IntRange(min = 3, max = 6) int size,
            @ForAll @IntRange(min = 0, max = 3) int missing,
            @ForAll long seed) {
        Situation situation = Situation.random(size, missing, seed);
        for (TableRules rules : List.of(FIFA_2022, FIFA_2026, TableRules.ARENA)) {
            Map<Entrant, PlaceRange> ranges = Prospects.of(situation.log(), situation.remaining(), 0, rules, 1);

            situation.placesByTrying(rules, 2).forEach((entrant, tried) -> {
                PlaceRange range = requireNonNull(ranges.get(entrant));
                assertThat(range.best()).isLessThanOrEqualTo(tried.best());
                assertThat(range.worst()).isGreaterThanOrEqualTo(tried.worst());
            });
        }
    }

    /** With one match left, trying scores up to 9-9 and cards finds every place that the range says is possible. */
    @Test
    void rangeIsExactWithOneMatchLeft() {
        for (int seed = 0; seed < 90; seed++) {
            Situation situation = Situation.random(3 + seed % 4, 1, seed);
            for (TableRules rules : List.of(FIFA_2022, FIFA_2026)) {
                Map<Entrant, PlaceRange> found = Prospects.of(situation.log(), situation.remaining(), 0, rules, 1);

                assertThat(situation.placesByTrying(rules, 9)).isEqualTo(found);
            }
        }
    }

    /** The same with two, the last round of a group of four: scores up to 5-5, cards for either side. */
    @Test
    void rangeIsExactWithTwoMatchesLeft() {
        for (int seed = 0; seed < 60; seed++) {
            Situation situation = Situation.random(4 + seed % 3, 2, seed);
            TableRules rules = seed % 2 == 0 ? FIFA_2026 : FIFA_2022;
            Map<Entrant, PlaceRange> found = Prospects.of(situation.log(), situation.remaining(), 0, rules, 1);

            assertThat(situation.placesByTrying(rules, 5))
                    .as("situation %d", seed)
                    .isEqualTo(found);
        }
    }

    /** With three left a range is wider than the truth only where three level entrants hang on three matches. */
    @Test
    void rangeIsHardlyEverWiderWithThreeMatchesLeft() {
        int ranges = 0;
        int wider = 0;
        for (int seed = 0; seed < 40; seed++) {
            Situation situation = Situation.random(4 + seed % 3, 3, seed);
            Map<Entrant, PlaceRange> found = Prospects.of(situation.log(), situation.remaining(), 0, FIFA_2026, 1);
            Map<Entrant, PlaceRange> tried = situation.placesByTrying(FIFA_2026, 3);
            ranges += found.size();
            wider += (int) found.entrySet().stream()
                    .filter(range -> !range.getValue().equals(tried.get(range.getKey())))
                    .count();
        }

        assertThat(ranges).isEqualTo(199);
        assertThat(wider).isLessThan(4);
    }

    /** Groups of six in every state of a single and of a double round: the time is bounded whatever has happened. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void worstGroupOfSixTakesLittleTime(int meetings) {
        List<Entrant> six = entrants(6);
        List<Remaining> all = new ArrayList<>(allMatches(six));
        if (meetings == 2) {
            all.addAll(allMatches(six));
        }
        Duration longest = Duration.ZERO;
        for (int played = 0; played <= all.size(); played++) {
            Lots lots = Lots.of(played, "round");
            List<Remaining> order = lots.drawAll(all);
            List<Game> games = order.subList(0, played).stream()
                    .map(match -> new Game(match.home(), match.away(), Result.of("x", lots.below(4), lots.below(3))))
                    .toList();

            long start = System.nanoTime();
            Prospects.of(GroupLog.of(six, games), order.subList(played, all.size()), 0, FIFA_2026, 1);
            Duration taken = Duration.ofNanos(System.nanoTime() - start);
            longest = taken.compareTo(longest) > 0 ? taken : longest;
        }

        assertThat(longest).isLessThan(Duration.ofSeconds(3));
    }

    private record Situation(GroupLog log, List<Remaining> remaining) {
        static Situation random(int size, int missing, long seed) {
            Lots lots = Lots.of(seed, "situation");
            List<Entrant> entrants = entrants(size);
            List<Remaining> order = lots.drawAll(allMatches(entrants));
            List<Game> games = order.stream()
                    .skip(missing)
                    .map(match -> new Game(match.home(), match.away(), Result.of("x", lots.below(3), lots.below(3))))
                    .toList();
            return new Situation(GroupLog.of(entrants, games), order.subList(0, missing));
        }

        Map<Entrant, PlaceRange> placesByTrying(TableRules rules, int mostGoals) {
            Map<Entrant, PlaceRange> places = new LinkedHashMap<>();
            tryFrom(0, new ArrayList<>(log.games()), rules, mostGoals, places);
            return places;
        }

        private void tryFrom(
                int next, List<Game> games, TableRules rules, int mostGoals, Map<Entrant, PlaceRange> places) {
            if (next == remaining.size()) {
                Table.of(GroupLog.of(log.entrants(), games), rules, 1)
                        .rows()
                        .forEach(row -> places.merge(
                                row.entrant(),
                                new PlaceRange(row.rank(), row.rank()),
                                (one, other) -> new PlaceRange(
                                        Math.min(one.best(), other.best()), Math.max(one.worst(), other.worst()))));
                return;
            }
            Remaining match = remaining.get(next);
            for (Result result : results(mostGoals)) {
                games.add(new Game(match.home(), match.away(), result));
                tryFrom(next + 1, games, rules, mostGoals, places);
                games.removeLast();
            }
        }

        private List<Result> results(int mostGoals) {
            List<Result> results = new ArrayList<>();
            addWithCards(results, Result.doubleWalkover("x"));
            for (int home = 0; home <= mostGoals; home++) {
                for (int away = 0; away <= mostGoals; away++) {
                    addWithCards(results, Result.of("x", home, away));
                }
            }
            return results;
        }

        /** Cards are tried where there are few enough results. */
        private void addWithCards(List<Result> results, Result faultless) {
            results.add(faultless);
            if (remaining.size() <= 2) {
                results.add(faultless.withConduct(-9, 0));
                results.add(faultless.withConduct(0, -9));
            }
        }
    }

    private static Map<String, PlaceRange> ranges(RealGroup group, TableRules rules, String... matches) {
        GroupLog log = group.log();
        Map<String, Entrant> byName = new LinkedHashMap<>();
        log.entrants().forEach(entrant -> byName.put(entrant.name(), entrant));
        List<Remaining> remaining = IntStream.range(0, matches.length)
                .mapToObj(i -> matches[i].split("-", 2))
                .map(pair -> new Remaining(requireNonNull(byName.get(pair[0])), requireNonNull(byName.get(pair[1]))))
                .toList();
        Map<String, PlaceRange> named = new LinkedHashMap<>();
        Prospects.of(log, remaining, 0, rules, 1).forEach((entrant, range) -> named.put(entrant.name(), range));
        return named;
    }

    private static List<Remaining> allMatches(List<Entrant> entrants) {
        List<Remaining> matches = new ArrayList<>();
        for (int home = 0; home < entrants.size(); home++) {
            for (int away = home + 1; away < entrants.size(); away++) {
                matches.add(new Remaining(entrants.get(home), entrants.get(away)));
            }
        }
        return matches;
    }

    private static List<Entrant> entrants(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> new Entrant("e" + i, "e" + i, 1000 - i % 2, "none"))
                .toList();
    }
}
