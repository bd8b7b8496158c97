package dev.touchline.tournaments.regulations;

import dev.touchline.tournaments.tables.TableRules;
import java.util.List;
import java.util.stream.Stream;

/**
 * Challengers meet every opponent; opponents do not meet one another, nor do challengers.
 *
 * @param challengers one or more
 * @param opponents one or more
 * @param qualifiers how many, from the top of the one table, later stages take
 */
public record GauntletStage(
        String id,
        List<Source> challengers,
        List<Source> opponents,
        Meetings meetings,
        int qualifiers,
        TableRules rules)
        implements Stage {
    public GauntletStage {
        Stage.requireId(id);
        challengers = List.copyOf(challengers);
        opponents = List.copyOf(opponents);
        Stage.requireRange(id, "challengers", challengers.size(), 1, MOST_ENTRANTS - 1);
        Stage.requireRange(id, "opponents", opponents.size(), 1, MOST_ENTRANTS - 1);
        Stage.requireEntries(
                id, Stream.concat(challengers.stream(), opponents.stream()).toList());
        Stage.requireRange(id, "qualifiers", qualifiers, 0, challengers.size() + opponents.size());
    }

    @Override
    public List<Source> entries() {
        return Stream.concat(challengers.stream(), opponents.stream()).toList();
    }

    @Override
    public List<Source> qualifiedPlaces() {
        return Stage.places(id, qualifiers);
    }

    @Override
    public int fixtureCount() {
        int once = challengers.size() * opponents.size();
        return switch (meetings) {
            case ONCE -> once;
            case TWICE -> 2 * once;
        };
    }
}
