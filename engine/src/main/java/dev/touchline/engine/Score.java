package dev.touchline.engine;

/** Goals of the two sides. */
public record Score(int home, int away) {

    /** Goals of one side. */
    public int of(Side side) {
        return side == Side.HOME ? home : away;
    }

    /** Whether the sides are level. */
    public boolean level() {
        return home == away;
    }

    /** This score as a walkover: lost by the given side with the goals of the rulebook, or as it stands if that is worse. */
    public Score forfeitedBy(Side loser, int walkoverGoals) {
        if (of(loser.other()) - of(loser) > walkoverGoals) {
            return this;
        }
        return loser == Side.HOME ? new Score(0, walkoverGoals) : new Score(walkoverGoals, 0);
    }

    @Override
    public String toString() {
        return home + "-" + away;
    }
}
