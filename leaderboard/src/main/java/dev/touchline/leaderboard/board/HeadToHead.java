package dev.touchline.leaderboard.board;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All matches of an entrant against one opponent: a cell of the matrix of everybody against everybody. */
@Schema(name = "HeadToHead")
record HeadToHead(EntrantLink opponent, int played, int won, int drawn, int lost, int goalsFor, int goalsAgainst) {
    private static final Comparator<HeadToHead> BY_NAME = Comparator.comparing(
                    (HeadToHead row) -> row.opponent().name().toLowerCase(Locale.ROOT))
            .thenComparing(row -> row.opponent().id());

    /** A row of that matrix, by the opponents' names. */
    static List<HeadToHead> rowOf(List<Appearance> appearances) {
        Map<String, HeadToHead> cells = new LinkedHashMap<>();
        for (Appearance match : appearances) {
            cells.merge(match.opponent().id(), of(match), HeadToHead::plus);
        }
        return cells.values().stream().sorted(BY_NAME).toList();
    }

    /** No match yet. */
    static HeadToHead none(EntrantLink opponent) {
        return new HeadToHead(opponent, 0, 0, 0, 0, 0, 0);
    }

    private static HeadToHead of(Appearance match) {
        return new HeadToHead(
                match.opponent(),
                1,
                match.outcome() == Appearance.Outcome.WON ? 1 : 0,
                match.outcome() == Appearance.Outcome.DRAWN ? 1 : 0,
                match.outcome() == Appearance.Outcome.LOST ? 1 : 0,
                match.scored(),
                match.conceded());
    }

    private HeadToHead plus(HeadToHead other) {
        return new HeadToHead(
                opponent,
                played + other.played,
                won + other.won,
                drawn + other.drawn,
                lost + other.lost,
                goalsFor + other.goalsFor,
                goalsAgainst + other.goalsAgainst);
    }
}
