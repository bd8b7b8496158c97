package dev.touchline.tournaments.draws;

/** A complete valid draw that agrees with everything drawn so far: the proof that a draw has no dead end. */
final class Witness {
    private final DrawBoard whole;
    private final DrawBoard drawn;

    /** @param drawn what is drawn so far; it may grow */
    Witness(DrawBoard whole, DrawBoard drawn, int[] completion) {
        this.whole = whole;
        this.drawn = drawn;
        become(completion);
    }

    void become(int[] completion) {
        whole.clear();
        for (int ball = 0; ball < completion.length; ball++) {
            whole.place(ball, completion[ball]);
        }
    }

    /**
     * Whether the ball stands in the group, or can by changing places with who does, or among three, all of one pot and
     * not yet drawn.
     */
    boolean canHave(int ball, int group) {
        int here = whole.groupOf(ball);
        if (here == group) {
            return true;
        }
        int other = whole.ballAt(ball, group);
        if (move(new int[] {ball, other}, new int[] {group, here})) {
            return true;
        }
        for (int there = 0; there < whole.groups(); there++) {
            int third = whole.ballAt(ball, there);
            boolean isFree = there != here && there != group && drawn.groupOf(third) == DrawBoard.NOWHERE;
            if (isFree && move(new int[] {ball, other, third}, new int[] {group, there, here})) {
                return true;
            }
        }
        return false;
    }

    private boolean move(int[] balls, int[] groups) {
        int[] before = new int[balls.length];
        for (int i = 0; i < balls.length; i++) {
            before[i] = whole.groupOf(balls[i]);
        }
        for (int ball : balls) {
            whole.remove(ball);
        }
        int placed = 0;
        while (placed < balls.length && whole.allows(balls[placed], groups[placed])) {
            whole.place(balls[placed], groups[placed]);
            placed++;
        }
        if (placed == balls.length) {
            return true;
        }
        for (int i = 0; i < placed; i++) {
            whole.remove(balls[i]);
        }
        for (int i = 0; i < balls.length; i++) {
            whole.place(balls[i], before[i]);
        }
        return false;
    }
}
