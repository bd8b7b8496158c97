package dev.touchline.tournaments.regulations;

import dev.touchline.tournaments.draws.DrawConstraint;
import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.tables.TableRules;
import java.util.List;

/**
 * Groups in which all meet all. One group that nobody leaves is a league.
 *
 * @param groups 1 to 26, named A to Z
 * @param size entrants per group, 2 to 64
 * @param qualifiers how many of each group, from the top, a later stage takes; 0 in a last stage
 * @param constraints of the draw; none is an empty list
 */
public record GroupStage(
        String id,
        int groups,
        int size,
        Meetings meetings,
        int qualifiers,
        TableRules rules,
        List<DrawConstraint> constraints)
        implements Stage {
    private static final int MOST_GROUPS = 26;
    private static final int LARGEST_GROUP = 64;

    public GroupStage {
        Stage.requireId(id);
        constraints = List.copyOf(constraints);
        requireRange(id, "groups", groups, 1, MOST_GROUPS);
        requireRange(id, "entrants per group", size, 2, LARGEST_GROUP);
        requireRange(id, "qualifiers per group", qualifiers, 0, size);
    }

    @Override
    public int fixtureCount() {
        int once = groups * size * (size - 1) / 2;
        return switch (meetings) {
            case ONCE -> once;
            case TWICE -> 2 * once;
        };
    }

    private static void requireRange(String id, String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new RefusedException(
                    Refusal.REGULATIONS,
                    "Stage " + id + " has " + value + " " + what + ": use " + least + " to " + most);
        }
    }
}
