package dev.touchline.leaderboard.board;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchline.leaderboard.ladder.LadderRow;
import dev.touchline.leaderboard.ladder.LadderTable;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor asks of the leaderboard.
 *
 * @param provider null for all
 * @param name part of the name of those wanted, in either case; null for all
 * @param provisional whether provisional ratings are shown: {@code yes}, {@code no} or {@code only}
 * @param sort label of an {@link Order}
 * @param order {@code asc} or {@code desc}
 * @param page from 1
 * @param size lines of a page, 1 to 500
 */
@Schema(name = "LeaderboardQuery")
record LeaderboardQuery(
        @Nullable String provider,
        @Nullable String name,
        String provisional,
        String sort,
        String order,
        int page,
        int size) {
    static final List<String> PARAMETERS =
            List.of("provider", "name", "provisional", "sort", "order", Query.PAGE, Query.SIZE);
    static final int USUAL_SIZE = 200;

    private static final List<String> PROVISIONAL = List.of("yes", "no", "only");
    private static final String ASCENDING = "asc";
    private static final String DESCENDING = "desc";
    private static final int LONGEST_NAME = 100;

    /** What lines can be sorted by; equal ones stay in the order of the ratings. */
    enum Order {
        RATING("rating", DESCENDING, null),
        NAME("name", ASCENDING, Comparator.comparing(row -> row.name().toLowerCase(Locale.ROOT))),
        PROVIDER(
                "provider",
                ASCENDING,
                Comparator.comparing(row -> row.provider().toLowerCase(Locale.ROOT))),
        POINTS("points", DESCENDING, Comparator.comparingInt(row -> row.tally().points())),
        MATCHES(
                "matches",
                DESCENDING,
                Comparator.comparingInt(row -> row.tally().matches())),
        PAIRS("pairs", DESCENDING, Comparator.comparingInt(row -> row.tally().pairs())),
        ATTEMPTS(
                "attempts",
                DESCENDING,
                Comparator.comparingInt(row -> row.tally().attempts())),
        WON("won", DESCENDING, Comparator.comparingInt(row -> row.tally().won())),
        DRAWN("drawn", DESCENDING, Comparator.comparingInt(row -> row.tally().drawn())),
        LOST("lost", DESCENDING, Comparator.comparingInt(row -> row.tally().lost())),
        WALKOVERS(
                "walkovers",
                DESCENDING,
                Comparator.comparingInt(row -> row.tally().walkovers())),
        FAILED_CALLS(
                "failed-calls",
                DESCENDING,
                Comparator.comparingInt(row -> row.tally().failedCalls()));

        private final String label;
        private final String usual;
        private final @Nullable Comparator<LadderRow> ascending;

        Order(String label, String usual, @Nullable Comparator<LadderRow> ascending) {
            this.label = label;
            this.usual = usual;
            this.ascending = ascending;
        }

        static List<String> labels() {
            return Arrays.stream(values()).map(order -> order.label).toList();
        }

        static Order labelled(String label) {
            return Arrays.stream(values())
                    .filter(order -> order.label.equals(label))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /**
     * Reads the parameters of an address.
     *
     * @throws WrongParameter naming the parameter and what is allowed
     */
    static LeaderboardQuery of(Query query, LadderTable table) {
        query.knowing(PARAMETERS);
        String name = query.text("name");
        if (name != null && name.length() > LONGEST_NAME) {
            throw WrongParameter.unlike("name", name, "up to " + LONGEST_NAME + " characters");
        }
        String provider = query.text("provider");
        if (provider != null) {
            query.oneOf("provider", providers(table), provider);
        }
        String sort = query.oneOf("sort", Order.labels(), Order.RATING.label);
        return new LeaderboardQuery(
                provider,
                name,
                query.oneOf("provisional", PROVISIONAL, PROVISIONAL.getFirst()),
                sort,
                query.oneOf("order", List.of(ASCENDING, DESCENDING), Order.labelled(sort).usual),
                query.page(),
                query.size(USUAL_SIZE));
    }

    /** Every provider of a table, by name. */
    static List<String> providers(LadderTable table) {
        return table.rows().stream()
                .map(LadderRow::provider)
                .distinct()
                .sorted()
                .toList();
    }

    /** The lines that are wanted, in the order in which they are wanted, on all pages. */
    List<LadderRow> of(LadderTable table) {
        Comparator<LadderRow> ascending = Order.labelled(sort).ascending;
        Stream<LadderRow> wanted = table.rows().stream().filter(isWanted());
        if (ascending != null) {
            return wanted.sorted(order.equals(DESCENDING) ? ascending.reversed() : ascending)
                    .toList();
        }
        List<LadderRow> byRating = wanted.toList();
        if (order.equals(DESCENDING)) {
            return byRating;
        }
        // Those without a rating stand last either way.
        Stream<LadderRow> rated = byRating.reversed().stream().filter(row -> row.rating() != null);
        return Stream.concat(rated, byRating.stream().filter(row -> row.rating() == null))
                .toList();
    }

    private Predicate<LadderRow> isWanted() {
        String part = name == null ? "" : name.toLowerCase(Locale.ROOT);
        return row -> (provider == null || row.provider().equals(provider))
                && row.name().toLowerCase(Locale.ROOT).contains(part)
                && switch (provisional) {
                    case "no" -> !row.provisional();
                    case "only" -> row.provisional();
                    default -> true;
                };
    }

    /** The same sorted by a column: the other way round when it is sorted by that already. */
    LeaderboardQuery sortedBy(Order by) {
        String turned = order.equals(ASCENDING) ? DESCENDING : ASCENDING;
        return new LeaderboardQuery(provider, name, provisional, by.label, isSortedBy(by) ? turned : by.usual, 1, size);
    }

    boolean isSortedBy(Order by) {
        return sort.equals(by.label);
    }

    boolean isAscending() {
        return order.equals(ASCENDING);
    }

    LeaderboardQuery onPage(int number) {
        return new LeaderboardQuery(provider, name, provisional, sort, order, number, size);
    }

    /** Whether any line may be missing. */
    public boolean filters() {
        return provider != null || name != null || !provisional.equals(PROVISIONAL.getFirst());
    }

    /** After the path of an address: what differs from the usual, such as {@code ?sort=points}; empty for nothing. */
    String asText() {
        StringBuilder text = new StringBuilder();
        append(text, "provider", provider, null);
        append(text, "name", name, null);
        append(text, "provisional", provisional, PROVISIONAL.getFirst());
        append(text, "sort", sort, Order.RATING.label);
        append(text, "order", order, Order.labelled(sort).usual);
        append(text, Query.PAGE, Integer.toString(page), "1");
        append(text, Query.SIZE, Integer.toString(size), Integer.toString(USUAL_SIZE));
        return text.toString();
    }

    private static void append(StringBuilder text, String parameter, @Nullable String value, @Nullable String usual) {
        if (value != null && !value.equals(usual)) {
            text.append(text.isEmpty() ? '?' : '&')
                    .append(parameter)
                    .append('=')
                    .append(URLEncoder.encode(value, UTF_8));
        }
    }
}
