package dev.touchline.tournaments;

import dev.touchline.tournaments.regulations.Pairing;
import dev.touchline.tournaments.regulations.Source;
import dev.touchline.tournaments.regulations.TieFormat;
import java.util.ArrayList;
import java.util.List;

/** Writes the fixtures of ties: one for each leg, all first legs of a round before all second legs. */
final class TieWriter {
    /** A tie of a round; numbers count from 1 at the top of the bracket. */
    record Line(int tie, Pairing pairing) {}

    private final List<Fixture> fixtures;

    TieWriter(List<Fixture> fixtures) {
        this.fixtures = fixtures;
    }

    /** Writes a round after a match day and returns the last match day it takes. */
    int write(String stage, Round round, List<Line> lines, TieFormat format, int after) {
        int matchDay = after;
        for (List<Leg> legs : matchDays(format)) {
            matchDay++;
            for (Line line : lines) {
                for (Leg leg : legs) {
                    write(stage, round, line, format, leg, matchDay);
                }
            }
        }
        return matchDay;
    }

    private void write(String stage, Round round, Line line, TieFormat format, Leg leg, int matchDay) {
        Pairing pairing = line.pairing();
        fixtures.add(new Fixture.Tie(
                Fixture.Tie.idOf(stage, round, line.tie()) + leg.suffix(),
                fixtures.size() + 1,
                matchDay,
                stage,
                round,
                line.tie(),
                format,
                leg,
                leg.isSwapped() ? pairing.away() : pairing.home(),
                leg.isSwapped() ? pairing.home() : pairing.away()));
    }

    /**
     * Writes the ties of a round in which byes may stand, and returns who goes on from each line.
     *
     * @param lines two for each tie, from the top of the bracket
     */
    Outcome writeRound(String stage, Round round, List<Source> lines, TieFormat format, int after) {
        List<Line> ties = new ArrayList<>();
        List<Source> winners = new ArrayList<>();
        List<Source> losers = new ArrayList<>();
        for (int index = 0; index < lines.size(); index += 2) {
            Pairing pairing = new Pairing(lines.get(index), lines.get(index + 1));
            int tie = index / 2 + 1;
            if (isBye(pairing.home()) || isBye(pairing.away())) {
                winners.add(isBye(pairing.home()) ? pairing.away() : pairing.home());
                losers.add(new Source.Bye());
            } else {
                ties.add(new Line(tie, pairing));
                String id = Fixture.Tie.idOf(stage, round, tie);
                winners.add(new Source.WinnerOf(id, round.titleOf(tie)));
                losers.add(new Source.LoserOf(id, round.titleOf(tie)));
            }
        }
        int matchDay = ties.isEmpty() ? after : write(stage, round, ties, format, after);
        return new Outcome(winners, losers, matchDay);
    }

    /** Who leaves a round, line by line; byes where nobody does. */
    record Outcome(List<Source> winners, List<Source> losers, int matchDay) {}

    private static List<List<Leg>> matchDays(TieFormat format) {
        return switch (format) {
            case TieFormat.OneMatch _ -> List.of(List.of(Leg.ONLY));
            case TieFormat.TwoLegs _ ->
                List.of(List.of(new Leg(Leg.Kind.FIRST_LEG, 0)), List.of(new Leg(Leg.Kind.SECOND_LEG, 0)));
            case TieFormat.BestOfPairs best -> {
                List<List<Leg>> days = new ArrayList<>();
                for (int pair = 1; pair <= best.pairs(); pair++) {
                    days.add(List.of(new Leg(Leg.Kind.PAIR_FIRST, pair), new Leg(Leg.Kind.PAIR_SECOND, pair)));
                }
                days.add(List.of(new Leg(Leg.Kind.DECIDER, 0)));
                yield days;
            }
        };
    }

    private static boolean isBye(Source source) {
        return source instanceof Source.Bye;
    }
}
