package dev.touchline.tournaments.regulations;

import static dev.touchline.tournaments.tables.TableRules.FIFA_2026;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchline.tournaments.refusal.RefusedException;
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
    void seededBracketTakesPowersOfTwo() {
        assertRefused(() -> KnockoutStage.seeded("cup", 12, false), "takes 2, 4, 8, … entrants, not 12");
    }

    @Test
    void groupSizesHaveLimits() {
        assertRefused(() -> groups(0, 4, 2), "0 groups: use 1 to 26");
        assertRefused(() -> groups(27, 4, 2), "27 groups: use 1 to 26");
        assertRefused(() -> groups(4, 1, 1), "1 entrants per group: use 2 to 64");
        assertRefused(() -> groups(4, 4, 5), "5 qualifiers per group: use 0 to 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Groups", "1st", "a-b", "../x", "aaaaaaaaaaaaaaaaaaaaa"})
    void stageIdsMustFitIntoFixtureIds(String id) {
        assertRefused(() -> KnockoutStage.seeded(id, 4, false), "lower-case letters");
    }

    @Test
    void knockoutNeedsAPowerOfTwoOfPairings() {
        List<Pairing> three = List.of(seeds(1, 2), seeds(3, 4), seeds(5, 6));

        assertRefused(() -> new KnockoutStage("cup", three, false), "3 pairings");
        assertRefused(() -> new KnockoutStage("cup", List.of(), false), "0 pairings");
        assertRefused(() -> new KnockoutStage("cup", List.of(seeds(1, 2)), true), "no semi-finals");
    }

    @Test
    void nobodyEntersTwice() {
        List<Pairing> pairings = List.of(seeds(1, 2), seeds(3, 1));

        assertRefused(() -> new KnockoutStage("cup", pairings, false), "names seed 1 twice");
    }

    @Test
    void firstRoundCannotWaitForAFixture() {
        Pairing pairing = new Pairing(new Seeded(1), new WinnerOf("x", "final"));

        assertRefused(() -> new KnockoutStage("cup", List.of(pairing), false), "winner of final");
    }

    @Test
    void whoHasNotQualifiedCannotEnter() {
        KnockoutStage knockout = new KnockoutStage("knockout", List.of(places(1, 3)), false);

        assertRefused(
                () -> new Regulations("Cup", List.of(groups(1, 4, 2), knockout)),
                "number 3 of group A, who has not qualified");
    }

    @Test
    void everyQualifierGoesSomewhere() {
        KnockoutStage knockout = new KnockoutStage("knockout", List.of(places(1, 2)), false);

        assertRefused(
                () -> new Regulations("Cup", List.of(groups(1, 4, 3), knockout)),
                "forget number 3 of group A in stage knockout: 3 qualify, 2 are named");
    }

    @Test
    void seedsOfAFirstBracketHaveNoGap() {
        KnockoutStage knockout = new KnockoutStage("cup", List.of(seeds(1, 3)), false);

        assertRefused(() -> new Regulations("Cup", List.of(knockout)), "seed 3, who has not qualified");
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

        assertRefused(() -> new Regulations("Cup", List.of(knockout, groups(1, 2, 0))), "must come first");
        assertRefused(
                () -> new Regulations("Cup", List.of(knockout, KnockoutStage.seeded("again", 2, false))),
                "it must be the last");
        assertRefused(() -> new Regulations("Cup", List.of(knockout, knockout)), "two stages with the id \"cup\"");
        assertRefused(() -> new Regulations(" ", List.of(knockout)), "a name");
    }

    private static void assertRefused(ThrowingCallable action, String message) {
        assertThatThrownBy(action).isInstanceOf(RefusedException.class).hasMessageContaining(message);
    }

    private static GroupStage groups(int groups, int size, int qualifiers) {
        return new GroupStage("group", groups, size, Meetings.ONCE, qualifiers, FIFA_2026, List.of());
    }

    private static Pairing seeds(int one, int other) {
        return new Pairing(new Seeded(one), new Seeded(other));
    }

    private static Pairing places(int one, int other) {
        return new Pairing(new GroupPlace("group", "A", one), new GroupPlace("group", "A", other));
    }
}
