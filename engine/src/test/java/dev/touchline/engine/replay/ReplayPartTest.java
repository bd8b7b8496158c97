package dev.touchline.engine.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.engine.CallResult;
import dev.touchline.engine.Chasers;
import dev.touchline.engine.MatchSetup;
import dev.touchline.engine.TeamController;
import dev.touchline.engine.play.Match;
import dev.touchline.engine.rulebook.Rulebook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever puts the parts of a replay together again has the replay. */
class ReplayPartTest {
    private static byte[] bytes = {};

    @BeforeAll
    static void play() {
        ReplayRecorder recorder = new ReplayRecorder();
        TeamController still = (observation, commands) -> CallResult.ANSWERED;
        Match match = new Match(MatchSetup.league(Rulebook.CLASSIC_1, 3), new Chasers(), still, recorder);
        for (int tick = 0; tick < 200; tick++) {
            match.step();
        }
        bytes = recorder.bytes();
    }

    @Test
    void thePartOfAllFramesIsTheReplay() throws InvalidReplay {
        Replay whole = Replay.read(bytes);

        assertThat(whole.part(0, whole.frames())).isEqualTo(bytes);
    }

    @Test
    void aPartHasTheFramesBetweenAndNoOther() throws InvalidReplay {
        Replay whole = Replay.read(bytes);

        Replay part = Replay.read(whole.part(60, 75));

        assertThat(part.frames()).isEqualTo(15);
        for (int frame = 0; frame < part.frames(); frame++) {
            assertThat(part.ballX(frame)).isEqualTo(whole.ballX(60 + frame));
            assertThat(part.playerY(frame, 13)).isEqualTo(whole.playerY(60 + frame, 13));
            assertThat(part.owner(frame)).isEqualTo(whole.owner(60 + frame));
            assertThat(part.period(frame)).isEqualTo(whole.period(60 + frame));
            assertThat(part.stamina(frame, 5)).isEqualTo(whole.stamina(60 + frame, 5));
        }
    }
}
