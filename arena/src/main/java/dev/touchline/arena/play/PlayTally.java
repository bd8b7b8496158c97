package dev.touchline.arena.play;

import dev.touchline.arena.match.PlayedMatch;
import dev.touchline.engine.Score;
import dev.touchline.engine.Side;
import java.util.List;

/** Sums up matches from the point of view of the policy that was home in the first. */
final class PlayTally {
    private final String first;
    private final String second;
    private int won;
    private int drawn;
    private int lost;
    private int goalsFor;
    private int goalsAgainst;

    /** @param paired whether every second match was played with the sides swapped */
    PlayTally(List<PlayedMatch> matches, boolean paired) {
        first = matches.getFirst().order().home().name();
        second = matches.getFirst().order().away().name();
        for (int index = 0; index < matches.size(); index++) {
            add(matches.get(index), paired && index % 2 == 1 ? Side.AWAY : Side.HOME);
        }
    }

    private void add(PlayedMatch match, Side side) {
        Score score = match.result().score();
        goalsFor += score.of(side);
        goalsAgainst += score.of(side.other());
        Side winner = match.result().winner();
        if (winner == null) {
            drawn++;
        } else if (winner == side) {
            won++;
        } else {
            lost++;
        }
    }

    String text() {
        return "%s against %s: %d won, %d drawn, %d lost, goals %d-%d\n"
                .formatted(first, second, won, drawn, lost, goalsFor, goalsAgainst);
    }
}
