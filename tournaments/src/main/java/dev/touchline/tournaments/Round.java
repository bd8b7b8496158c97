package dev.touchline.tournaments;

/**
 * A round of ties.
 *
 * @param code the short form in fixture ids, such as {@code QF}
 * @param title such as {@code quarter-finals}
 * @param ties how many ties it has, those that byes make needless included
 * @param tieTitle what stands before the number of a tie, such as {@code quarter-final}
 */
public record Round(String code, String title, int ties, String tieTitle) {
    public static final Round FINAL = new Round("F", "final", 1, "final");
    public static final Round THIRD_PLACE = new Round("3P", "third-place match", 1, "third-place match");
    public static final Round SEMI_FINALS = new Round("SF", "semi-finals", 2, "semi-final");
    public static final Round QUARTER_FINALS = new Round("QF", "quarter-finals", 4, "quarter-final");
    static final Round GRAND_FINAL = new Round("GF", "grand final", 1, "grand final");
    static final Round RESET_FINAL = new Round("GR", "reset final", 1, "reset final");

    /** The name of one tie, such as {@code quarter-final 3}, {@code round of 16, tie 2} or {@code final}. */
    String titleOf(int tie) {
        return ties == 1 ? tieTitle : tieTitle + " " + tie;
    }

    /** The round with so many ties on the way to the final; 1, 2, 4, … 64. */
    static Round of(int ties) {
        return switch (ties) {
            case 1 -> FINAL;
            case 2 -> SEMI_FINALS;
            case 4 -> QUARTER_FINALS;
            default -> {
                String title = "round of " + 2 * ties;
                yield new Round("R" + 2 * ties, title, ties, title + ", tie");
            }
        };
    }

    /** Round of the winners' bracket of a double elimination, from 1. */
    static Round ofWinners(int round, int ties) {
        String title = "winners' round " + round;
        return new Round("W" + round, title, ties, ties == 1 ? title : title + ", tie");
    }

    /** Round of the losers' bracket of a double elimination, from 1. */
    static Round ofLosers(int round, int ties) {
        String title = "losers' round " + round;
        return new Round("L" + round, title, ties, ties == 1 ? title : title + ", tie");
    }

    /** The climb of a ladder. */
    static Round ofLadder(int rungs) {
        return new Round("S", "ladder", rungs, "rung");
    }
}
