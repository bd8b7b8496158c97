package dev.touchline.tournaments;

import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.refusal.VisibleText;
import dev.touchline.tournaments.rulings.Operation;
import dev.touchline.tournaments.rulings.Ruling;
import dev.touchline.tournaments.rulings.Rulings;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Applies a ruling, or refuses it: one that does not fit, or one that matches already played rest on. */
final class RulingCheck {
    private final StateOfPlay before;
    private final Ruling ruling;

    RulingCheck(StateOfPlay before, Ruling ruling) {
        this.before = before;
        this.ruling = ruling;
    }

    StateOfPlay apply() {
        requireFit();
        Rulings rulings = before.rulings().with(ruling);
        Tournament extended = before.tournament().extendedBy(rulings);
        Journal journal = Journal.of(extended, before.results(), rulings);
        Resolution after = new Resolution(extended, journal, rulings, Resolution.Stray.COLLECT);
        List<String> uprooted = uprooted(journal, after);
        if (!uprooted.isEmpty()) {
            throw refused("matches already played rest on it: " + String.join(", ", uprooted)
                    + "; void them first, the last one first");
        }
        return before.tournament().after(before.results(), rulings);
    }

    private void requireFit() {
        switch (ruling.operation()) {
            case Operation.Pause _ -> require(!before.isPaused(), "the tournament is paused already");
            case Operation.Resume _ -> require(before.isPaused(), "the tournament is not paused");
            case Operation.VoidMatch voided -> {
                boolean wasPlayed = before.fixture(voided.fixture()) instanceof FixtureState.Played played
                        && before.journal().knows(played.result());
                require(wasPlayed, voided.fixture() + " has no match that could be voided");
            }
            case Operation.Requeue requeued ->
                require(
                        before.fixture(requeued.fixture()) instanceof FixtureState.Ready,
                        requeued.fixture() + " is not waiting to be played");
            case Operation.Disqualify out -> {
                boolean hasEntered =
                        before.tournament().entrants().stream().map(Entrant::id).anyMatch(out.entrant()::equals);
                require(hasEntered, "no entrant has the id " + VisibleText.quoted(out.entrant()));
                require(
                        !before.rulings().disqualified().containsKey(out.entrant()),
                        out.entrant() + " is disqualified already");
                require(!before.isOver(), "the tournament is over");
            }
            case Operation.Extend _ -> {}
        }
    }

    /** Fixtures with a result that counts whose sides would be others, or that could not have been played. */
    private List<String> uprooted(Journal journal, Resolution after) {
        List<String> uprooted = new ArrayList<>(after.strays());
        for (FixtureState.Played played : before.played()) {
            Fixture fixture = played.fixture();
            @Nullable FixtureState then = after.states().get(fixture.id());
            boolean hasResult = journal.given(fixture) != null;
            boolean isSame = then != null
                    && Objects.equals(then.home(), played.home())
                    && Objects.equals(then.away(), played.away());
            if (hasResult && !isSame && !uprooted.contains(fixture.id())) {
                uprooted.add(fixture.id());
            }
        }
        return uprooted;
    }

    private void require(boolean fits, String problem) {
        if (!fits) {
            throw refused(problem);
        }
    }

    private RefusedException refused(String problem) {
        return new RefusedException(Refusal.RULING, "The ruling " + ruling.operation() + " is refused: " + problem);
    }
}
