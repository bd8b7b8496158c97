package dev.touchline.tournaments.files;

import dev.touchline.tournaments.entrants.Entrant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the entrants of a file are written. */
sealed interface EntrantReader permits OwnEntrants, RegisteredEntrants {
    /** The fields an entrant may have. */
    List<String> fields();

    /** One entrant of the list. */
    Entrant read(YamlField item, Map<String, YamlField> fields);

    /** The greatest seed the file may give, and minus the least. */
    long greatestSeed();

    /** Whether the file may leave its entrants out. */
    boolean mayBeLeftOut();

    static YamlField required(YamlField parent, Map<String, YamlField> fields, String name) {
        @Nullable YamlField field = fields.get(name);
        if (field == null) {
            throw parent.refuse("the field " + name + " is missing");
        }
        return field;
    }
}
