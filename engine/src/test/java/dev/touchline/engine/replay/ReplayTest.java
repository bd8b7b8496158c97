package dev.touchline.engine.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchline.engine.Card;
import dev.touchline.engine.Chasers;
import dev.touchline.engine.MatchSetup;
import dev.touchline.engine.MatchView;
import dev.touchline.engine.Side;
import dev.touchline.engine.play.Match;
import dev.touchline.engine.play.MatchListener;
import dev.touchline.engine.rulebook.Rulebook;
import dev.touchline.engine.rulebook.RulebookJson;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplayTest {
    /** Every foul is a caution, and teams play on with anybody who is left. */
    private static final Rulebook STRICT = RulebookJson.read(RulebookJson.write(Rulebook.CLASSIC_1)
            .replaceAll("\"(foulSeverity|yellowSeverity|secondYellowSeverity)\":[0-9.]+", "\"$1\":0.6")
            .replaceAll("\"fewestPlayers\":\\d+", "\"fewestPlayers\":1"));

    @Test
    void showsEveryTickToTheCentimetre() throws InvalidReplay {
        Witness witness = new Witness();
        Replay replay = Replay.read(recorded(MatchSetup.league(Rulebook.CLASSIC_1, 11), witness));

        assertThat(replay.frames()).isEqualTo(witness.seen.size()).isGreaterThanOrEqualTo(5400);
        assertThat(replay.pitchLength()).isEqualTo(105);
        for (int frame = 0; frame < replay.frames(); frame++) {
            Moment actual = witness.seen.get(frame);
            assertThat(replay.ballX(frame)).isCloseTo(actual.ballX, within(0.011));
            assertThat(replay.ballZ(frame)).isCloseTo(actual.ballZ, within(0.011));
            assertThat(replay.playerY(frame, 21)).isCloseTo(actual.lastY, within(0.011));
            assertThat(replay.owner(frame)).isEqualTo(actual.owner);
            assertThat(replay.inPlay(frame)).isEqualTo(actual.inPlay);
            if (frame % ReplayFormat.STAMINA_INTERVAL == 0) {
                assertThat(replay.stamina(frame, 21)).isCloseTo(actual.lastStamina, within(0.0051));
            }
        }
    }

    @Test
    void showsEveryCardAndWhoIsOffThePitch() throws InvalidReplay {
        Witness witness = new Witness();
        Replay replay = Replay.read(recorded(MatchSetup.league(STRICT, 11), witness));

        assertThat(witness.seen.getLast().off).as("the match has sendings-off").contains(true);
        for (int frame = 0; frame < replay.frames(); frame++) {
            Moment actual = witness.seen.get(frame);
            for (int row = 0; row < ReplayFormat.PLAYERS; row++) {
                assertThat(replay.onPitch(frame, row)).isEqualTo(!actual.off[row]);
                assertThat(replay.card(frame, row) == Card.YELLOW)
                        .isEqualTo(actual.yellow[row] == 1 && !actual.off[row]);
            }
        }
    }

    @Test
    void aNinetyMinuteMatchTakesLessThan400KB() {
        byte[] replay = recorded(MatchSetup.league(Rulebook.CLASSIC_1, 12), new Witness());

        assertThat(replay.length).isLessThan(400_000);
    }

    static byte[] recorded(MatchSetup setup, MatchListener witness) {
        ReplayRecorder recorder = new ReplayRecorder();
        new Match(setup, new Chasers(), new Chasers(), MatchListener.both(recorder, witness)).play();
        return recorder.bytes();
    }

    private static final class Moment {
        double ballX;
        double ballZ;
        double lastY;
        double lastStamina;
        int owner;
        boolean inPlay;
        final boolean[] off = new boolean[ReplayFormat.PLAYERS];
        final int[] yellow = new int[ReplayFormat.PLAYERS];
    }

    private static final class Witness implements MatchListener {
        final List<Moment> seen = new ArrayList<>();

        @Override
        public void ticked(MatchView match) {
            Moment moment = new Moment();
            moment.ballX = match.ballX();
            moment.ballZ = match.ballZ();
            moment.lastY = match.y(Side.AWAY, 10);
            moment.lastStamina = match.stamina(Side.AWAY, 10);
            moment.owner =
                    match.ownerSide() == null ? -1 : (match.ownerSide() == Side.HOME ? 0 : 11) + match.ownerNumber();
            moment.inPlay = match.restart() == null;
            for (int row = 0; row < ReplayFormat.PLAYERS; row++) {
                Side side = row < 11 ? Side.HOME : Side.AWAY;
                moment.off[row] = !match.onPitch(side, row % 11);
                moment.yellow[row] = match.yellowCards(side, row % 11);
            }
            seen.add(moment);
        }
    }
}
