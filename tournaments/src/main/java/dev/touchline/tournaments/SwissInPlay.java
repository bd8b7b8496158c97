package dev.touchline.tournaments;

import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.lots.Lots;
import dev.touchline.tournaments.regulations.Source;
import dev.touchline.tournaments.regulations.SwissStage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rounds of a Swiss stage that are paired so far. */
final class SwissInPlay {
    private final SwissStage stage;
    private final long seed;
    private final List<List<SwissPairing.Pair>> rounds = new ArrayList<>();

    SwissInPlay(SwissStage stage, long seed) {
        this.stage = stage;
        this.seed = seed;
    }

    /** One side of a pair, or null while the round before is not complete. */
    @Nullable Entrant entrant(Source.Paired paired, TableInPlay table) {
        int boards = stage.entries().size() / 2;
        if (rounds.size() < paired.round()) {
            if (table.settled() < boards * (paired.round() - 1)) {
                return null;
            }
            rounds.add(pairs(table, paired.round()));
        }
        SwissPairing.Pair pair = rounds.get(paired.round() - 1).get(paired.board() - 1);
        return paired.atHome() ? pair.home() : pair.away();
    }

    /** Pairs by points, those level by the order of entry; a bye is booked at once. */
    private List<SwissPairing.Pair> pairs(TableInPlay table, int round) {
        List<Integer> points = table.points();
        List<Integer> order = IntStream.range(0, points.size())
                .boxed()
                .sorted(Comparator.comparing(points::get, Comparator.reverseOrder()))
                .toList();
        List<SwissPairing.Pair> pairs = new SwissPairing(
                        order.stream().map(table.entrants()::get).toList(),
                        order.stream().map(points::get).toList(),
                        table.games(),
                        table.byes(),
                        Lots.of(seed, "pairing of " + stage.id() + "-" + round))
                .pairs();
        pairs.stream().filter(pair -> pair.away() == null).forEach(pair -> table.addBye(pair.home()));
        return pairs;
    }
}
