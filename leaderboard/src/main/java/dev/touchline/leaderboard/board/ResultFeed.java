package dev.touchline.leaderboard.board;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchline.leaderboard.match.ResultEntity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The results that became public last, as entries of a feed. */
@ApplicationScoped
@Transactional
class ResultFeed {
    private static final int ENTRIES = 50;

    /**
     * A result that a reader of the feed has not seen.
     *
     * @param id never another one for the same result, never the same for another, on whatever server
     * @param updated when it became public
     */
    record Entry(String id, String matchId, String tournament, String title, String summary, Instant updated) {}

    private final Results results;

    ResultFeed(Results results) {
        this.results = results;
    }

    /** The latest of all tournaments. */
    List<Entry> latest() {
        return entries(results.latest(ENTRIES));
    }

    /** The latest of one tournament. */
    List<Entry> latestOf(String tournamentId) {
        return entries(results.latestOf(tournamentId, ENTRIES));
    }

    private static List<Entry> entries(List<PublicResult> results) {
        return results.stream().map(ResultFeed::entry).toList();
    }

    private static Entry entry(PublicResult shown) {
        ResultView view = ResultView.of(shown);
        ResultEntity result = shown.result();
        String note = view.note().isEmpty() ? "" : ", " + view.note();
        return new Entry(
                idOf("result " + view.matchId() + " " + result.run + " " + result.bundleSha256),
                view.matchId(),
                view.tournament(),
                view.home().name() + " " + view.finalScore() + " " + view.away().name() + note,
                view.tournament() + ", " + view.title() + ". State hash " + result.stateHash + ".",
                shown.since());
    }

    /** A name-based UUID (RFC 9562, version 3): the same name always has the same. */
    static String idOf(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("touchline " + name).getBytes(UTF_8));
    }
}
