package dev.touchline.tournaments.draws;

import java.util.Optional;

/** Looks for a way to complete a draw; whoever has the fewest groups left to go to is placed first. */
final class Completion {
    private final DrawBoard board;
    private long steps;

    Completion(DrawBoard board) {
        this.board = board;
    }

    /**
     * The group of every ball when those not yet drawn are placed too; the board is left as it was.
     *
     * @param mostSteps how many placings to try
     * @return empty when there is no way, or none was found within that many steps
     */
    Optional<int[]> find(long mostSteps) {
        steps = mostSteps;
        int[] found = new int[board.size()];
        return complete(found) ? Optional.of(found) : Optional.empty();
    }

    /** Whether the last search was broken off before it had seen everything. */
    boolean wasBrokenOff() {
        return steps < 0;
    }

    private boolean complete(int[] found) {
        int ball = hardest();
        if (ball == DrawBoard.NOWHERE) {
            for (int placed = 0; placed < found.length; placed++) {
                found[placed] = board.groupOf(placed);
            }
            return true;
        }
        for (int group = 0; group < board.groups() && steps >= 0; group++) {
            if (board.allows(ball, group)) {
                steps--;
                board.place(ball, group);
                boolean isComplete = complete(found);
                board.remove(ball);
                if (isComplete) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The ball with the fewest groups left to go to, or nowhere when all are placed. */
    private int hardest() {
        int hardest = DrawBoard.NOWHERE;
        int fewest = Integer.MAX_VALUE;
        for (int ball = 0; ball < board.size() && fewest > 0; ball++) {
            if (board.groupOf(ball) != DrawBoard.NOWHERE) {
                continue;
            }
            int choices = 0;
            for (int group = 0; group < board.groups() && choices < fewest; group++) {
                choices += board.allows(ball, group) ? 1 : 0;
            }
            if (choices < fewest) {
                fewest = choices;
                hardest = ball;
            }
        }
        return hardest;
    }
}
