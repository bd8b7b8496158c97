package dev.touchline.engine.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.touchline.engine.Chasers;
import dev.touchline.engine.MatchSetup;
import dev.touchline.engine.MatchView;
import dev.touchline.engine.Side;
import dev.touchline.engine.play.Match;
import dev.touchline.engine.play.MatchListener;
import dev.touchline.engine.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplayTest {

    @Test
    void showsEveryTickToTheCentimetre() throws InvalidReplay {
        ReplayRecorder recorder = new ReplayRecorder();
        List<double[]> seen = new ArrayList<>();
        MatchListener witness = new MatchListener() {
            @Override
            public void ticked(MatchView match) {
                int owner = match.ownerSide() == null
                        ? -1
                        : (match.ownerSide() == Side.HOME ? 0 : 11) + match.ownerNumber();
                seen.add(new double[] {match.ballX(), match.ballZ(), match.y(Side.AWAY, 10), owner});
            }
        };
        new Match(
                        MatchSetup.league(Rulebook.CLASSIC_1, 11),
                        new Chasers(),
                        new Chasers(),
                        MatchListener.both(recorder, witness))
                .play();

        Replay replay = Replay.read(recorder.bytes());

        assertThat(replay.frames()).isEqualTo(seen.size()).isGreaterThanOrEqualTo(5400);
        assertThat(replay.pitchLength()).isEqualTo(105);
        for (int frame = 0; frame < replay.frames(); frame++) {
            double[] actual = seen.get(frame);
            assertThat(replay.ballX(frame)).isCloseTo(actual[0], within(0.011));
            assertThat(replay.ballZ(frame)).isCloseTo(actual[1], within(0.011));
            assertThat(replay.playerY(frame, 21)).isCloseTo(actual[2], within(0.011));
            assertThat(replay.owner(frame)).isEqualTo((int) actual[3]);
        }
    }

    @Test
    void aNinetyMinuteMatchTakesLessThan400KB() {
        assertThat(recorded().length).isLessThan(400_000);
    }

    @Test
    void refusesWhatIsNoCompleteReplay() {
        byte[] intact = recorded();

        for (int length = 0; length < intact.length - 1; length += 4999) {
            byte[] cut = Arrays.copyOf(intact, length);
            assertThatThrownBy(() -> Replay.read(cut)).isInstanceOf(InvalidReplay.class);
        }
    }

    private static byte[] recorded() {
        ReplayRecorder recorder = new ReplayRecorder();
        new Match(MatchSetup.league(Rulebook.CLASSIC_1, 12), new Chasers(), new Chasers(), recorder).play();
        return recorder.bytes();
    }
}
