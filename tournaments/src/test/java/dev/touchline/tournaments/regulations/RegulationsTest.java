package dev.touchline.tournaments.regulations;

import static dev.touchline.tournaments.tables.TableRules.FIFA_2026;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.regulations.Source.Bye;
import dev.touchline.tournaments.regulations.Source.GroupPlace;
import dev.touchline.tournaments.regulations.Source.Seeded;
import dev.touchline.tournaments.regulations.Source.WinnerOf;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegulationsTest {
    @Test
    void sampleCupHas16EntrantsAnd31Fixtures() {
        Regulations sample = Regulations.sampleCup();

        assertThat(sample.entrants()).isEqualTo(16);
        assertThat(sample.fixtureCount()).isEqualTo(24 + 4 + 2 + 1);
    }

    @Test
    void seededBracketKeepsTheBestApart() {
        KnockoutStage stage = KnockoutStage.seeded("cup", 8, false);

        assertThat(stage.entries().stream().map(Source::inWords))
                .containsExactly("seed 1", "seed 8", "seed 4", "seed 5", "seed 2", "seed 7", "seed 3", "seed 6");
    }

    @Test
    void byesGoToTheStrongest() {
        KnockoutStage stage = KnockoutStage.seeded("cup", 12, false);

        assertThat(stage.firstRound().stream()
                        .filter(pairing -> pairing.away() instanceof Bye)
                        .map(pairing -> pairing.home().inWords()))
                .containsExactlyInAnyOrder("seed 1", "seed 2", "seed 3", "seed 4");
        assertThat(stage.entries()).hasSize(12);
        assertThat(stage.fixtureCount()).isEqualTo(11);
        assertRefused(() -> KnockoutStage.seeded("cup", 1, false), "1 entrants: use 2 to 128");
    }

    @Test
    void groupSizesHaveLimits() {
        assertRefused(() -> groups(0, 4, 2), "0 groups: use 1 to 26");
        assertRefused(() -> groups(27, 4, 2), "27 groups: use 1 to 26");
        assertRefused(() -> groups(4, 1, 1), "1 entrants per group: use 2 to 64");
        assertRefused(() -> groups(4, 4, 5), "5 qualifiers per group: use 0 to 4");
    }

    @Test
    void bestOfTheNextPlaceNeedSeveralGroupsAndASlotEach() {
        assertRefused(() -> bestNext(1, 1), "1 best of the next place: use 0");
        assertRefused(() -> bestNext(3, 4), "4 best of the next place: use 0 to 3");
        assertRefused(
                () -> new Regulations("Cup", List.of(bestNext(2, 1), KnockoutStage.seeded("cup", 2, false))),
                "but the draw of stage group takes everybody");
        assertRefused(
                () -> new Regulations("Cup", List.of(bestNext(2, 1), knockoutOfBest("A"))),
                "leave no assignment of the pools when the best of stage group come from groups B: widen a pool");
        assertRefused(
                () -> new Regulations("Cup", List.of(bestNext(2, 2), knockoutOfBest("AB"))),
                "have 1 slots for the best of place 2 of stage group, but 2 go on");
    }

    private static GroupStage bestNext(int groups, int bestNext) {
        return new GroupStage("group", groups, 4, Meetings.ONCE, 1, bestNext, FIFA_2026, new Seating.ByDraw(List.of()));
    }

    private static KnockoutStage knockoutOfBest(String pool) {
        List<Source> entries = List.of(
                new GroupPlace("group", "A", 1),
                new GroupPlace("group", "B", 1),
                new Source.BestPlaced(
                        "group", 2, pool.chars().mapToObj(Character::toString).toList(), 1));
        return KnockoutStage.of("cup", KnockoutStage.seededRound(entries), false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Groups", "1st", "a-b", "../x", "aaaaaaaaaaaaaaaaaaaaa"})
    void stageIdsMustFitIntoFixtureIds(String id) {
        assertRefused(() -> KnockoutStage.seeded(id, 4, false), "lower-case letters");
    }

    @Test
    void knockoutNeedsAPowerOfTwoOfPairings() {
        List<Pairing> three = List.of(seeds(1, 2), seeds(3, 4), seeds(5, 6));

        assertRefused(() -> KnockoutStage.of("cup", three, false), "3 pairings");
        assertRefused(() -> KnockoutStage.of("cup", List.of(), false), "0 pairings");
        assertRefused(() -> KnockoutStage.of("cup", List.of(seeds(1, 2)), true), "no two semi-finals");
    }

    @Test
    void nobodyEntersTwice() {
        List<Pairing> pairings = List.of(seeds(1, 2), seeds(3, 1));

        assertRefused(() -> KnockoutStage.of("cup", pairings, false), "names seed 1 twice");
    }

    @Test
    void firstRoundCannotWaitForAFixture() {
        Pairing pairing = new Pairing(new Seeded(1), new WinnerOf("x", "final"));

        assertRefused(() -> KnockoutStage.of("cup", List.of(pairing), false), "winner of final");
    }

    @Test
    void whoHasNotQualifiedCannotEnter() {
        KnockoutStage knockout = KnockoutStage.of("knockout", List.of(places(1, 3)), false);

        assertRefused(
                () -> new Regulations("Cup", List.of(groups(1, 4, 2), knockout)),
                "number 3 of group A, who has not qualified");
    }

    @Test
    void everyQualifierGoesSomewhere() {
        KnockoutStage knockout = KnockoutStage.of("knockout", List.of(places(1, 2)), false);

        assertRefused(
                () -> new Regulations("Cup", List.of(groups(1, 4, 3), knockout)),
                "forget number 3 of group A: 1 qualified place is taken by no later stage");
    }

    @Test
    void seedsOfAFirstBracketHaveNoGap() {
        KnockoutStage knockout = KnockoutStage.of("cup", List.of(seeds(1, 3)), false);

        assertRefused(
                () -> new Regulations("Cup", List.of(knockout)),
                "let seed 3 enter, who has not qualified: seeds count from 1 to 2 without a gap");
    }

    @Test
    void oneChampionRemains() {
        assertRefused(() -> new Regulations("Cup", List.of()), "no stage");
        assertRefused(() -> new Regulations("Cup", List.of(groups(2, 4, 0))), "2 groups and no champion");
        assertRefused(() -> new Regulations("Cup", List.of(groups(1, 4, 1))), "no stage follows");
    }

    @Test
    void stagesComeInAnOrderThatCanBePlayed() {
        KnockoutStage knockout = KnockoutStage.seeded("cup", 2, false);

        assertRefused(
                () -> new Regulations("Cup", List.of(knockout, groups(1, 2, 0))), "only the first stage can be drawn");
        assertRefused(
                () -> new Regulations("Cup", List.of(knockout, KnockoutStage.seeded("again", 2, false))),
                "let seed 1 enter twice, again in stage again");
        assertRefused(() -> new Regulations("Cup", List.of(knockout, knockout)), "two stages with the id \"cup\"");
        assertRefused(() -> new Regulations(" ", List.of(knockout)), "a name");
    }

    private static void assertRefused(ThrowingCallable action, String message) {
        assertThatThrownBy(action).isInstanceOf(RefusedException.class).hasMessageContaining(message);
    }

    private static GroupStage groups(int groups, int size, int qualifiers) {
        return new GroupStage(
                "group", groups, size, Meetings.ONCE, qualifiers, 0, FIFA_2026, new Seating.ByDraw(List.of()));
    }

    private static Pairing seeds(int one, int other) {
        return new Pairing(new Seeded(one), new Seeded(other));
    }

    private static Pairing places(int one, int other) {
        return new Pairing(new GroupPlace("group", "A", one), new GroupPlace("group", "A", other));
    }
}
