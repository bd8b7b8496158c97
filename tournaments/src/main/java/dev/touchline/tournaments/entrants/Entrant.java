package dev.touchline.tournaments.entrants;

import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.refusal.VisibleText;
import java.util.regex.Pattern;

/**
 * One participant.
 *
 * @param id stable and unique in its tournament: 1 to 64 ASCII letters, digits and {@code . _ - @}, beginning with a
 *     letter, a digit or {@code @}
 * @param name what people read: 1 to 100 characters, no control or invisible formatting characters
 * @param rating strength before the tournament, finite, higher is stronger; decides pots, seeds and the last criterion
 * @param provider who stands behind the entrant, for constraints of the draw; same limits as the name
 */
public record Entrant(String id, String name, double rating, String provider) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9@][A-Za-z0-9._@-]{0,63}");

    public Entrant {
        if (!ID.matcher(id).matches()) {
            throw refused(
                    "Entrant id " + VisibleText.quoted(id) + " is not allowed: use 1 to 64 letters, digits and . _ - @,"
                            + " beginning with a letter, a digit or @");
        }
        requireReadable("name", name, id);
        requireReadable("provider", provider, id);
        if (!Double.isFinite(rating)) {
            throw refused("Entrant " + id + " has the rating " + rating + ": a rating is a finite number");
        }
    }

    /** The id's alone: predictions look entrants up millions of times. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    private static void requireReadable(String field, String text, String id) {
        if (!VisibleText.isName(text)) {
            throw refused("Entrant " + id + " has the " + field + " " + VisibleText.quoted(text) + ": use 1 to "
                    + VisibleText.LONGEST_NAME + " visible characters");
        }
    }

    private static RefusedException refused(String message) {
        return new RefusedException(Refusal.ENTRANTS, message);
    }
}
