package dev.touchline.leaderboard.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.leaderboard.entrant.EntrantEntity;
import dev.touchline.leaderboard.ladder.LoggedMatch.Contender;
import dev.touchline.tournaments.results.Forfeit;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a match that counts means for the entrants in it. */
final class MatchLogTest {
    private static final SortedMap<String, Double> REFERENCES = new TreeMap<>(Map.of("ann", 1300.0));

    @Test
    void winsDrawsAndDefeatsMakePoints() {
        MatchLog log = new MatchLog(List.of(match(1, "ann", 2, "bob", 0), match(2, "bob", 1, "ann", 1)));

        Tally ann = tally(log, "ann");

        assertThat(ann).isEqualTo(new Tally(2, 0, 1, 1, 1, 0, 0, 0));
        assertThat(ann.points()).isEqualTo(4);
    }

    @Test
    void aPairIsTheSameSeedWithSidesSwapped() {
        MatchLog log = new MatchLog(List.of(
                match(7, "ann", 2, "bob", 0),
                match(7, "bob", 1, "ann", 1),
                match(8, "ann", 2, "bob", 0),
                match(9, "bob", 1, "ann", 1),
                match(7, "ann", 1, "cid", 1)));

        assertThat(tally(log, "ann").pairs()).isEqualTo(1);
        assertThat(tally(log, "cid").pairs()).isZero();
    }

    @Test
    void aWalkoverIsADefeatOfTheSideAtFault() {
        MatchLog log = new MatchLog(List.of(walkover("ann", 0, "bob", 3, Forfeit.HOME)));

        assertThat(tally(log, "ann")).isEqualTo(new Tally(1, 0, 1, 0, 0, 1, 1, 0));
        assertThat(tally(log, "bob")).isEqualTo(new Tally(1, 0, 1, 1, 0, 0, 0, 0));
        assertThat(log.csv()).endsWith("\nann,bob,0,3,1,1,1\n");
    }

    @Test
    void whereBothFailedBothLoseAndNothingIsCompared() {
        MatchLog log = new MatchLog(List.of(walkover("ann", 0, "bob", 0, Forfeit.BOTH)));

        assertThat(tally(log, "bob")).isEqualTo(new Tally(1, 0, 1, 0, 0, 1, 1, 0));
        assertThat(Meetings.of(log.matches().getFirst())).isEqualTo(new Meetings("ann", "bob", 1, 0, 0, 0, 1, 0, 0));
        assertThat(log.comparisons()).isEmpty();
        assertThat(log.csv()).isEqualTo("player_a,player_b,score_a,score_b,cluster,attempt_a,attempt_b\n");
    }

    @Test
    void entrantsWithoutAComparisonStandLastWithoutARating() {
        MatchLog log = new MatchLog(Stream.concat(league(), Stream.of(walkover("dan", 0, "eve", 0, Forfeit.BOTH)))
                .toList());

        LadderTable table = computation().of(log);

        assertThat(table.rows()).extracting(LadderRow::entrantId).endsWith("dan", "eve");
        assertThat(table.of("eve").orElseThrow())
                .extracting(LadderRow::standing, LadderRow::rating, LadderRow::rankLow, LadderRow::rankHigh)
                .containsExactly(Standing.UNCONNECTED, null, 1, 5);
        assertThat(table.matches()).isEqualTo(table.compared() + 1);
    }

    @Test
    void theReferenceTeamHoldsTheScale() {
        LadderTable table = computation().of(new MatchLog(league().toList()));

        assertThat(table.isAnchored()).isTrue();
        assertThat(table.of("ann").orElseThrow().rating()).isEqualTo(1300.0);
        assertThat(table.of("ann").orElseThrow().isReference()).isTrue();
        assertThat(table.notes()).isEmpty();
    }

    @Test
    void saysThatSeasonsDoNotCompareWithoutAReferenceTeam() {
        MatchLog log =
                new MatchLog(league().filter(match -> !match.home().entrantId().equals("ann")
                                && !match.away().entrantId().equals("ann"))
                        .toList());

        LadderTable table = computation().of(log);

        assertThat(table.isAnchored()).isFalse();
        assertThat(table.notes()).anyMatch(note -> note.contains("No reference team has played"));
    }

    @Test
    void theSameMatchesInAnyOrderGiveTheSameBits() {
        List<LoggedMatch> matches = league().toList();

        LadderTable one = computation().of(new MatchLog(matches));
        LadderTable other = computation().of(new MatchLog(matches.reversed()));

        assertThat(other.rows()).isEqualTo(one.rows());
        assertThat(one.rows()).allMatch(row -> row.standing() == Standing.RATED);
    }

    @Test
    void withoutAMatchThereIsNoLine() {
        LadderTable table = computation().of(new MatchLog(List.of()));

        assertThat(table.rows()).isEmpty();
        assertThat(table.run()).isZero();
    }

    private static Tally tally(MatchLog log, String entrant) {
        return Objects.requireNonNull(Tallies.of(log).get(entrant));
    }

    /** Everybody beat everybody and drew. */
    private static Stream<LoggedMatch> league() {
        List<String> names = List.of("ann", "bob", "cid");
        return names.stream()
                .flatMap(home -> names.stream()
                        .filter(away -> !away.equals(home))
                        .flatMap(away -> Stream.of(
                                match(3, home, 2, away, 1),
                                match(4, home, home.equals("ann") ? 2 : 0, away, 0),
                                match(5, home, 1, away, 1))));
    }

    private static LoggedMatch match(long seed, String home, int homeGoals, String away, int awayGoals) {
        return match(seed, home, homeGoals, away, awayGoals, null);
    }

    private static LoggedMatch walkover(String home, int homeGoals, String away, int awayGoals, Forfeit forfeit) {
        return match(1, home, homeGoals, away, awayGoals, forfeit);
    }

    private static LoggedMatch match(
            long seed, String home, int homeGoals, String away, int awayGoals, @Nullable Forfeit forfeit) {
        return new LoggedMatch(
                "cup." + home + away,
                1,
                seed,
                new Contender(home, 1, homeGoals, 0),
                new Contender(away, 1, awayGoals, 0),
                forfeit);
    }

    private static Computation computation() {
        Map<String, EntrantEntity> entrants = new HashMap<>();
        for (String name : List.of("ann", "bob", "cid", "dan", "eve")) {
            entrants.put(name, new EntrantEntity(name, name, "Test", Instant.EPOCH));
        }
        return new Computation(Collections.unmodifiableMap(entrants), REFERENCES);
    }
}
