package dev.touchline.leaderboard.tournament;

import dev.touchline.leaderboard.match.FixtureEntity;
import dev.touchline.leaderboard.match.MatchOrder;
import dev.touchline.leaderboard.match.MatchOrderEntity;
import dev.touchline.leaderboard.match.TieRule;
import dev.touchline.tournaments.Fixture;
import dev.touchline.tournaments.FixtureState;
import dev.touchline.tournaments.Tournament;
import dev.touchline.tournaments.entrants.Entrant;
import java.util.Map;
import java.util.Objects;

/**
 * A tournament as the domain sees it, with what the domain does not know: whose policy plays, under which rulebook.
 *
 * @param policies the policy that plays for an entrant, by entrant id
 */
public record DrawnTournament(String id, String rulebook, Tournament tournament, Map<String, Long> policies) {
    /**
     * Everything that decides the match of a fixture that can be played now.
     *
     * @param ordinal counts the orders of the fixture, from 1
     */
    public MatchOrder order(FixtureState.Ready ready, int ordinal) {
        Fixture fixture = ready.fixture();
        String fixtureId = FixtureEntity.idOf(id, fixture.id());
        return new MatchOrder(
                MatchOrderEntity.idOf(fixtureId, ordinal),
                fixtureId,
                id,
                fixture.number(),
                ready.run(),
                rulebook,
                tournament.matchSeed(fixture),
                tieRuleOf(fixture),
                ready.lead(),
                contender(ready.home()),
                contender(ready.away()));
    }

    private static TieRule tieRuleOf(Fixture fixture) {
        return fixture.decidesTie() ? TieRule.EXTRA_TIME_AND_SHOOT_OUT : TieRule.DRAW_STANDS;
    }

    private MatchOrder.Contender contender(Entrant entrant) {
        long policy = Objects.requireNonNull(policies.get(entrant.id()));
        return new MatchOrder.Contender(entrant.id(), entrant.name(), policy);
    }
}
