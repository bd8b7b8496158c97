package dev.touchline.tournaments.regulations;

import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.refusal.VisibleText;
import java.util.regex.Pattern;

/** One part of a tournament. Stages are played in order; a later one names whom it takes from an earlier one. */
public sealed interface Stage permits GroupStage, KnockoutStage {
    /** The form of a stage's id: it begins the ids of the stage's fixtures. */
    Pattern ID = Pattern.compile("[a-z][a-z0-9]{0,19}");

    /** Lower-case letters and digits, at most 20, beginning with a letter; unique in the tournament. */
    String id();

    /** How many fixtures the stage has. */
    int fixtureCount();

    /** Refuses an id that would not do in a fixture's id. */
    static void requireId(String id) {
        if (!ID.matcher(id).matches()) {
            throw new RefusedException(
                    Refusal.REGULATIONS,
                    "A stage's id is 1 to 20 lower-case letters and digits, beginning with a letter, not "
                            + VisibleText.quoted(id));
        }
    }
}
