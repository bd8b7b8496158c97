package dev.touchline.tournaments.regulations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        if (left.size() != pools.size() || !canBeFilled(pools, left)) {
            return Optional.empty();
        }
        for (int slot = 0; slot < pools.size(); slot++) {
            List<String> pool = pools.get(slot);
            List<List<String>> later = pools.subList(slot + 1, pools.size());
            for (String group : List.copyOf(left)) {
                left.remove(group);
                if (pool.contains(group) && canBeFilled(later, left)) {
                    assigned.add(group);
                    break;
                }
                left.add(group);
            }
        }
        return Optional.of(List.copyOf(assigned));
    }

    /** Whether every pool finds a group of its own: a matching by augmenting paths (Kuhn 1955). */
    private static boolean canBeFilled(List<List<String>> pools, Set<String> groups) {
        Map<String, Integer> taken = new HashMap<>();
        for (int slot = 0; slot < pools.size(); slot++) {
            if (!takes(slot, pools, groups, taken, new HashSet<>())) {
                return false;
            }
        }
        return true;
    }

    private static boolean takes(
            int slot, List<List<String>> pools, Set<String> groups, Map<String, Integer> taken, Set<String> tried) {
        for (String group : pools.get(slot)) {
            if (groups.contains(group) && tried.add(group)) {
                Integer holder = taken.get(group);
                if (holder == null || takes(holder, pools, groups, taken, tried)) {
                    taken.put(group, slot);
                    return true;
                }
            }
        }
        return false;
    }
}
