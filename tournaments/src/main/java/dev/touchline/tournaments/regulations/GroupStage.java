package dev.touchline.tournaments.regulations;

import dev.touchline.tournaments.draws.Draw;
import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.tables.TableRules;
import java.util.ArrayList;
import java.util.List;

/**
 * Groups in which all meet all. One group is a round robin; when nobody leaves it, a league.
 *
 * @param groups 1 to 26, named A to Z
 * @param size entrants per group, 2 to 64
 * @param qualifiers how many of each group, from the top, later stages take
 * @param bestNext how many of those on the next place go on too, as the best of all groups
 */
public record GroupStage(
        String id,
        int groups,
        int size,
        Meetings meetings,
        int qualifiers,
        int bestNext,
        TableRules rules,
        Seating seating)
        implements Stage {
    private static final int MOST_GROUPS = 26;
    private static final int LARGEST_GROUP = 64;

    public GroupStage {
        Stage.requireId(id);
        Stage.requireRange(id, "groups", groups, 1, MOST_GROUPS);
        Stage.requireRange(id, "entrants per group", size, 2, LARGEST_GROUP);
        Stage.requireRange(id, "qualifiers per group", qualifiers, 0, size);
        boolean hasNextPlaces = qualifiers < size && groups > 1;
        Stage.requireRange(id, "best of the next place", bestNext, 0, hasNextPlaces ? groups : 0);
        switch (seating) {
            case Seating.ByDraw _ -> {}
            case Seating.AsWritten written -> {
                if (written.positions().size() != groups * size) {
                    throw new RefusedException(
                            Refusal.REGULATIONS,
                            "Stage " + id + " has " + groups * size + " positions, but "
                                    + written.positions().size() + " entries are written");
                }
                Stage.requireEntries(id, written.positions());
            }
        }
    }

    /** One group that nobody leaves, of the n strongest. */
    public static GroupStage league(String id, int entrants, Meetings meetings, TableRules rules) {
        return new GroupStage(id, 1, entrants, meetings, 0, 0, rules, new Seating.AsWritten(Stage.seeds(entrants)));
    }

    @Override
    public List<Source> entries() {
        return switch (seating) {
            case Seating.ByDraw _ -> List.of();
            case Seating.AsWritten written -> written.positions();
        };
    }

    /** The source of a position; group from 0, position from 1. */
    public Source position(int group, int position) {
        return switch (seating) {
            case Seating.ByDraw _ -> new Source.Drawn(Draw.groupName(group), position);
            case Seating.AsWritten written -> written.positions().get(group * size + position - 1);
        };
    }

    /** The first places of all groups; the best of the next place have slots of their own. */
    @Override
    public List<Source> qualifiedPlaces() {
        List<Source> places = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            for (int place = 1; place <= qualifiers; place++) {
                places.add(new Source.GroupPlace(id, Draw.groupName(group), place));
            }
        }
        return places;
    }

    @Override
    public int fixtureCount() {
        int once = groups * size * (size - 1) / 2;
        return switch (meetings) {
            case ONCE -> once;
            case TWICE -> 2 * once;
        };
    }
}
