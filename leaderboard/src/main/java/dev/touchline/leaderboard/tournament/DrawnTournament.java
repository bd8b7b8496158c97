package dev.touchline.leaderboard.tournament;

import dev.touchline.leaderboard.match.FixtureEntity;
import dev.touchline.leaderboard.match.MatchOrder;
import dev.touchline.leaderboard.match.TieRule;
import dev.touchline.tournaments.Fixture;
import dev.touchline.tournaments.FixtureState;
import dev.touchline.tournaments.StateOfPlay;
import dev.touchline.tournaments.Tournament;
import dev.touchline.tournaments.entrants.Entrant;
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
                tournament.matchSeed(fixture),
                tieRuleOf(fixture),
                contender(ready.home()),
                contender(ready.away()));
    }

    private static TieRule tieRuleOf(Fixture fixture) {
        return fixture.mustHaveWinner() ? TieRule.EXTRA_TIME_AND_SHOOT_OUT : TieRule.DRAW_STANDS;
    }

    private MatchOrder.Contender contender(Entrant entrant) {
        long policy = Objects.requireNonNull(policies.get(entrant.id()));
        return new MatchOrder.Contender(entrant.id(), entrant.name(), policy);
    }
}
