package dev.touchline.tournaments;

import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.regulations.LadderStage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a newcomer has come on a ladder. */
final class Climb {
    private final LadderStage ladder;
    private final StandingsInPlay standings;
    private final Round round;

    Climb(LadderStage ladder, StandingsInPlay standings) {
        this.ladder = ladder;
        this.standings = standings;
        this.round = Round.ofLadder(ladder.rungs().size());
    }

    /** Whether the newcomer has come to the rung of a fixture, or never will. */
    TieInPlay.Gate gate(Fixture.Tie fixture) {
        int defeats = 0;
        for (int rung = 1; rung < fixture.tie(); rung++) {
            TieInPlay earlier = tie(rung);
            defeats += earlier.isDecided() && !earlier.isWonByFirst() ? 1 : 0;
            if (defeats == ladder.defeats()) {
                return TieInPlay.Gate.NOT_NEEDED;
            }
            if (!earlier.isDecided()) {
                return TieInPlay.Gate.WAIT;
            }
        }
        return TieInPlay.Gate.OPEN;
    }

    /** The strongest rung first, the newcomer above the highest it has beaten; empty while the climb goes on. */
    List<Entrant> order() {
        @Nullable Entrant newcomer = standings.resolve(ladder.newcomer());
        List<Entrant> order = new ArrayList<>();
        int defeats = 0;
        int above = 0;
        for (int rung = 1; rung <= ladder.rungs().size(); rung++) {
            @Nullable Entrant entrant = standings.resolve(ladder.rungs().get(rung - 1));
            boolean isMet = defeats < ladder.defeats();
            if (newcomer == null || entrant == null || isMet && !tie(rung).isDecided()) {
                return List.of();
            }
            order.addFirst(entrant);
            if (isMet) {
                above = tie(rung).isWonByFirst() ? rung : above;
                defeats += tie(rung).isWonByFirst() ? 0 : 1;
            }
        }
        if (newcomer != null) {
            order.add(ladder.rungs().size() - above, newcomer);
        }
        return order;
    }

    private TieInPlay tie(int rung) {
        return standings.tie(Fixture.Tie.idOf(ladder.id(), round, rung));
    }
}
