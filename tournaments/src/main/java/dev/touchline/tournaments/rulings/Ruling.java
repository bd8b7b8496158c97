package dev.touchline.tournaments.rulings;

import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.refusal.VisibleText;

/**
 * One act of an operator, as the audit trail keeps it.
 *
 * @param operator who, 1 to 100 visible characters
 * @param reason why, 1 to 100 visible characters; published
 */
public record Ruling(String operator, String reason, Operation operation) {
    public Ruling {
        requireReadable("operator", operator);
        requireReadable("reason", reason);
    }

    private static void requireReadable(String field, String text) {
        if (!VisibleText.isName(text)) {
            throw new RefusedException(
                    Refusal.RULING,
                    "A ruling has the " + field + " " + VisibleText.quoted(text) + ": use 1 to "
                            + VisibleText.LONGEST_NAME + " visible characters");
        }
    }
}
