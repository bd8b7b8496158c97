package dev.touchline.leaderboard.ratings;

/**
 * Matches that a model cannot tell apart.
 *
 * @param first index of the player on the first side
 * @param second index of the other
 * @param scoreA score of the first, as far as the model looks at it
 * @param count how many there are
 */
record Cell(int first, int second, int scoreA, int scoreB, int count) {
    boolean isWin() {
        return scoreA > scoreB;
    }

    boolean isTie() {
        return scoreA == scoreB;
    }
}
