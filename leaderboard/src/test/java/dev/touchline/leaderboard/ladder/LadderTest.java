package dev.touchline.leaderboard.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchline.leaderboard.match.MatchOrderEntity;
import dev.touchline.leaderboard.match.ResultEntity;
import dev.touchline.leaderboard.ratings.Method;
import dev.touchline.leaderboard.ratings.Rating;
import dev.touchline.leaderboard.ratings.RatingRules;
import dev.touchline.leaderboard.ratings.Ratings;
import dev.touchline.leaderboard.ratings.ResultsFile;
import dev.touchline.leaderboard.ratings.Scale;
import dev.touchline.leaderboard.storage.Sha256;
import dev.touchline.leaderboard.support.Cups;
import dev.touchline.leaderboard.support.PostgresForTests;
import dev.touchline.leaderboard.tournament.OperatorDesk;
import dev.touchline.tournaments.calendar.CalendarPlan;
import dev.touchline.tournaments.calendar.Reveal;
import dev.touchline.tournaments.regulations.Regulations;
import dev.touchline.tournaments.rulings.Operation;
import dev.touchline.tournaments.rulings.Ruling;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ratings rest on public matches that count, and each computation is kept. Other tests' cups count too. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class LadderTest {
    @Inject
    Cups cups;

    @Inject
    Ladder ladder;

    @Inject
    OperatorDesk desk;

    @BeforeEach
    void playACup() {
        cups.play("ladder-cup");
    }

    @Test
    void anyoneCanRepeatTheTableFromItsLog() {
        LadderTable table = ladder.refresh();

        String log = ladder.logAsCsv();
        Ratings repeated = Ratings.of(
                ResultsFile.parse("log.csv", log, true),
                RatingRules.of(Method.DAVIDSON).on(new Scale.Anchored(table.references())));

        assertThat(Sha256.of(log.getBytes(StandardCharsets.UTF_8)).hex()).isEqualTo(table.logSha256());
        assertThat(table.rows())
                .extracting(LadderRow::entrantId, LadderRow::rating, LadderRow::low, LadderRow::rankHigh)
                .containsExactlyElementsOf(
                        repeated.ratings().stream().map(LadderTest::line).toList());
        assertThat(table.isAnchored()).isTrue();
    }

    @Test
    void aMatchThatAShootOutDecidedIsATie() {
        ladder.refresh();

        ResultEntity result = QuarkusTransaction.requiringNew()
                .call(() -> ResultEntity.<ResultEntity>find(
                                "fixtureId like 'ladder-cup.%' and homeShootOut is not null")
                        .firstResult());
        String sides = QuarkusTransaction.requiringNew().call(() -> {
            MatchOrderEntity order = MatchOrderEntity.findById(result.orderId);
            return order.homeId + "," + order.awayId;
        });

        assertThat(ladder.logAsCsv())
                .contains("\n%s,%d,%d,".formatted(sides, result.homeExtraTime, result.awayExtraTime));
        assertThat(result.homeExtraTime).isEqualTo(result.awayExtraTime);
    }

    @Test
    void everyMatchIsOneOfEachSide() {
        LadderTable table = ladder.refresh();

        assertThat(table.rows().stream().mapToInt(row -> row.tally().matches()).sum())
                .isEqualTo(2 * table.matches());
        assertThat(ladder.meetings().stream().mapToInt(Meetings::matches).sum()).isEqualTo(table.matches());
        assertThat(table.rows())
                .filteredOn(row -> row.standing() == Standing.RATED)
                .isSortedAccordingTo(Comparator.comparing(LadderRow::rating).reversed());
    }

    @Test
    void aRunIsWrittenWhenSomethingChangedAndNotOtherwise() {
        cups.draw("ladder-runs");
        LadderTable before = ladder.refresh();

        LadderTable unchanged = ladder.refresh();
        cups.playNext("ladder-runs", 1);
        boolean outdated = ladder.isOutdated();
        LadderTable after = ladder.refresh();

        assertThat(unchanged.run()).isEqualTo(before.run());
        assertThat(outdated).isTrue();
        assertThat(ladder.isOutdated()).isFalse();
        assertThat(after.run()).isEqualTo(before.run() + 1);
        assertThat(after.matches()).isEqualTo(before.matches() + 1);
        assertThat(ladder.history("pretender-5"))
                .extracting(RatingPoint::run)
                .isSorted()
                .endsWith(before.run(), after.run());
    }

    @Test
    void aMatchThatIsNotPublicHasNoPart() {
        cups.draw("ladder-ahead", Regulations.sampleCup(), plan(Duration.ofHours(1)));
        LadderTable before = ladder.refresh();

        cups.playOut("ladder-ahead");
        LadderTable after = ladder.refresh();

        assertThat(after.run()).isEqualTo(before.run());
        assertThat(after.rows()).isEqualTo(before.rows());
        assertThat(ladder.isOutdated()).isFalse();
    }

    @Test
    void whatWasPlayedAheadCountsFromItsTimeOn() {
        LadderTable before = ladder.refresh();
        cups.draw("ladder-half-way", Regulations.sampleCup(), plan(Duration.ofMinutes(-170)));

        cups.playOut("ladder-half-way");

        assertThat(ladder.refresh().matches()).isEqualTo(before.matches() + 24);
    }

    @Test
    void aVoidedRunIsOutAndTheNextRunIn() {
        cups.draw("ladder-void");
        cups.playNext("ladder-void", 1);
        LadderTable before = ladder.refresh();

        desk.rule("ladder-void", ruling(new Operation.VoidMatch("group-A-1-2")));
        LadderTable voided = ladder.refresh();
        cups.playNext("ladder-void", 1);
        LadderTable again = ladder.refresh();

        assertThat(voided.matches()).isEqualTo(before.matches() - 1);
        assertThat(voided.logSha256()).isNotEqualTo(before.logSha256());
        assertThat(again.logSha256()).isEqualTo(before.logSha256());
        assertThat(again.run()).isEqualTo(before.run() + 2);
    }

    @Test
    void whatADisqualificationAnnulsIsOut() {
        cups.draw("ladder-out");
        LadderTable before = ladder.refresh();
        cups.playNext("ladder-out", 24);
        String out = entrantOf("ladder-out.group-A-1-2");

        desk.rule("ladder-out", ruling(new Operation.Disqualify(out, Operation.PlayedMatches.ANNUL)));

        assertThat(ladder.refresh().matches()).isEqualTo(before.matches() + 24 - 3);
    }

    @Test
    void whatWasPlayedBeforeADisqualificationCountsWhereItStands() {
        cups.draw("ladder-stands");
        LadderTable before = ladder.refresh();
        cups.playNext("ladder-stands", 4);
        String out = entrantOf("ladder-stands.group-A-1-2");

        desk.rule("ladder-stands", ruling(new Operation.Disqualify(out, Operation.PlayedMatches.COUNT)));

        assertThat(ladder.refresh().matches()).isEqualTo(before.matches() + 4);
    }

    @Test
    void runsAreRecords() {
        ladder.refresh();

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> RatingEntity.update("elo = 9999.0 where standing = ?1", Standing.RATED)))
                .hasStackTraceContaining("rating is a record");
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> RatingRunEntity.deleteAll()))
                .hasStackTraceContaining("rating_run is a record");
    }

    private static Tuple line(Rating rating) {
        return Tuple.tuple(rating.player(), rating.elo(), rating.lo(), rating.rankHi());
    }

    private static String entrantOf(String fixtureId) {
        return QuarkusTransaction.requiringNew()
                .call(() -> MatchOrderEntity.latestOf(fixtureId).orElseThrow().homeId);
    }

    private static Ruling ruling(Operation operation) {
        return new Ruling("Ann", "a reason", operation);
    }

    private static CalendarPlan plan(Duration untilFirstKickOff) {
        OffsetDateTime start = OffsetDateTime.now(ZoneOffset.UTC).plus(untilFirstKickOff);
        return new CalendarPlan(
                start, Duration.ofHours(1), 8, Duration.ZERO, Duration.ofMinutes(10), Reveal.AT_KICK_OFF);
    }
}
