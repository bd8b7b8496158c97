package dev.touchline.tournaments;

import java.util.List;

/**
 * What a result or a ruling means for whoever plays matches.
 *
 * @param fresh what can be played now and could not before, or has other sides or another run than before
 * @param withdrawn what could be played before and cannot now, or not so; its order is to be taken back
 */
public record Consequences(List<FixtureState.Ready> fresh, List<FixtureState.Ready> withdrawn) {
    public Consequences {
        fresh = List.copyOf(fresh);
        withdrawn = List.copyOf(withdrawn);
    }

    /** The difference of two conditions of one tournament; a pause withdraws nothing that is under way. */
    public static Consequences between(StateOfPlay before, StateOfPlay after) {
        return new Consequences(
                after.playable().stream()
                        .filter(ready -> !ready.equals(before.fixtureOrNull(ready.id())))
                        .toList(),
                before.playable().stream()
                        .filter(ready -> !ready.equals(after.fixtureOrNull(ready.id())))
                        .filter(ready -> !hasResult(after, ready))
                        .toList());
    }

    private static boolean hasResult(StateOfPlay after, FixtureState.Ready ready) {
        return after.fixture(ready.id()) instanceof FixtureState.Played played
                && after.journal().knows(played.result());
    }
}
