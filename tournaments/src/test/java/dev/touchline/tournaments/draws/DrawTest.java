package dev.touchline.tournaments.draws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchline.tournaments.draws.DrawConstraint.AtMostPerProvider;
import dev.touchline.tournaments.draws.DrawConstraint.FixedSlot;
import dev.touchline.tournaments.draws.DrawConstraint.TopSeedsApart;
import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.entrants.Entrants;
import dev.touchline.tournaments.refusal.RefusedException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DrawTest {
    @Property(tries = 300)
    void eachGroupGetsOneOfEachPot(
            @ForAll @IntRange(min = 1, max = 12) int groups,
            @ForAll @IntRange(min = 2, max = 5) int size,
            @ForAll long seed) {
        Draw draw = Draw.of(field(groups * size), groups, size, List.of(), List.of(), seed);

        assertThat(draw.pots())
                .hasSize(size)
                .allSatisfy(pot -> assertThat(pot.entrants()).hasSize(groups));
        for (Draw.Group group : draw.groups()) {
            for (int position = 0; position < size; position++) {
                assertThat(draw.pots().get(position).entrants())
                        .contains(group.entrants().get(position));
            }
        }
        assertThat(draw.groups().stream()
                        .flatMap(group -> group.entrants().stream())
                        .distinct())
                .hasSize(groups * size);
    }

    @Property(tries = 100)
    void strongerEntrantsAreInStrongerPots(@ForAll long seed) {
        Draw draw = Draw.of(field(12), 4, 3, List.of(), List.of(), seed);

        for (int pot = 0; pot + 1 < 3; pot++) {
            assertThat(draw.pots().get(pot).entrants().getLast().rating())
                    .isGreaterThan(
                            draw.pots().get(pot + 1).entrants().getFirst().rating());
        }
    }

    @Property(tries = 100)
    void orderOfEntryDecidesNothing(@ForAll long seed) {
        List<Entrant> shuffled = new ArrayList<>(field(16).list());
        Collections.shuffle(shuffled, new Random(seed));

        Draw draw = Draw.of(new Entrants(shuffled), 4, 4, List.of(), List.of(), seed);

        assertThat(draw).isEqualTo(Draw.of(field(16), 4, 4, List.of(), List.of(), seed));
    }

    @Property(tries = 50)
    void canBeReplayedBallByBall(@ForAll long seed) {
        Draw draw = Draw.of(field(8), 4, 2, List.of(), List.of(), seed);

        for (Draw.Step step : draw.steps()) {
            Draw.Group before = group(draw.groupsAfter(step.number() - 1), step.group());
            Draw.Group after = group(draw.groupsAfter(step.number()), step.group());

            assertThat(before.entrants()).hasSize(step.position() - 1);
            assertThat(after.entrants()).hasSize(step.position()).endsWith(step.entrant());
        }
        assertThat(draw.groupsAfter(0))
                .allSatisfy(group -> assertThat(group.entrants()).isEmpty());
        assertThat(draw.groupsAfter(8)).isEqualTo(draw.groups());
    }

    @Test
    void seedIsWhatMakesTheDraw() {
        Set<List<Draw.Step>> draws = new HashSet<>();
        IntStream.range(0, 50)
                .forEach(seed -> draws.add(
                        Draw.of(field(16), 4, 4, List.of(), List.of(), seed).steps()));

        assertThat(draws).hasSize(50);
    }

    /**
     * Eight entrants, two pots, at most one of a provider in a group: e0, e1 of pot 1 and e4 of pot 2 share one, and
     * so do e2 and e5. Of 4!·4! draws 4!·10 are valid (e4 with e2 and 3·2 ways, or with e3 and 2·2 ways); each must come up equally often.
     */
    @Test
    void everyValidDrawIsEquallyLikely() {
        List<String> providers = List.of("P", "P", "Q", "R", "P", "Q", "S", "T");
        Entrants entrants = new Entrants(IntStream.range(0, 8)
                .mapToObj(i -> new Entrant("e" + i, "e" + i, 100 - i, providers.get(i)))
                .toList());
        List<DrawConstraint> constraints = List.of(AtMostPerProvider.everywhere(1));
        Map<List<String>, Integer> counts = new LinkedHashMap<>();
        for (List<Integer> first : permutations(List.of(0, 1, 2, 3))) {
            for (List<Integer> second : permutations(List.of(4, 5, 6, 7))) {
                boolean valid = IntStream.range(0, 4)
                        .noneMatch(group -> providers.get(first.get(group)).equals(providers.get(second.get(group))));
                if (valid) {
                    counts.put(
                            IntStream.range(0, 4)
                                    .mapToObj(group -> "e" + first.get(group) + "e" + second.get(group))
                                    .toList(),
                            0);
                }
            }
        }

        int draws = 200_000;
        for (int seed = 0; seed < draws; seed++) {
            List<String> outcome = Draw.of(entrants, 4, 2, constraints, List.of(), seed).groups().stream()
                    .map(group -> group.entrants().getFirst().id()
                            + group.entrants().getLast().id())
                    .toList();
            assertThat(counts).containsKey(outcome);
            counts.merge(outcome, 1, Integer::sum);
        }

        double expected = (double) draws / counts.size();
        double chiSquared = counts.values().stream()
                .mapToDouble(count -> Math.pow(count - expected, 2) / expected)
                .sum();
        assertThat(counts).hasSize(24 * 10);
        assertThat(chiSquared).isLessThan(onePercentBound(counts.size() - 1));
    }

    @Test
    void impossibleConstraintNamesWhoIsTooMany() {
        Entrants entrants = new Entrants(IntStream.range(0, 4)
                .mapToObj(i -> new Entrant("e" + i, "e" + i, i, i < 3 ? "Acme" : "Other"))
                .toList());

        assertThatThrownBy(() -> Draw.of(entrants, 2, 2, List.of(AtMostPerProvider.everywhere(1)), List.of(), 1))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("at most 1 of one provider in a group: Acme has 3 entrants for 2 groups");
    }

    @Test
    void tenThousandDrawsOf48WithConstraintsEndWithoutADeadEnd() {
        Entrants field = worldCup2026();
        List<DrawConstraint> constraints = List.of(
                new AtMostPerProvider(1, Map.of("UEFA", 2)),
                new FixedSlot("e5", "A1"),
                new FixedSlot("e17", "B1"),
                new FixedSlot("e30", "D1"),
                new TopSeedsApart(4));
        List<Integer> quarters = List.of(3, 2, 0, 1, 0, 0, 1, 1, 0, 2, 3, 2);
        Set<List<Draw.Step>> different = new HashSet<>();

        for (int seed = 0; seed < 10_000; seed++) {
            Draw draw = Draw.of(field, 12, 4, constraints, quarters, seed);

            assertThat(draw.method()).isEqualTo(Draw.Method.LOOK_AHEAD);
            requireProvidersApart(draw);
            requireSeedsApart(draw, field.byStrength(seed).subList(0, 4), quarters);
            different.add(draw.steps());
        }
        assertThat(different).hasSize(10_000);
    }

    @Test
    void fixedEntrantsStandInTheirSlotsWhateverTheirRating() {
        Draw draw = Draw.of(field(16), 4, 4, List.of(new FixedSlot("e15", "C1")), List.of(), 7);

        assertThat(draw.groups().get(2).entrants().getFirst().id()).isEqualTo("e15");
        assertThat(draw.pots().getFirst().entrants())
                .extracting(Entrant::id)
                .contains("e15", "e0")
                .doesNotContain("e3");
        assertThat(draw.steps().getFirst().entrant().id()).isEqualTo("e15");
    }

    @Test
    void firstTwoSeedsStandInDifferentHalves() {
        for (int seed = 0; seed < 200; seed++) {
            List<Integer> quarters = List.of(0, 1, 2, 3);
            Draw draw = Draw.of(field(16), 4, 4, List.of(new TopSeedsApart(2)), quarters, seed);

            requireSeedsApart(draw, field(16).byStrength(seed).subList(0, 2), quarters);
        }
    }

    /** Two of a provider are fixed in one group: alone each constraint could be kept. */
    @Test
    void conflictingConstraintsAreNamedAndOthersAreNot() {
        List<DrawConstraint> constraints = List.of(
                new TopSeedsApart(2),
                AtMostPerProvider.everywhere(1),
                new FixedSlot("e0", "A1"),
                new FixedSlot("e3", "A2"),
                new FixedSlot("e7", "D2"));
        Entrants entrants = new Entrants(IntStream.range(0, 8)
                .mapToObj(i -> new Entrant("e" + i, "e" + i, 100 - i, i == 0 || i == 3 ? "Acme" : "P" + i))
                .toList());

        assertThatThrownBy(() -> Draw.of(entrants, 4, 2, constraints, List.of(0, 1, 2, 3), 1))
                .isInstanceOf(RefusedException.class)
                .hasMessage("No draw is possible with at most 1 of one provider in a group and e0 in A1 and e3 in A2"
                        + " together: loosen one or change the entrants");
    }

    @Test
    void constraintsThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> new FixedSlot("e1", "A0")).hasMessageContaining("such as A1");
        assertThatThrownBy(() -> new TopSeedsApart(5)).hasMessageContaining("use 2 to 4");
        assertThatThrownBy(() -> Draw.of(field(8), 4, 2, List.of(new FixedSlot("e1", "A3")), List.of(), 1))
                .hasMessageContaining("the last slot is D2");
        assertThatThrownBy(() -> Draw.of(field(8), 4, 2, List.of(new FixedSlot("x", "A1")), List.of(), 1))
                .hasMessageContaining("nobody of this id");
        assertThatThrownBy(() -> Draw.of(
                        field(8), 4, 2, List.of(new FixedSlot("e1", "A1"), new FixedSlot("e2", "A1")), List.of(), 1))
                .hasMessageContaining("fixed already");
        assertThatThrownBy(() -> Draw.of(field(8), 4, 2, List.of(new TopSeedsApart(2)), List.of(), 1))
                .hasMessageContaining("no bracket");
    }

    private static void requireProvidersApart(Draw draw) {
        for (Draw.Group group : draw.groups()) {
            Map<String, Integer> counts = new LinkedHashMap<>();
            group.entrants().forEach(entrant -> counts.merge(entrant.provider(), 1, Integer::sum));
            boolean areApart = counts.entrySet().stream()
                    .allMatch(count -> count.getValue() <= (count.getKey().equals("UEFA") ? 2 : 1));
            assertThat(areApart).isTrue();
        }
    }

    private static void requireSeedsApart(Draw draw, List<Entrant> strongest, List<Integer> quarters) {
        List<Integer> taken = strongest.stream()
                .map(entrant -> IntStream.range(0, quarters.size())
                        .filter(group -> draw.groups().get(group).entrants().contains(entrant))
                        .map(quarters::get)
                        .findFirst()
                        .orElseThrow())
                .toList();
        assertThat(taken).doesNotHaveDuplicates();
        assertThat(taken.get(0) / 2).isNotEqualTo(taken.get(1) / 2);
    }

    /** 16 of UEFA, 10 of CAF, 9 of AFC, 6 of CONCACAF, 6 of CONMEBOL and one of OFC, as in 2026. */
    private static Entrants worldCup2026() {
        String letters = "USUSUUUUUUNNUUNACUASACUAUNFASFUAFSFUFAFFANFUANFO";
        Map<Character, String> names =
                Map.of('U', "UEFA", 'S', "CONMEBOL", 'N', "CONCACAF", 'A', "AFC", 'F', "CAF", 'C', "CAF", 'O', "OFC");
        return new Entrants(IntStream.range(0, letters.length())
                .mapToObj(i -> new Entrant("e" + i, "e" + i, 2000 - i, names.getOrDefault(letters.charAt(i), "OFC")))
                .toList());
    }

    @Test
    void wrongNumberOfEntrantsIsRefused() {
        assertThatThrownBy(() -> Draw.of(field(7), 4, 2, List.of(), List.of(), 1))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("takes 8 entrants, not 7");
    }

    private static Draw.Group group(List<Draw.Group> groups, String name) {
        return groups.stream()
                .filter(group -> group.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Entrants field(int size) {
        return new Entrants(IntStream.range(0, size)
                .mapToObj(i -> new Entrant("e" + i, "e" + i, 1000 - i, "p" + i % 3))
                .toList());
    }

    private static <T> List<List<T>> permutations(List<T> items) {
        if (items.isEmpty()) {
            return List.of(List.of());
        }
        List<List<T>> all = new ArrayList<>();
        for (T first : items) {
            List<T> rest = new ArrayList<>(items);
            rest.remove(first);
            permutations(rest).forEach(tail -> {
                List<T> permutation = new ArrayList<>(List.of(first));
                permutation.addAll(tail);
                all.add(permutation);
            });
        }
        return all;
    }

    /** Upper 1 % point of χ² by the approximation of Wilson and Hilferty (1931); z(0.99) = 2.326. */
    private static double onePercentBound(int degrees) {
        double spread = 2.0 / (9.0 * degrees);
        return degrees * Math.pow(1 - spread + 2.326 * Math.sqrt(spread), 3);
    }
}
