package dev.touchline.tournaments;

import dev.touchline.tournaments.regulations.DoubleEliminationStage;
import dev.touchline.tournaments.regulations.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the two brackets of a double elimination. Losers of each winners' round drop into the losers' bracket, every
 * other time from the foot to the top, so that those who have met meet again as late as possible.
 */
final class DoubleEliminationFixtures {
    private final TieWriter ties;
    private final DoubleEliminationStage stage;
    private int matchDay;
    private int losersRound;

    DoubleEliminationFixtures(TieWriter ties, DoubleEliminationStage stage) {
        this.ties = ties;
        this.stage = stage;
    }

    /** Writes all rounds after a match day and returns the last match day they take. */
    int write(int after) {
        matchDay = after;
        TieWriter.Outcome winners = play(Round.ofWinners(1, stage.lines().size() / 2), stage.lines());
        List<Source> survivors = winners.losers();
        for (int round = 2; winners.winners().size() > 1; round++) {
            survivors = halve(survivors);
            winners = play(Round.ofWinners(round, winners.winners().size() / 2), winners.winners());
            survivors = meet(survivors, round % 2 == 0 ? winners.losers().reversed() : winners.losers());
        }
        Source best = winners.winners().getFirst();
        Source second = survivors.getFirst();
        play(Round.GRAND_FINAL, List.of(best, second));
        if (stage.resetFinal()) {
            play(Round.RESET_FINAL, List.of(best, second));
        }
        return matchDay;
    }

    private List<Source> halve(List<Source> survivors) {
        return playLosers(survivors).winners();
    }

    /** Those who have survived so far at home to those who have just dropped. */
    private List<Source> meet(List<Source> survivors, List<Source> dropped) {
        List<Source> lines = new ArrayList<>();
        for (int index = 0; index < survivors.size(); index++) {
            lines.add(survivors.get(index));
            lines.add(dropped.get(index));
        }
        return playLosers(lines).winners();
    }

    private TieWriter.Outcome playLosers(List<Source> lines) {
        losersRound++;
        return play(Round.ofLosers(losersRound, lines.size() / 2), lines);
    }

    private TieWriter.Outcome play(Round round, List<Source> lines) {
        TieWriter.Outcome outcome = ties.writeRound(stage.id(), round, lines, stage.ties(), matchDay);
        matchDay = outcome.matchDay();
        return outcome;
    }
}
