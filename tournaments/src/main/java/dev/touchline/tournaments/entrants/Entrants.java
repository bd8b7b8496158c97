package dev.touchline.tournaments.entrants;

import dev.touchline.tournaments.lots.Lots;
import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The entry list: no id twice, not even in other letter case. The order of entry decides nothing. */
public record Entrants(List<Entrant> list) {
    public Entrants {
        list = List.copyOf(list);
        Map<String, Entrant> byId = new TreeMap<>();
        for (Entrant entrant : list) {
            Entrant earlier = byId.putIfAbsent(entrant.id().toLowerCase(Locale.ROOT), entrant);
            if (earlier != null) {
                throw new RefusedException(
                        Refusal.ENTRANTS,
                        "Two entrants have the id \"" + entrant.id() + "\" (" + earlier.name() + " and "
                                + entrant.name() + "; letter case does not count): give each its own");
            }
        }
    }

    public int size() {
        return list.size();
    }

    /** Returns the strongest first: by rating, then by a lot of the seed, so that equals have equal chances. */
    public List<Entrant> byStrength(long seed) {
        return list.stream()
                .sorted(Comparator.comparingDouble(Entrant::rating)
                        .reversed()
                        .thenComparingLong(entrant -> Lots.single(seed, "seeding of " + entrant.id()))
                        .thenComparing(Entrant::id))
                .toList();
    }
}
