package dev.touchline.tournaments;

/** A round of a knock-out, by how many ties it has. */
public enum Round {
    ROUND_OF_128("R128", "round of 128", 64),
    ROUND_OF_64("R64", "round of 64", 32),
    ROUND_OF_32("R32", "round of 32", 16),
    ROUND_OF_16("R16", "round of 16", 8),
    QUARTER_FINALS("QF", "quarter-finals", 4),
    SEMI_FINALS("SF", "semi-finals", 2),
    THIRD_PLACE("3P", "third-place match", 1),
    FINAL("F", "final", 1);

    private final String code;
    private final String title;
    private final int ties;

    Round(String code, String title, int ties) {
        this.code = code;
        this.title = title;
        this.ties = ties;
    }

    /** The short form in fixture ids, such as {@code QF}. */
    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public int ties() {
        return ties;
    }

    /** The name of one tie, such as {@code quarter-final 3}, {@code round of 16, tie 2} or {@code final}. */
    String titleOf(int tie) {
        return switch (this) {
            case FINAL, THIRD_PLACE -> title;
            case SEMI_FINALS -> "semi-final " + tie;
            case QUARTER_FINALS -> "quarter-final " + tie;
            case ROUND_OF_16, ROUND_OF_32, ROUND_OF_64, ROUND_OF_128 -> title + ", tie " + tie;
        };
    }

    /** The round with so many ties on the way to the final; 1, 2, 4, … 64. */
    static Round of(int ties) {
        return switch (ties) {
            case 1 -> FINAL;
            case 2 -> SEMI_FINALS;
            case 4 -> QUARTER_FINALS;
            case 8 -> ROUND_OF_16;
            case 16 -> ROUND_OF_32;
            case 32 -> ROUND_OF_64;
            case 64 -> ROUND_OF_128;
            default -> throw new IllegalArgumentException("No round of a knock-out has " + ties + " ties");
        };
    }
}
