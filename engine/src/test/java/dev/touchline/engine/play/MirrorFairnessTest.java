package dev.touchline.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.engine.CallResult;
import dev.touchline.engine.Chasers;
import dev.touchline.engine.MatchSetup;
import dev.touchline.engine.MatchView;
import dev.touchline.engine.RandomTeam;
import dev.touchline.engine.Side;
import dev.touchline.engine.TeamController;
import dev.touchline.engine.TieRule;
import dev.touchline.engine.rulebook.Rulebook;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class MirrorFairnessTest {

    @Property(tries = 20)
    void swappedSidesAndMirroredSeedGiveTheMirroredMatch(@ForAll long seed, @ForAll boolean knockOut) {
        TieRule tieRule = knockOut ? TieRule.EXTRA_TIME_AND_SHOOT_OUT : TieRule.DRAW_STANDS;
        MatchSetup plain = new MatchSetup(Rulebook.CLASSIC_1, seed, false, tieRule);
        MatchSetup mirrored = new MatchSetup(Rulebook.CLASSIC_1, seed, true, tieRule);
        Match match = new Match(plain, new Chasers(), new RandomTeam(seed), new MatchListener() {});
        Match swapped = new Match(mirrored, new RandomTeam(seed), new Chasers(), new MatchListener() {});

        boolean goesOn = true;
        while (goesOn) {
            goesOn = match.step();

            assertThat(swapped.step()).isEqualTo(goesOn);
            assertMirrored(match.view(), swapped.view());
        }

        assertThat(match.result().score().home())
                .isEqualTo(swapped.result().score().away());
        assertThat(match.result().score().away())
                .isEqualTo(swapped.result().score().home());
    }

    @Property(tries = 5)
    void theSameSetupAndTeamsGiveTheSameHashes(@ForAll long seed) {
        MatchSetup setup = MatchSetup.league(Rulebook.CLASSIC_1, seed);

        Match first = played(setup, new RandomTeam(seed), new RandomTeam(seed + 1));
        Match second = played(setup, new RandomTeam(seed), new RandomTeam(seed + 1));

        assertThat(first.hashChain()).isEqualTo(second.hashChain()).hasSizeGreaterThanOrEqualTo(54);
        assertThat(first.events()).isEqualTo(second.events());
    }

    @Property(tries = 5)
    void anotherSeedGivesAnotherMatch(@ForAll long seed) {
        Match first = played(MatchSetup.league(Rulebook.CLASSIC_1, seed), new Chasers(), new Chasers());
        Match second = played(MatchSetup.league(Rulebook.CLASSIC_1, seed + 1), new Chasers(), new Chasers());

        assertThat(first.hashChain()).isNotEqualTo(second.hashChain());
    }

    private static Match played(MatchSetup setup, TeamController home, TeamController away) {
        Match match = new Match(setup, home, away, new MatchListener() {});
        match.play();
        return match;
    }

    private static void assertMirrored(MatchView match, MatchView swapped) {
        same(match.ballX(), 0.0 - swapped.ballX());
        same(match.ballY(), 0.0 - swapped.ballY());
        same(match.ballZ(), swapped.ballZ());
        for (Side side : Side.values()) {
            assertThat(match.goals(side)).isEqualTo(swapped.goals(side.other()));
            for (int number = 0; number < MatchView.TEAM_SIZE; number++) {
                same(match.x(side, number), 0.0 - swapped.x(side.other(), number));
                same(match.y(side, number), 0.0 - swapped.y(side.other(), number));
                same(match.vx(side, number), 0.0 - swapped.vx(side.other(), number));
                same(match.stamina(side, number), swapped.stamina(side.other(), number));
            }
        }
    }

    private static void same(double value, double mirrored) {
        if (value != mirrored) {
            throw new AssertionError(value + " is not the mirror image of " + mirrored);
        }
    }

    @Property(tries = 3)
    void aTeamThatNeverAnswersLosesByWalkover(@ForAll long seed) {
        Match match = played(
                MatchSetup.league(Rulebook.CLASSIC_1, seed),
                new Chasers(),
                (observation, commands) -> new CallResult.Failed("ValueError: no"));

        assertThat(match.result().outcome())
                .isEqualTo(new dev.touchline.engine.Outcome.Walkover(Side.AWAY, "30 calls in a row failed"));
        assertThat(match.result().score()).hasToString("3-0");
        assertThat(match.result().ticks()).isEqualTo(30);
    }
}
