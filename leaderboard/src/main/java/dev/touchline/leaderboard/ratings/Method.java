package dev.touchline.leaderboard.ratings;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The models there are. */
public enum Method {
    /** Wins, ties and defeats, a tie being an outcome of its own (Davidson 1970): the rating of record. */
    DAVIDSON("davidson"),
    /** Wins and defeats; a tie is half of each (Bradley and Terry 1952). */
    BRADLEY_TERRY("bradley-terry"),
    /** Goals: attack and defence of each player (Dixon and Coles 1997): the second view. */
    DIXON_COLES("dixon-coles");

    private final String label;

    Method(String label) {
        this.label = label;
    }

    /** As written on the command line and in JSON. */
    public String label() {
        return label;
    }

    /** Whether scores must be whole goals. */
    public boolean countsGoals() {
        return this == DIXON_COLES;
    }

    public static Optional<Method> named(String label) {
        return Arrays.stream(values())
                .filter(method -> method.label.equals(label))
                .findFirst();
    }

    /** All labels, for messages. */
    public static String labels() {
        return Arrays.stream(values()).map(Method::label).collect(Collectors.joining(", "));
    }
}
