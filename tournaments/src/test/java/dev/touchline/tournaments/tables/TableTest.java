package dev.touchline.tournaments.tables;

import static dev.touchline.tournaments.tables.RealGroupsTest.borders;
import static dev.touchline.tournaments.tables.RealGroupsTest.order;
import static dev.touchline.tournaments.tables.TableRules.FIFA_2022;
import static dev.touchline.tournaments.tables.TableRules.FIFA_2026;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.lots.Lots;
import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.results.Result;
import dev.touchline.tournaments.results.Score;
import dev.touchline.tournaments.results.Side;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TableTest {
    /** Level on everything between the three, except that A stands out by goal difference; B beat C. */
    private static final RealGroup THREE_LEVEL = RealGroup.of(
                    "A-B 3-0", "B-C 2-0", "C-A 2-1", "A-D 2-1", "B-D 4-0", "C-D 4-0")
            .withConduct(Map.of("B", -5));

    @Test
    void headToHeadIsReappliedToThoseStillLevelIn2026() {
        Table table = THREE_LEVEL.table(FIFA_2026);

        assertThat(order(table)).containsExactly("A", "B", "C", "D");
        assertThat(borders(table)).containsExactly("head-to-head goal difference", "head-to-head points", "points");
    }

    @Test
    void headToHeadIsAppliedOnceIn2022() {
        Table table = THREE_LEVEL.table(FIFA_2022);

        assertThat(order(table)).containsExactly("A", "C", "B", "D");
        assertThat(borders(table)).containsExactly("head-to-head goal difference", "conduct", "points");
    }

    @Test
    void higherRatingDecidesIn2026WhenAllElseIsLevel() {
        List<Entrant> entrants = List.of(entrant("weak", 900), entrant("strong", 1100));

        Table table = Table.of(GroupLog.of(entrants, List.of()), FIFA_2026, 1);

        assertThat(order(table)).containsExactly("strong", "weak");
        assertThat(borders(table)).containsExactly("ranking");
    }

    @Test
    void lotDecidesAndIsSaidToWhenRatingsAreLevelToo() {
        List<Entrant> entrants = List.of(entrant("one", 1000), entrant("other", 1000));

        Table table = Table.of(GroupLog.of(entrants, List.of()), FIFA_2026, 1);

        assertThat(borders(table)).containsExactly("lot");
        assertThat(IntStream.range(0, 20)
                        .mapToObj(seed -> order(Table.of(GroupLog.of(entrants, List.of()), FIFA_2026, seed)))
                        .distinct())
                .hasSize(2);
    }

    @Test
    void placeIsDecidedByTheLaterOfTheTwoCriteriaThatBorderIt() {
        Table table = RealGroup.of("A-B 0-0", "A-C 1-0", "B-C 1-0").table(FIFA_2026);

        assertThat(borders(table)).containsExactly("lot", "points");
        assertThat(table.rows()).extracting(row -> row.decidedBy().label()).containsExactly("lot", "lot", "points");
    }

    @Test
    void doubleWalkoverIsThreeGoalsAndAMatchLostForBoth() {
        Entrant one = entrant("one", 2);
        Entrant other = entrant("other", 1);

        Table table = Table.of(
                GroupLog.of(List.of(one, other), List.of(new Game(one, other, Result.doubleWalkover("x")))),
                FIFA_2022,
                1);

        assertThat(table.rows()).allSatisfy(row -> {
            assertThat(row.points()).isZero();
            assertThat(row.lost()).isEqualTo(1);
            assertThat(row.goalDifference()).isEqualTo(-3);
        });
    }

    @Test
    void walkoverCountsAsThreeNil() {
        Entrant one = entrant("one", 1);
        Entrant other = entrant("other", 1);
        Result walkover = Result.walkover("x", Side.HOME, new Score(1, 0));

        Table table = Table.of(GroupLog.of(List.of(one, other), List.of(new Game(one, other, walkover))), FIFA_2022, 1);

        assertThat(order(table)).containsExactly("other", "one");
        assertThat(table.rows().getFirst().goalsFor()).isEqualTo(3);
        assertThat(table.rows().getFirst().points()).isEqualTo(3);
    }

    @Test
    void fewestFailedCallsDecideInTheArenaBeforeTheRating() {
        Entrant strong = entrant("strong", 1100);
        Entrant weak = entrant("weak", 900);
        Result level = Result.of("x", 1, 1).withFailedCalls(2, 1).withConduct(0, -9);
        GroupLog log = GroupLog.of(List.of(strong, weak), List.of(new Game(strong, weak, level)));

        Table table = Table.of(log, TableRules.ARENA, 1);

        assertThat(order(table)).containsExactly("weak", "strong");
        assertThat(borders(table)).containsExactly("failed calls");
    }

    @Test
    void inTheArenaRatingThenLotDecideAmongTheEquallyReliable() {
        GroupLog log = GroupLog.of(List.of(entrant("a", 900), entrant("b", 1100), entrant("c", 900)), List.of());

        Table table = Table.of(log, TableRules.ARENA, 1);

        assertThat(order(table)).startsWith("b");
        assertThat(borders(table)).containsExactly("ranking", "lot");
    }

    @Test
    void whoeverIsDisqualifiedStandsLast() {
        Entrant winner = entrant("winner", 1);
        Entrant loser = entrant("loser", 1);
        List<Game> games = List.of(new Game(winner, loser, Result.of("x", 5, 0)));

        Table table = Table.of(new GroupLog(List.of(winner, loser), games, List.of(), Set.of(winner)), FIFA_2026, 1);

        assertThat(order(table)).containsExactly("loser", "winner");
        assertThat(borders(table)).containsExactly("disqualification");
        assertThat(table.rows().getLast().points()).isEqualTo(3);
    }

    @Test
    void byeIsWorthAWinAndNoGoals() {
        Entrant rested = entrant("rested", 1);
        Entrant drew = entrant("drew", 1);
        Entrant other = entrant("other", 1);
        GroupLog log = new GroupLog(
                List.of(rested, drew, other),
                List.of(new Game(drew, other, Result.of("x", 2, 2))),
                List.of(rested),
                Set.of());

        Table.Row first = Table.of(log, FIFA_2022, 1).rows().getFirst();

        assertThat(first.entrant()).isEqualTo(rested);
        assertThat(first.points()).isEqualTo(3);
        assertThat(first.played()).isZero();
    }

    @Property(tries = 300)
    void ranksAreAPermutationAndFollowThePoints(
            @ForAll @IntRange(min = 2, max = 7) int size, @ForAll long seed, @ForAll TableRulesName rules) {
        List<Entrant> entrants = entrants(size);

        Table table = Table.of(GroupLog.of(entrants, someGames(entrants, seed)), rules.rules(), seed);

        assertThat(table.order()).containsExactlyInAnyOrderElementsOf(entrants);
        assertThat(table.rows())
                .extracting(Table.Row::rank)
                .isEqualTo(IntStream.rangeClosed(1, size).boxed().toList());
        for (int i = 0; i + 1 < size; i++) {
            int above = table.rows().get(i).points();
            int below = table.rows().get(i + 1).points();
            assertThat(above).isGreaterThanOrEqualTo(below);
            assertThat(table.borders().get(i).label().equals("points")).isEqualTo(above > below);
        }
    }

    @Property(tries = 300)
    void orderOfEntrantsAndGamesDecidesNothing(
            @ForAll @IntRange(min = 2, max = 7) int size, @ForAll long seed, @ForAll TableRulesName rules) {
        List<Entrant> entrants = new ArrayList<>(entrants(size));
        List<Game> games = new ArrayList<>(someGames(entrants, seed));
        Table table = Table.of(GroupLog.of(entrants, games), rules.rules(), seed);

        Collections.shuffle(entrants, new Random(seed));
        Collections.shuffle(games, new Random(seed));

        assertThat(Table.of(GroupLog.of(entrants, games), rules.rules(), seed)).isEqualTo(table);
    }

    @Test
    void unknownRulesAreRefusedWithThoseThatExist() {
        assertThatThrownBy(() -> TableRules.named("uefa"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("uefa")
                .hasMessageContaining("fifa-2022, fifa-2026, arena");
    }

    @Test
    void rulesWithoutALotAreRefused() {
        List<TieBreakStep> steps = List.of(TieBreakStep.of(Scope.ALL_MATCHES, Measure.POINTS));

        assertThatThrownBy(() -> new TableRules("open", 3, 1, steps)).hasMessageContaining("lot");
    }

    @Test
    void rulesThatDoNotBeginWithPointsOrRewardADrawLikeAWinAreRefused() {
        List<TieBreakStep> lotOnly = List.of(TieBreakStep.of(Scope.ALL_MATCHES, Measure.LOT));

        assertThatThrownBy(() -> new TableRules("odd", 3, 1, lotOnly)).hasMessageContaining("must be points");
        assertThatThrownBy(() -> new TableRules("odd", 3, 1, List.of())).hasMessageContaining("must be points");
        assertThatThrownBy(() -> new TableRules("odd", 1, 1, FIFA_2022.steps()))
                .hasMessageContaining("more than a draw");
        assertThatThrownBy(() -> TieBreakStep.of(Scope.HEAD_TO_HEAD)).hasMessageContaining("one measure or more");
    }

    enum TableRulesName {
        BEFORE,
        NOW,
        ARENA;

        TableRules rules() {
            return switch (this) {
                case BEFORE -> FIFA_2022;
                case NOW -> FIFA_2026;
                case ARENA -> TableRules.ARENA;
            };
        }
    }

    private static List<Entrant> entrants(int size) {
        return IntStream.range(0, size).mapToObj(i -> entrant("e" + i, i % 3)).toList();
    }

    private static Entrant entrant(String id, double rating) {
        return new Entrant(id, id, rating, "none");
    }

    /** Low scores and some matches missing, so that many are level. */
    private static List<Game> someGames(List<Entrant> entrants, long seed) {
        Lots lots = Lots.of(seed, "games");
        List<Game> games = new ArrayList<>();
        for (int home = 0; home < entrants.size(); home++) {
            for (int away = home + 1; away < entrants.size(); away++) {
                if (lots.below(8) > 0) {
                    Result result = Result.of("x", lots.below(3), lots.below(3))
                            .withConduct(-lots.below(2), 0)
                            .withFailedCalls(lots.below(2), lots.below(2));
                    games.add(new Game(entrants.get(home), entrants.get(away), result));
                }
            }
        }
        return games;
    }
}
