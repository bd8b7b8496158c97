package dev.touchline.tournaments;

import dev.touchline.tournaments.regulations.KnockoutStage;
import dev.touchline.tournaments.regulations.Pairing;
import dev.touchline.tournaments.regulations.Source;
import java.util.ArrayList;
import java.util.List;

/** Writes the rounds of a single knock-out; the third-place match stands before the final. */
final class KnockoutFixtures {
    private final TieWriter ties;
    private final KnockoutStage stage;

    KnockoutFixtures(TieWriter ties, KnockoutStage stage) {
        this.ties = ties;
        this.stage = stage;
    }

    /** Writes all rounds after a match day and returns the last match day they take. */
    int write(int after) {
        int matchDay = after;
        List<Source> lines = new ArrayList<>();
        for (Pairing pairing : stage.firstRound()) {
            lines.add(pairing.home());
            lines.add(pairing.away());
        }
        while (lines.size() > 2) {
            Round round = Round.of(lines.size() / 2);
            TieWriter.Outcome outcome = ties.writeRound(stage.id(), round, lines, stage.ties(), matchDay);
            matchDay = outcome.matchDay();
            boolean isSemiFinal = outcome.winners().size() == 2;
            if (isSemiFinal && stage.thirdPlaceMatch()) {
                matchDay = ties.writeRound(stage.id(), Round.THIRD_PLACE, outcome.losers(), stage.finals(), matchDay)
                        .matchDay();
            }
            lines = outcome.winners();
        }
        return ties.writeRound(stage.id(), Round.FINAL, lines, stage.finals(), matchDay)
                .matchDay();
    }
}
