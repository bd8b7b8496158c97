package dev.touchline.tournaments;

import static java.util.Objects.requireNonNull;

import dev.touchline.tournaments.draws.Draw;
import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.lots.Lots;
import dev.touchline.tournaments.regulations.GroupStage;
import dev.touchline.tournaments.regulations.KnockoutStage;
import dev.touchline.tournaments.regulations.Meetings;
import dev.touchline.tournaments.regulations.Pairing;
import dev.touchline.tournaments.regulations.Regulations;
import dev.touchline.tournaments.regulations.Seating;
import dev.touchline.tournaments.regulations.Source;
import dev.touchline.tournaments.results.Result;
import dev.touchline.tournaments.results.Score;
import dev.touchline.tournaments.results.Side;
import dev.touchline.tournaments.tables.TableRules;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Tournaments, entrants and results for tests. */
final class Cups {
    private Cups() {}

    static List<Entrant> entrants(int size) {
        return IntStream.rangeClosed(1, size)
                .mapToObj(i -> new Entrant("e" + i, "Entrant " + i, 2000 - i, "Provider " + i % 5))
                .toList();
    }

    static Tournament sample(long seed) {
        return Tournament.of(Regulations.sampleCup(), entrants(16), seed);
    }

    /** A result of every group match of the sample cup. */
    static List<Result> groupResults(Tournament sample, long seed) {
        return sample.fixtures().stream()
                .limit(24)
                .map(fixture -> result(fixture, 0, seed))
                .toList();
    }

    /** A tournament in which the higher rating always wins, played to its end. */
    static StateOfPlay favouritesWin(Tournament tournament) {
        return HeadlessCup.playOn(
                tournament.kickOff(),
                ready -> ready.stream()
                        .map(one -> one.home().rating() > one.away().rating()
                                ? Result.of(one.id(), 1, 0)
                                : Result.of(one.id(), 0, 1))
                        .toList());
    }

    static Tournament league(int size, Meetings meetings) {
        GroupStage league = GroupStage.league("league", size, meetings, TableRules.FIFA_2026);
        return Tournament.of(new Regulations("League", List.of(league)), entrants(size), 1);
    }

    static Tournament knockout(int size, boolean thirdPlaceMatch) {
        KnockoutStage cup = KnockoutStage.seeded("cup", size, thirdPlaceMatch);
        return Tournament.of(new Regulations("Cup", List.of(cup)), entrants(size), 1);
    }

    /** Groups and a bracket in which a lot says who meets whom; groups · qualifiers must be a power of two. */
    static Regulations groupsAndKnockout(
            int groups, int size, Meetings meetings, int qualifiers, boolean thirdPlaceMatch, long seed) {
        GroupStage groupStage = new GroupStage(
                "group", groups, size, meetings, qualifiers, 0, TableRules.FIFA_2026, new Seating.ByDraw(List.of()));
        List<Source> places = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            for (int place = 1; place <= qualifiers; place++) {
                places.add(new Source.GroupPlace("group", Draw.groupName(group), place));
            }
        }
        List<Source> lines = Lots.of(seed, "bracket").drawAll(places);
        List<Pairing> pairings = IntStream.range(0, lines.size() / 2)
                .mapToObj(i -> new Pairing(lines.get(2 * i), lines.get(2 * i + 1)))
                .toList();
        return new Regulations(
                "Random cup", List.of(groupStage, KnockoutStage.of("knockout", pairings, thirdPlaceMatch)));
    }

    /** Of a match that begins level. */
    static Result result(Fixture fixture, long seed) {
        return result(fixture, 0, seed);
    }

    /** A result that depends on seed, fixture and first leg only, so that the order of play changes none. */
    static Result result(Fixture fixture, int lead, long seed) {
        Lots lots = Lots.of(seed, "result of " + fixture.id());
        if (lots.below(12) == 0) {
            Side atFault = lots.below(2) == 0 ? Side.HOME : Side.AWAY;
            return lots.below(4) == 0
                    ? Result.doubleWalkover(fixture.id())
                    : Result.walkover(fixture.id(), atFault, new Score(lots.below(6), lots.below(6)));
        }
        Result result =
                Result.of(fixture.id(), lots.below(3), lots.below(3)).withConduct(-lots.below(3), -lots.below(3));
        boolean playsOn = fixture.decidesTie()
                && lead + result.score().home() == result.score().away();
        if (!playsOn) {
            return result;
        }
        Score score = result.score();
        Result extended = result.withExtraTime(score.home() + lots.below(2), score.away() + lots.below(2));
        Score after = requireNonNull(extended.afterExtraTime());
        boolean decided = lead + after.home() != after.away();
        int missed = lots.below(2);
        return decided ? extended : extended.withShootOut(4 - missed, 3 + missed);
    }

    static StateOfPlay playOut(Tournament tournament, long seed) {
        return playOut(tournament.kickOff(), seed);
    }

    static StateOfPlay playOut(StateOfPlay from, long seed) {
        return HeadlessCup.playOn(
                from, ready -> ready.stream().map(one -> result(one, seed)).toList());
    }

    static Result result(FixtureState.Ready ready, long seed) {
        return result(ready.fixture(), ready.lead(), seed).asRun(ready.run());
    }
}
