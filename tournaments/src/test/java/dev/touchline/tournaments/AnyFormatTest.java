package dev.touchline.tournaments;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.lots.Lots;
import dev.touchline.tournaments.regulations.DoubleEliminationStage;
import dev.touchline.tournaments.regulations.GauntletStage;
import dev.touchline.tournaments.regulations.GroupStage;
import dev.touchline.tournaments.regulations.KnockoutStage;
import dev.touchline.tournaments.regulations.LadderStage;
import dev.touchline.tournaments.regulations.Meetings;
import dev.touchline.tournaments.regulations.PairsStage;
import dev.touchline.tournaments.regulations.Regulations;
import dev.touchline.tournaments.regulations.Source;
import dev.touchline.tournaments.regulations.Stage;
import dev.touchline.tournaments.regulations.SwissStage;
import dev.touchline.tournaments.regulations.TieFormat;
import dev.touchline.tournaments.results.Result;
import dev.touchline.tournaments.results.Score;
import dev.touchline.tournaments.tables.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** What holds in every format, whatever its size and its results: more than 10,000 random tournaments. */
class AnyFormatTest {
    @Property(tries = 6_000, edgeCases = EdgeCasesMode.NONE)
    void everyStageIsPlayedAsItsFormatSays(@ForAll long seed) {
        Regulations regulations = Formats.random(seed);

        StateOfPlay end = Cups.playOut(tournament(regulations, seed), seed);

        assertThat(end.isOver()).isTrue();
        assertThat(end.champion()).isPresent();
        assertThat(end.fixtures()).hasSize(regulations.fixtureCount());
        for (Stage stage : regulations.stages()) {
            StageRecord record = new StageRecord(end, stage.id());
            switch (stage) {
                case GroupStage groups -> requireAllMetAll(groups, record);
                case SwissStage swiss -> requireSwiss(swiss, record);
                case GauntletStage gauntlet -> requireGauntlet(gauntlet, record);
                case LadderStage ladder -> requireLadder(ladder, record);
                case KnockoutStage knockout -> requireKnockout(knockout, record);
                case DoubleEliminationStage doubles -> requireDoubleElimination(doubles, record);
                case PairsStage _ -> throw new AssertionError("lists of pairs are chosen, not drawn by lot");
            }
        }
    }

    /** Whoever enters a later stage has qualified, once, and nobody who has qualified is missing. */
    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void qualificationIsAPermutation(@ForAll long seed) {
        Regulations regulations = Formats.random(seed);

        StateOfPlay end = Cups.playOut(tournament(regulations, seed), seed);

        Set<Entrant> everybody = new LinkedHashSet<>();
        for (Stage stage : regulations.stages()) {
            Set<Entrant> inStage = new StageRecord(end, stage.id()).entrants();
            if (!stage.entries().isEmpty() && stage.entries().size() > 1 && !(stage instanceof LadderStage)) {
                assertThat(inStage).hasSize(stage.entries().size());
            }
            everybody.addAll(inStage);
        }
        boolean climbEndedEarly = regulations.stages().stream().anyMatch(LadderStage.class::isInstance);
        if (!climbEndedEarly) {
            assertThat(everybody).hasSize(regulations.entrants());
        }
        for (GroupTable table : end.tables()) {
            assertThat(table.table().order()).doesNotHaveDuplicates();
        }
        for (int stage = 0; stage + 1 < regulations.stages().size(); stage++) {
            requireQualifiersGoOn(
                    end, regulations.stages().get(stage), regulations.stages().get(stage + 1));
        }
    }

    /** The first of every table, and as many of the next place as go on; the others do not; seeds may join them. */
    private static void requireQualifiersGoOn(StateOfPlay end, Stage stage, Stage next) {
        Set<Entrant> entered = new StageRecord(end, next.id()).entrants();
        long joining = next.entries().stream()
                .filter(entry -> entry instanceof Source.Seeded || entry instanceof Source.Named)
                .count();
        int bestNext = stage instanceof GroupStage groups ? groups.bestNext() : 0;
        int goingOn = 0;
        int ofNextPlace = 0;
        for (GroupTable table : end.tables()) {
            if (table.stage().equals(stage.id())) {
                List<Entrant> order = table.table().order();
                assertThat(entered).containsAll(order.subList(0, table.qualifiers()));
                goingOn += table.qualifiers();
                for (Entrant other : order.subList(table.qualifiers(), order.size())) {
                    ofNextPlace += entered.contains(other) ? 1 : 0;
                    assertThat(entered.contains(other))
                            .isIn(false, bestNext > 0 && other.equals(order.get(table.qualifiers())));
                }
            }
        }
        assertThat(ofNextPlace).isEqualTo(bestNext);
        if (!(stage instanceof LadderStage)) {
            assertThat(entered).hasSize((int) (goingOn + bestNext + joining));
        }
    }

    /** Kill and restart after any number of results: what was stored, in any order, gives the same condition. */
    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void anyPrefixOfResultsAndARestartGiveTheSameContinuation(@ForAll long seed) {
        Regulations regulations = Formats.random(seed);
        Tournament tournament = tournament(regulations, seed);
        Lots lots = Lots.of(seed, "order of play");
        int killedAfter = lots.below(regulations.fixtureCount());
        StateOfPlay undisturbed = tournament.kickOff();
        for (int played = 0; played < killedAfter && !undisturbed.isOver(); played++) {
            List<FixtureState.Ready> ready = undisturbed.ready();
            undisturbed = undisturbed.commit(Cups.result(ready.get(lots.below(ready.size())), seed));
        }

        List<Result> stored = lots.drawAll(undisturbed.results());
        List<Entrant> reordered = lots.drawAll(tournament.entrants());
        StateOfPlay restarted = Tournament.of(regulations, reordered, seed).after(stored);

        assertSameCondition(restarted, undisturbed);
        assertSameCondition(Cups.playOut(restarted, seed), Cups.playOut(tournament, seed));
    }

    /** Where the stronger always wins, the strongest of a bracket meet as late as they can. */
    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void bracketsKeepSeedsApart(@ForAll long seed) {
        int size = 2 + Lots.of(seed, "size").below(60);
        Tournament tournament = Cups.knockout(size, false);

        StateOfPlay end = Cups.favouritesWin(tournament);

        for (BracketRound round : end.bracket()) {
            int last = Math.min(2 * round.round().ties(), size);
            List<Entrant> strongest = tournament.seeding().subList(0, last);
            assertThat(round.ties()).allSatisfy(tie -> assertThat(strongest).contains(tie.home(), tie.away()));
        }
        Set<Entrant> inFirstRound = new HashSet<>();
        end.bracket()
                .getFirst()
                .ties()
                .forEach(tie -> inFirstRound.addAll(List.of(requireNonNull(tie.home()), requireNonNull(tie.away()))));
        int byes = 2 * end.bracket().getFirst().round().ties() - size;
        assertThat(inFirstRound).hasSize(size - byes);
        assertThat(tournament.seeding().subList(0, byes)).noneMatch(inFirstRound::contains);
    }

    /** In a double elimination, too: who is beaten by nobody but stronger ones loses as late as possible. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void bothBracketsKeepSeedsApart(@ForAll long seed) {
        int size = 3 + Lots.of(seed, "size").below(40);
        DoubleEliminationStage stage =
                new DoubleEliminationStage("double", Stage.seeds(size), true, new TieFormat.OneMatch(), 0);
        Tournament tournament = tournament(new Regulations("Double", List.of(stage)), size);

        StateOfPlay end = Cups.favouritesWin(tournament);

        List<Entrant> strongest = tournament.seeding();
        assertThat(end.champion()).contains(strongest.getFirst());
        for (BracketRound round : end.bracket()) {
            if (round.round().code().startsWith("W")) {
                int last = Math.min(2 * round.round().ties(), size);
                assertThat(round.ties())
                        .allSatisfy(
                                tie -> assertThat(strongest.subList(0, last)).contains(tie.home(), tie.away()));
            }
        }
        BracketRound grandFinal = end.bracket().stream()
                .filter(round -> round.round().equals(Round.GRAND_FINAL))
                .findFirst()
                .orElseThrow();
        assertThat(grandFinal.ties().getFirst().away()).isEqualTo(strongest.get(1));
    }

    private static void requireAllMetAll(GroupStage stage, StageRecord record) {
        int perEntrant = (stage.size() - 1) * (stage.meetings() == Meetings.TWICE ? 2 : 1);
        assertThat(record.played()).hasSize(stage.fixtureCount());
        assertThat(record.matchesByEntrant()).hasSize(stage.groups() * stage.size());
        assertThat(record.matchesByEntrant().values()).containsOnly(perEntrant);
        assertThat(record.meetings().values()).containsOnly(stage.meetings() == Meetings.TWICE ? 2 : 1);
    }

    private static void requireSwiss(SwissStage stage, StageRecord record) {
        int size = stage.entries().size();
        assertThat(record.played()).hasSize(stage.rounds() * (size / 2));
        assertThat(record.meetings().values()).containsOnly(1);
        if (size % 2 == 0) {
            assertThat(record.matchesByEntrant().values()).containsOnly(stage.rounds());
        } else {
            assertThat(record.matchesByEntrant().values())
                    .allMatch(matches -> matches == stage.rounds() || matches == stage.rounds() - 1);
        }
        for (Table.Row row : record.table().table().rows()) {
            int byes = stage.rounds() - row.played();
            assertThat(row.points())
                    .isEqualTo(row.won() * stage.rules().win()
                            + row.drawn() * stage.rules().draw()
                            + byes * stage.rules().win());
        }
    }

    private static void requireGauntlet(GauntletStage stage, StageRecord record) {
        int meetings = stage.meetings() == Meetings.TWICE ? 2 : 1;
        assertThat(record.played())
                .hasSize(stage.challengers().size() * stage.opponents().size() * meetings);
        assertThat(record.meetings())
                .hasSize(stage.challengers().size() * stage.opponents().size());
        assertThat(record.meetings().values()).containsOnly(meetings);
        int ofAChallenger = stage.opponents().size() * meetings;
        int ofAnOpponent = stage.challengers().size() * meetings;
        Map<Entrant, Integer> matches = record.matchesByEntrant();
        for (Source challenger : stage.challengers()) {
            String id = ((Source.Named) challenger).entrant();
            matches.forEach((entrant, count) ->
                    assertThat(count).isEqualTo(entrant.id().equals(id) ? ofAChallenger : ofAnOpponent));
        }
    }

    private static void requireLadder(LadderStage stage, StageRecord record) {
        List<TieState> met =
                record.ties().stream().filter(tie -> tie.winner().isPresent()).toList();
        long defeats = met.stream()
                .filter(tie -> tie.winner().equals(Optional.ofNullable(tie.away())))
                .count();
        boolean reachedTheTop = met.size() == stage.rungs().size();
        assertThat(met)
                .extracting(TieState::home)
                .hasSizeLessThanOrEqualTo(stage.rungs().size());
        assertThat(met.stream().map(TieState::home).distinct()).hasSize(1);
        assertThat(met.stream().map(TieState::away).distinct()).hasSameSizeAs(met);
        met.forEach(AnyFormatTest::requireTie);
        assertThat(defeats).isLessThanOrEqualTo(stage.defeats());
        assertThat(reachedTheTop || defeats == stage.defeats()).isTrue();
        for (int rung = 1; rung < met.size(); rung++) {
            assertThat(rating(met.get(rung).away()))
                    .isGreaterThan(rating(met.get(rung - 1).away()));
        }
    }

    private static void requireKnockout(KnockoutStage stage, StageRecord record) {
        assertThat(record.ties()).hasSize(stage.entries().size() - 1 + (stage.thirdPlaceMatch() ? 1 : 0));
        requireByesOfTheStrongest(record, stage.entries());
        Map<Entrant, Integer> lost = new LinkedHashMap<>();
        for (TieState tie : record.ties()) {
            boolean isForThird = tie.legs().getFirst().fixture() instanceof Fixture.Tie fixture
                    && fixture.round().equals(Round.THIRD_PLACE);
            if (!isForThird) {
                lost.merge(tie.loser().orElseThrow(), 1, Integer::sum);
            }
            requireTie(tie);
            if (isForThird) {
                assertThat(lost.get(tie.home())).isEqualTo(1);
                assertThat(lost.get(tie.away())).isEqualTo(1);
            }
        }
        assertThat(lost).hasSize(stage.entries().size() - 1);
        assertThat(lost.values()).containsOnly(1);
    }

    private static void requireDoubleElimination(DoubleEliminationStage stage, StageRecord record) {
        int size = stage.entries().size();
        List<TieState> met =
                record.ties().stream().filter(tie -> tie.winner().isPresent()).toList();
        Map<Entrant, Integer> lost = new LinkedHashMap<>();
        met.forEach(tie -> lost.merge(tie.loser().orElseThrow(), 1, Integer::sum));
        met.forEach(AnyFormatTest::requireTie);
        requireByesOfTheStrongest(record, stage.entries());
        Entrant champion = record.end().champion().orElseThrow();
        int ofChampion = lost.getOrDefault(champion, 0);
        lost.remove(champion);
        assertThat(lost).hasSize(size - 1);
        assertThat(ofChampion).isLessThanOrEqualTo(1);
        if (stage.resetFinal()) {
            assertThat(met).hasSize(2 * size - 2 + ofChampion);
            assertThat(lost.values()).containsOnly(2);
        } else {
            assertThat(met).hasSize(2 * size - 2);
            assertThat(lost.values()).allMatch(defeats -> defeats == 1 || defeats == 2);
            assertThat(lost.values().stream().filter(defeats -> defeats == 1).count())
                    .isLessThanOrEqualTo(1);
        }
    }

    /** As many byes as the bracket has lines too many, never two in a tie; where seeds enter, the strongest have them. */
    private static void requireByesOfTheStrongest(StageRecord record, List<Source> entries) {
        BracketRound first = record.end().bracket().stream()
                .filter(round -> round.stage().equals(record.stage()))
                .findFirst()
                .orElseThrow();
        int lines = 2 * first.round().ties();
        int byes = lines - entries.size();
        assertThat(lines).isBetween(entries.size(), 2 * entries.size() - 1);
        assertThat(first.ties()).hasSize(lines / 2 - byes);
        boolean areAllSeeds = entries.stream().allMatch(Source.Seeded.class::isInstance);
        if (areAllSeeds) {
            Set<Entrant> inFirstRound = new HashSet<>();
            first.ties().forEach(tie -> {
                inFirstRound.add(requireNonNull(tie.home()));
                inFirstRound.add(requireNonNull(tie.away()));
            });
            List<Entrant> seeding = record.end().tournament().seeding();
            assertThat(seeding.subList(0, byes)).noneMatch(inFirstRound::contains);
        }
    }

    private static void requireTie(TieState tie) {
        long played = tie.legs().stream()
                .filter(FixtureState.Played.class::isInstance)
                .count();
        switch (((Fixture.Tie) tie.legs().getFirst().fixture()).format()) {
            case TieFormat.OneMatch _ -> assertThat(played).isEqualTo(1);
            case TieFormat.TwoLegs _ -> requireTwoLegs(tie);
            case TieFormat.BestOfPairs best -> {
                assertThat(played).isBetween(2L * (best.pairs() / 2), 2L * best.pairs() + 1);
                assertThat(tie.legs()).hasSize(2 * best.pairs() + 1);
            }
        }
    }

    /** Goals of both legs; when they are level, extra time and shoot-out of the second; of it alone. */
    private static void requireTwoLegs(TieState tie) {
        FixtureState.Played first = (FixtureState.Played) tie.legs().getFirst();
        FixtureState.Played second = (FixtureState.Played) tie.legs().getLast();
        assertThat(tie.legs()).hasSize(2);
        assertThat(second.home()).isEqualTo(first.away());
        assertThat(first.result().afterExtraTime()).isNull();
        Score inTime = second.result().score();
        Score atTheEnd = requireNonNullElse(second.result().afterExtraTime(), inTime);
        int lead = first.result().score().home() - first.result().score().away();
        int afterNinety = lead + inTime.away() - inTime.home();
        int aggregate = lead + atTheEnd.away() - atTheEnd.home();
        boolean wasPlayed = second.result().forfeit() == null;
        assertThat(second.result().afterExtraTime() != null).isEqualTo(wasPlayed && afterNinety == 0);
        assertThat(second.result().shootOut() != null).isEqualTo(wasPlayed && aggregate == 0);
        if (aggregate != 0) {
            assertThat(tie.winner()).contains(aggregate > 0 ? first.home() : first.away());
        } else {
            assertThat(tie.winner()).isEqualTo(second.winner());
        }
    }

    private static double rating(@Nullable Entrant entrant) {
        return entrant == null ? Double.NaN : entrant.rating();
    }

    private static Tournament tournament(Regulations regulations, long seed) {
        return Tournament.of(regulations, Cups.entrants(regulations.entrants()), seed);
    }

    private static void assertSameCondition(StateOfPlay one, StateOfPlay other) {
        assertThat(one.fixtures()).isEqualTo(other.fixtures());
        assertThat(one.tables()).isEqualTo(other.tables());
        assertThat(one.bracket()).isEqualTo(other.bracket());
        assertThat(one.champion()).isEqualTo(other.champion());
    }

    /** What happened in one stage. */
    private record StageRecord(StateOfPlay end, String stage) {
        List<FixtureState.Played> played() {
            return end.played().stream()
                    .filter(match -> match.fixture().stage().equals(stage))
                    .toList();
        }

        List<TieState> ties() {
            return end.bracket().stream()
                    .filter(round -> round.stage().equals(stage))
                    .flatMap(round -> round.ties().stream())
                    .toList();
        }

        GroupTable table() {
            return end.tables().stream()
                    .filter(table -> table.stage().equals(stage))
                    .findFirst()
                    .orElseThrow();
        }

        Map<Entrant, Integer> matchesByEntrant() {
            Map<Entrant, Integer> matches = new LinkedHashMap<>();
            played().forEach(match -> {
                matches.merge(match.home(), 1, Integer::sum);
                matches.merge(match.away(), 1, Integer::sum);
            });
            return matches;
        }

        Map<Set<Entrant>, Integer> meetings() {
            Map<Set<Entrant>, Integer> meetings = new LinkedHashMap<>();
            played().forEach(match -> meetings.merge(Set.of(match.home(), match.away()), 1, Integer::sum));
            return meetings;
        }

        Set<Entrant> entrants() {
            List<Entrant> all = new ArrayList<>(matchesByEntrant().keySet());
            end.tables().stream()
                    .filter(table -> table.stage().equals(stage))
                    .forEach(table -> all.addAll(table.table().order()));
            return new LinkedHashSet<>(all);
        }
    }
}
