package dev.touchline.leaderboard.ladder;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchline.leaderboard.ratings.RatedMatch;
import dev.touchline.leaderboard.storage.Sha256;
import java.util.List;

/** Every public match that counts, in the order of the schedule. */
record MatchLog(List<LoggedMatch> matches) {
    MatchLog {
        matches = List.copyOf(matches);
    }

    /** The matches that compare two entrants. */
    List<RatedMatch> comparisons() {
        return matches.stream()
                .filter(LoggedMatch::isComparison)
                .map(LoggedMatch::toRated)
                .toList();
    }

    /** The comparisons as {@code touchline ratings} reads them: whoever has this text can repeat the ratings. */
    String csv() {
        StringBuilder csv = new StringBuilder("player_a,player_b,score_a,score_b,cluster,attempt_a,attempt_b\n");
        for (LoggedMatch match : matches) {
            if (match.isComparison()) {
                csv.append(match.home().entrantId()).append(',');
                csv.append(match.away().entrantId()).append(',');
                csv.append(match.home().goals()).append(',');
                csv.append(match.away().goals()).append(',');
                csv.append(match.seed()).append(',');
                csv.append(match.home().attempt()).append(',');
                csv.append(match.away().attempt()).append('\n');
            }
        }
        return csv.toString();
    }

    Sha256 hash() {
        return Sha256.of(csv().getBytes(UTF_8));
    }
}
