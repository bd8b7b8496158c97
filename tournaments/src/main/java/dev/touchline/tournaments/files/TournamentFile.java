package dev.touchline.tournaments.files;

import dev.touchline.tournaments.calendar.CalendarPlan;
import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.regulations.Regulations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a tournament file says. {@code tournament.schema.json} beside this class describes it for editors.
 *
 * @param entrants empty when the file leaves them to whoever runs it
 * @param policies what plays for whom, by entrant id, as written; an entrant without one is left out
 * @param seed null when the file gives none
 * @param calendar null when matches are played as they become possible
 */
public record TournamentFile(
        Regulations regulations,
        List<Entrant> entrants,
        Map<String, PolicyText> policies,
        @Nullable Long seed,
        @Nullable CalendarPlan calendar) {
    public TournamentFile {
        entrants = List.copyOf(entrants);
        policies = Map.copyOf(policies);
    }

    /**
     * What plays for an entrant: a path or a name that means something to whoever runs the tournament, not here.
     *
     * @param where file, line and field, for messages
     */
    public record PolicyText(String text, String where) {}

    /**
     * Reads the text of a file.
     *
     * @param fileName for messages only
     * @throws RefusedException naming file, line and field
     */
    public static TournamentFile parse(String fileName, String text) {
        return new TournamentFileReader(YamlField.root(fileName, text), OwnEntrants.ALLOWED).read();
    }

    /**
     * Reads the text of a file that names its entrants by the ids under which they are registered, with the rating of
     * each: {@code {id: alpha, rating: 1500}}.
     *
     * @param fileName for messages only
     * @param registered finds an entrant by its id; what it says of its rating does not count
     * @throws RefusedException naming file, line and field
     */
    public static TournamentFile parseRegistered(
            String fileName, String text, Function<String, Optional<Entrant>> registered) {
        return new TournamentFileReader(YamlField.root(fileName, text), new RegisteredEntrants(registered)).read();
    }
}
