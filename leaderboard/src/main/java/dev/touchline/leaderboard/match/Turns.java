package dev.touchline.leaderboard.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shares the places on the pitch fairly: the next match is of the tournament that has the fewest in play. */
final class Turns {
    private Turns() {}

    /**
     * Chooses orders.
     *
     * @param candidates what each tournament could play, in the order of its schedule; the longest waiting first
     * @param inPlay how many matches of each are being played
     */
    static List<String> choose(Map<String, List<String>> candidates, Map<String, Integer> inPlay, int most) {
        Map<String, Integer> load = new LinkedHashMap<>();
        candidates.keySet().forEach(tournament -> load.put(tournament, inPlay.getOrDefault(tournament, 0)));
        Map<String, Integer> taken = new LinkedHashMap<>();
        List<String> chosen = new ArrayList<>();
        while (chosen.size() < most && !load.isEmpty()) {
            // The first of equals: min keeps the order of the map.
            String next = load.entrySet().stream()
                    .min(Comparator.comparingInt(Map.Entry::getValue))
                    .orElseThrow()
                    .getKey();
            List<String> waiting = candidates.getOrDefault(next, List.of());
            int place = taken.merge(next, 1, Integer::sum) - 1;
            if (place == waiting.size()) {
                load.remove(next);
            } else {
                chosen.add(waiting.get(place));
                load.merge(next, 1, Integer::sum);
            }
        }
        return chosen;
    }
}
