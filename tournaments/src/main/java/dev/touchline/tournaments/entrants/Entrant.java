package dev.touchline.tournaments.entrants;

import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
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
    private static final int LONGEST_NAME = 100;

    public Entrant {
        if (!ID.matcher(id).matches()) {
            throw refused("Entrant id " + quoted(id) + " is not allowed: use 1 to 64 letters, digits and . _ - @,"
                    + " beginning with a letter, a digit or @");
        }
        requireReadable("name", name, id);
        requireReadable("provider", provider, id);
        if (!Double.isFinite(rating)) {
            throw refused("Entrant " + id + " has the rating " + rating + ": a rating is a finite number");
        }
    }

    private static void requireReadable(String field, String text, String id) {
        boolean unreadable = text.codePoints().anyMatch(Entrant::isInvisible);
        if (text.isBlank() || text.length() > LONGEST_NAME || unreadable) {
            throw refused("Entrant " + id + " has the " + field + " " + quoted(text) + ": use 1 to " + LONGEST_NAME
                    + " visible characters");
        }
    }

    /** Control, format (bidirectional overrides among them), unpaired surrogate, private and unassigned characters. */
    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** Shows hostile text without letting it speak: shortened, everything outside printable ASCII escaped. */
    private static String quoted(String text) {
        StringBuilder shown = new StringBuilder("\"");
        text.chars().limit(80).forEach(unit -> {
            if (unit >= ' ' && unit <= '~') {
                shown.append((char) unit);
            } else {
                shown.append("\\u%04X".formatted(unit));
            }
        });
        return shown.append(text.length() > 80 ? "…\"" : "\"").toString();
    }

    private static RefusedException refused(String message) {
        return new RefusedException(Refusal.ENTRANTS, message);
    }
}
