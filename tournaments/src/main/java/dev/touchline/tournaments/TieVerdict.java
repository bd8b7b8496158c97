package dev.touchline.tournaments;

import dev.touchline.tournaments.regulations.TieFormat;
import dev.touchline.tournaments.results.Forfeit;
import dev.touchline.tournaments.results.Result;
import dev.touchline.tournaments.results.Score;
import dev.touchline.tournaments.results.Side;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who has won a tie of several matches; sides are those of the tie, whoever plays at home. */
final class TieVerdict {
    /** A played match of a tie. */
    record Match(Leg leg, Result result, @Nullable Side winner) {
        /** The winning side of the tie rather than of the match. */
        @Nullable Side winnerInTie() {
            return winner != null && leg.isSwapped() ? winner.other() : winner;
        }

        int goalDifference() {
            if (result.forfeit() == Forfeit.BOTH) {
                return 0;
            }
            Score score = result.afterExtraTime() == null ? result.score() : result.afterExtraTime();
            return leg.isSwapped() ? score.away() - score.home() : score.home() - score.away();
        }
    }

    private TieVerdict() {}

    /**
     * The winner, or null while the tie is open or level.
     *
     * @param matches those played, in the order of play
     */
    static @Nullable Side winner(TieFormat format, List<Match> matches) {
        if (matches.isEmpty()) {
            return null;
        }
        Match last = matches.getLast();
        return switch (last.leg().kind()) {
            case ONLY, DECIDER -> last.winnerInTie();
            case FIRST_LEG -> null;
            case SECOND_LEG -> {
                @Nullable Side ahead = sideOf(goalDifference(matches));
                yield ahead == null ? last.winnerInTie() : ahead;
            }
            case PAIR_FIRST, PAIR_SECOND -> winnerOfPairs((TieFormat.BestOfPairs) format, matches);
        };
    }

    /** Whether only the decider can settle it. */
    static boolean needsDecider(TieFormat format, List<Match> matches) {
        return matches.size() == format.mostMatches() - 1 && winner(format, matches) == null;
    }

    private static @Nullable Side winnerOfPairs(TieFormat.BestOfPairs best, List<Match> matches) {
        int lead = 0;
        int complete = 0;
        for (int pair = 1; pair <= best.pairs(); pair++) {
            int number = pair;
            List<Match> ofPair = matches.stream()
                    .filter(match -> match.leg().pair() == number)
                    .toList();
            if (ofPair.size() == 2) {
                complete++;
                lead += Integer.signum(points(ofPair.getFirst()) + points(ofPair.getLast()));
            }
        }
        int canStillBeWon = best.pairs() - complete;
        if (Math.abs(lead) > canStillBeWon) {
            return sideOf(lead);
        }
        boolean isLevel = complete == best.pairs() && lead == 0;
        return isLevel ? sideOf(goalDifference(matches)) : null;
    }

    private static int points(Match match) {
        @Nullable Side winner = match.winnerInTie();
        return winner == null ? 0 : winner == Side.HOME ? 1 : -1;
    }

    /** Of the side named first in the tie, extra time included. */
    static int goalDifference(List<Match> matches) {
        return matches.stream().mapToInt(Match::goalDifference).sum();
    }

    private static @Nullable Side sideOf(int lead) {
        return lead == 0 ? null : lead > 0 ? Side.HOME : Side.AWAY;
    }
}
