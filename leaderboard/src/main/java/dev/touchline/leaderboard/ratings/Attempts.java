package dev.touchline.leaderboard.ratings;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which policies each player played with. */
final class Attempts {
    private final Map<String, Set<String>> labels = new HashMap<>();

    Attempts(List<RatedMatch> matches) {
        for (RatedMatch match : matches) {
            collect(match.playerA(), match.attemptA());
            collect(match.playerB(), match.attemptB());
        }
    }

    private void collect(String player, @Nullable String attempt) {
        if (attempt != null) {
            labels.computeIfAbsent(player, _ -> new HashSet<>()).add(attempt);
        }
    }

    /** How many are told apart; 1 where none is named. */
    int of(String player) {
        Set<String> attempts = labels.get(player);
        return attempts == null ? 1 : attempts.size();
    }

    boolean anyPlayerHasSeveral() {
        return labels.values().stream().anyMatch(attempts -> attempts.size() > 1);
    }
}
