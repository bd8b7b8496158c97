package dev.touchline.leaderboard.tournament;

import dev.touchline.leaderboard.match.FixtureEntity;
import dev.touchline.leaderboard.match.MatchOrder;
import dev.touchline.leaderboard.match.TieRule;
import dev.touchline.tournaments.Fixture;
import dev.touchline.tournaments.FixtureState;
import dev.touchline.tournaments.StateOfPlay;
import dev.touchline.tournaments.Tournament;
import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.lots.Lots;
import dev.touchline.tournaments.results.Result;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;

/**
 * A tournament as the domain sees it, with what the domain does not know: whose policy plays, under which rulebook.
 *
 * @param policies the policy that plays for an entrant, by entrant id
 */
public record DrawnTournament(String id, String rulebook, Tournament tournament, Map<String, Long> policies) {
    /** Seeds stay below 2^53, so that every reader of JSON sees the same number. */
    private static final int SEED_BITS = 53;

    /** The condition after these results. */
    public StateOfPlay after(Collection<Result> results) {
        return tournament.after(results);
    }

    /** Everything that decides the match of a fixture that can be played now. */
    public MatchOrder order(FixtureState.Ready ready) {
        Fixture fixture = ready.fixture();
        return new MatchOrder(
                FixtureEntity.idOf(id, fixture.id()),
                id,
                fixture.number(),
                rulebook,
                seedOf(fixture),
                tieRuleOf(fixture),
                contender(ready.home()),
                contender(ready.away()));
    }

    private long seedOf(Fixture fixture) {
        return Lots.single(tournament.seed(), "match " + fixture.id()) >>> (Long.SIZE - SEED_BITS);
    }

    private static TieRule tieRuleOf(Fixture fixture) {
        return switch (fixture) {
            case Fixture.InGroup _ -> TieRule.DRAW_STANDS;
            case Fixture.Tie _ -> TieRule.EXTRA_TIME_AND_SHOOT_OUT;
        };
    }

    private MatchOrder.Contender contender(Entrant entrant) {
        long policy = Objects.requireNonNull(policies.get(entrant.id()));
        return new MatchOrder.Contender(entrant.id(), entrant.name(), policy);
    }
}
