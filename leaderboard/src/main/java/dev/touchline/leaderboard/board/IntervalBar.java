package dev.touchline.leaderboard.board;

/** An interval as a bar: where it begins, how long it is and where the rating stands, of {@link #WIDTH}. */
record IntervalBar(IntervalScale scale, int start, int length, int middle) {
    static final int WIDTH = 200;
}
