package dev.touchline.leaderboard.tournament;

import dev.touchline.leaderboard.match.MatchOrder;
import dev.touchline.leaderboard.match.MatchReport;
import dev.touchline.leaderboard.storage.FileStore;
import dev.touchline.leaderboard.storage.Sha256;

/** A match that ended; its evidence is kept under these names already, so that no row ever points to nothing. */
public record Finished(MatchOrder order, MatchReport report, Sha256 bundle, Sha256 replay) {
    /** Keeps the evidence of a report. */
    public static Finished keeping(MatchOrder order, MatchReport report, FileStore files) {
        return new Finished(order, report, files.put(report.bundle()), files.put(report.replay()));
    }
}
