package dev.touchline.tournaments.regulations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Assigns the groups whose best placed go on to the slots that wait for them, each within its pool.
 *
 * <p>Slots are filled in the order of their numbers; each takes the first group by name that its pool allows and that
 * leaves the later slots something they can take. The assignment depends on the set of groups alone, not on who is the
 * better third. (FIFA's own table of 495 rows for 2026 has no such rule; any assignment within the pools keeps its
 * purpose, that nobody meets a group mate at once.)
 */
public final class BestPlacedSlots {
    private BestPlacedSlots() {}

    /**
     * Returns the group of each slot.
     *
     * @param pools the groups each slot may take, in the order of their numbers
     * @param groups as many groups as there are slots
     * @return empty when no assignment is possible
     */
    public static Optional<List<String>> assign(List<List<String>> pools, Collection<String> groups) {
        List<String> assigned = new ArrayList<>();
        TreeSet<String> left = new TreeSet<>(groups);
        return assign(pools, left, assigned) ? Optional.of(List.copyOf(assigned)) : Optional.empty();
    }

    private static boolean assign(List<List<String>> pools, TreeSet<String> left, List<String> assigned) {
        if (assigned.size() == pools.size()) {
            return left.isEmpty();
        }
        List<String> pool = pools.get(assigned.size());
        for (String group : List.copyOf(left)) {
            if (pool.contains(group)) {
                left.remove(group);
                assigned.add(group);
                if (assign(pools, left, assigned)) {
                    return true;
                }
                assigned.removeLast();
                left.add(group);
            }
        }
        return false;
    }
}
