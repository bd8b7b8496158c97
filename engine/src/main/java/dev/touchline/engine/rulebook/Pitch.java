package dev.touchline.engine.rulebook;

/**
 * The field of play, its origin in the centre spot, x along the length (IFAB Law 1 for the standard figures).
 *
 * @param length goal line to goal line, metres
 * @param width touchline to touchline, metres
 * @param goalWidth between the inner edges of the posts, metres
 * @param goalHeight from the ground to the lower edge of the bar, metres
 * @param postRadius radius of posts and bar, metres
 * @param penaltyAreaDepth from the goal line into the pitch, metres
 * @param penaltyAreaWidth metres
 * @param goalAreaDepth from the goal line into the pitch, metres
 * @param goalAreaWidth metres
 * @param penaltySpot from the goal line, metres
 * @param runOff how far players may run beyond the lines, metres
 */
public record Pitch(
        double length,
        double width,
        double goalWidth,
        double goalHeight,
        double postRadius,
        double penaltyAreaDepth,
        double penaltyAreaWidth,
        double goalAreaDepth,
        double goalAreaWidth,
        double penaltySpot,
        double runOff) {

    static final Pitch STANDARD = new Pitch(105.0, 68.0, 7.32, 2.44, 0.06, 16.5, 40.32, 5.5, 18.32, 11.0, 3.0);

    public Pitch {
        Range.within("pitch.length", length, 60.0, 130.0);
        Range.within("pitch.width", width, 40.0, 100.0);
        Range.within("pitch.goalWidth", goalWidth, 2.0, 20.0);
        Range.within("pitch.goalHeight", goalHeight, 1.0, 5.0);
        Range.within("pitch.postRadius", postRadius, 0.02, 0.2);
        Range.within("pitch.penaltyAreaDepth", penaltyAreaDepth, 8.0, 25.0);
        Range.within("pitch.penaltyAreaWidth", penaltyAreaWidth, 20.0, 60.0);
        Range.within("pitch.goalAreaDepth", goalAreaDepth, 2.0, 10.0);
        Range.within("pitch.goalAreaWidth", goalAreaWidth, 8.0, 30.0);
        Range.within("pitch.penaltySpot", penaltySpot, 6.0, 20.0);
        Range.within("pitch.runOff", runOff, 1.0, 10.0);
    }

    /** Half the length: the x of the goal line a team attacks, in its own frame. */
    public double halfLength() {
        return length / 2;
    }

    /** Half the width: the y of the left touchline. */
    public double halfWidth() {
        return width / 2;
    }
}
