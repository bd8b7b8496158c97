package dev.touchline.leaderboard.board;

import dev.touchline.leaderboard.board.LeaderboardQuery.Order;
import dev.touchline.leaderboard.ladder.LadderRow;
import dev.touchline.leaderboard.ladder.LadderTable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The leaderboard, or what a query asks of it.
 *
 * @param run counts the computations of the ratings, from 1; 0 before the first match counts
 * @param madeAt when this one was made; null before the first
 * @param logSha256 of the matches it rests on, see {@code log}
 * @param log where these matches are, for {@code touchline ratings}
 * @param matches public ones that count
 * @param fitted those of them between rated entrants
 * @param anchored whether reference teams hold the scale, so that seasons compare
 * @param references Elo of the reference teams that have played, by entrant id: with {@code log} all that repeats the table
 * @param notes what a reader must know, as sentences
 * @param providers of all entrants, by name
 * @param total entrants that the query finds, on all pages
 */
@Schema(name = "Leaderboard")
record LeaderboardView(
        long run,
        @Nullable Instant madeAt,
        String method,
        String logSha256,
        String log,
        int matches,
        int fitted,
        boolean anchored,
        SortedMap<String, Double> references,
        List<String> notes,
        List<String> providers,
        LeaderboardQuery query,
        int total,
        List<LeaderboardRow> rows) {
    static final String PATH = "/leaderboard";
    static final String LOG = "/api/v1/leaderboard/log.csv";

    /**
     * A heading that sorts.
     *
     * @param label of the order
     * @param url what a click leads to
     * @param sorted {@code ascending} or {@code descending}; null when the table is sorted by another
     */
    record Column(
            String label,
            String title,
            String url,
            @Nullable String sorted) {}

    /** @throws WrongParameter when there is no such page */
    static LeaderboardView of(LadderTable table, LeaderboardQuery query) {
        List<LadderRow> found = query.of(table);
        int pages = Math.max(1, Math.ceilDiv(found.size(), query.size()));
        if (query.page() > pages) {
            throw WrongParameter.unlike(
                    Query.PAGE, Integer.toString(query.page()), "a whole number from 1 to " + pages);
        }
        IntervalScale scale = IntervalScale.of(table);
        return new LeaderboardView(
                table.run(),
                table.madeAt(),
                table.method(),
                table.logSha256(),
                LOG,
                table.matches(),
                table.fitted(),
                table.isAnchored(),
                table.references(),
                table.notes(),
                LeaderboardQuery.providers(table),
                query,
                found.size(),
                found.stream()
                        .skip((long) (query.page() - 1) * query.size())
                        .limit(query.size())
                        .map(row -> LeaderboardRow.of(row, scale))
                        .toList());
    }

    /** The heading of an order. */
    public Column column(String label, String title) {
        Order order = Order.labelled(label);
        String sorted = query.isAscending() ? "ascending" : "descending";
        return new Column(label, title, PATH + query.sortedBy(order).asText(), query.isSortedBy(order) ? sorted : null);
    }

    /** Such as {@code 22 Nov 2026, 14:03 UTC}. */
    public String madeAtInWords() {
        return Moment.inWords(Objects.requireNonNull(madeAt));
    }

    public String jsonUrl() {
        return "/api/v1/leaderboard" + query.asText();
    }

    /** What the bars begin and end at; null when nobody on the page is rated. */
    public @Nullable IntervalScale scale() {
        return rows.stream()
                .map(LeaderboardRow::bar)
                .filter(Objects::nonNull)
                .findFirst()
                .map(IntervalBar::scale)
                .orElse(null);
    }

    public @Nullable String previousPage() {
        return query.page() == 1 ? null : PATH + query.onPage(query.page() - 1).asText();
    }

    public @Nullable String nextPage() {
        return (long) query.page() * query.size() >= total
                ? null
                : PATH + query.onPage(query.page() + 1).asText();
    }

    /** Parameters that the form keeps although it has no field for them. */
    public List<Kept> kept() {
        return Arrays.stream(query.asText().replaceFirst("^\\?", "").split("&"))
                .filter(pair -> pair.startsWith("sort=") || pair.startsWith("order=") || pair.startsWith("size="))
                .map(pair -> new Kept(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1)))
                .toList();
    }

    /** A parameter with its value. */
    record Kept(String name, String value) {}
}
