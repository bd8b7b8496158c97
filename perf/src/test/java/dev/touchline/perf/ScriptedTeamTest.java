package dev.touchline.perf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.engine.MatchSetup;
import dev.touchline.engine.event.Event;
import dev.touchline.engine.play.Match;
import dev.touchline.engine.play.MatchListener;
import dev.touchline.engine.rulebook.Rulebook;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ScriptedTeamTest {
    /** A benchmark of a game in which nothing happens would flatter the engine. */
    @Test
    void playsSoThatEveryLawHasWork() {
        Set<String> seen = new TreeSet<>();

        for (long seed = 1; seed <= 12; seed++) {
            MatchSetup setup = MatchSetup.league(Rulebook.CLASSIC_1, seed);
            Match match = new Match(setup, new ScriptedTeam(), new ScriptedTeam(), new MatchListener() {});
            match.play();
            for (Event event : match.events()) {
                seen.add(
                        event instanceof Event.Awarded awarded
                                ? awarded.kind().name()
                                : event.getClass().getSimpleName());
            }
        }

        assertThat(seen)
                .contains(
                        "Pass",
                        "Shot",
                        "Save",
                        "Tackle",
                        "Foul",
                        "Goal",
                        "KICK_OFF",
                        "THROW_IN",
                        "GOAL_KICK",
                        "CORNER");
    }
}
