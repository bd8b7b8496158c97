package dev.touchline.tournaments;

import dev.touchline.tournaments.tables.PlaceRange;
import dev.touchline.tournaments.tables.Table;

/**
 * The table of one group.
 *
 * @param qualifiers how many from the top go on; 0 in a last stage
 * @param nextCanQualify whether whoever ends on the next place can go on too, as one of the best of all groups
 * @param complete whether all matches are played, so that the places are final
 */
public record GroupTable(
        String stage, String group, Table table, int qualifiers, boolean nextCanQualify, boolean complete) {
    /** What is certain of an entrant before the last match. */
    public enum Outlook {
        /** It goes on, or is champion of a last stage, whatever happens. */
        CLINCHED,
        OPEN,
        /** It cannot go on, or become champion, any more. */
        ELIMINATED
    }

    /** What a range of places means in this group alone. */
    Outlook outlook(PlaceRange range) {
        int wanted = Math.max(qualifiers, nextCanQualify ? 0 : 1);
        if (range.isWithin(wanted)) {
            return Outlook.CLINCHED;
        }
        return range.isBeyond(nextCanQualify ? qualifiers + 1 : wanted) ? Outlook.ELIMINATED : Outlook.OPEN;
    }
}
