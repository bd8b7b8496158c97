package dev.touchline.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.engine.Offence;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Who stands offside when the ball is played (IFAB Law 11.1); the away goalkeeper is on his line. */
class OffsidePositionsTest {
    private static final int PASSER = 6;
    private static final int STRIKER = 9;

    /** The second-last opponent stands at x = 30. */
    private static Scene attack() {
        Scene scene = new Scene().at(Side.AWAY, 0, 52, 0);
        for (int number = 1; number < 11; number++) {
            scene.at(Side.AWAY, number, 30 - number + 1, 15 + number);
        }
        return scene.at(Side.HOME, PASSER, 10, 0).owns(Side.HOME, PASSER);
    }

    private static boolean isOffside(Scene scene) {
        OffsidePositions.note(scene.state, PASSER, null);
        return (scene.state.offsidePositions & 1 << STRIKER) != 0;
    }

    @Test
    void beyondTheSecondLastOpponentIsOffsideAndLevelIsNot() {
        assertThat(isOffside(attack().at(Side.HOME, STRIKER, 30.01, 0))).isTrue();
        assertThat(isOffside(attack().at(Side.HOME, STRIKER, 30, 0))).isFalse();
    }

    @Test
    void inOnesOwnHalfNobodyIsOffside() {
        Scene scene = attack().at(Side.HOME, PASSER, -20, 0).owns(Side.HOME, PASSER);
        for (int number = 1; number < 11; number++) {
            scene.at(Side.AWAY, number, -30, 15 + number);
        }

        assertThat(isOffside(scene.at(Side.HOME, STRIKER, -0.01, 0))).isFalse();
        assertThat(isOffside(scene.at(Side.HOME, STRIKER, 0.01, 0))).isTrue();
    }

    @Test
    void behindTheBallNobodyIsOffside() {
        Scene scene = attack().at(Side.HOME, PASSER, 40, 0).owns(Side.HOME, PASSER);

        assertThat(isOffside(scene.at(Side.HOME, STRIKER, 40, 5))).isFalse();
        assertThat(isOffside(scene.at(Side.HOME, STRIKER, 41, 5))).isTrue();
    }

    @Test
    void anOpponentWhoWasSentOffKeepsNobodyOnside() {
        Scene scene = attack().at(Side.HOME, STRIKER, 29.5, 0);
        assertThat(isOffside(scene)).isFalse();

        scene.sentOff(Side.AWAY, 1);

        assertThat(isOffside(scene)).isTrue();
    }

    @Test
    void aPlayerWhoWasSentOffIsNotOffside() {
        Scene scene = attack().at(Side.HOME, STRIKER, 40, 0)
                .sentOff(Side.HOME, STRIKER)
                .at(Side.HOME, STRIKER, 40, 0);

        assertThat(isOffside(scene)).isFalse();
    }

    @Test
    void thePositionCountsWhenTheBallIsPlayedNotAtTheEndOfTheTick() {
        Scene scene = attack().at(Side.HOME, STRIKER, 29.8, 0);
        scene.state.x[STRIKER] = 30.4;

        assertThat(isOffside(scene)).isFalse();
        scene.state.moment = 0.9;
        assertThat(isOffside(scene)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"THROW_IN", "GOAL_KICK", "CORNER"})
    void directlyFromAThrowInAGoalKickAndACornerNobodyIsOffside(RestartKind kind) {
        Scene scene = attack().at(Side.HOME, STRIKER, 40, 0);

        OffsidePositions.note(scene.state, PASSER, kind);

        assertThat(scene.state.offsidePositions).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"THROW_IN", "GOAL_KICK", "CORNER"})
    void directlyFromAnyOtherRestartAPlayerMayBe(RestartKind kind) {
        Scene scene = attack().at(Side.HOME, STRIKER, 40, 0);

        OffsidePositions.note(scene.state, PASSER, kind);

        assertThat(scene.state.offsidePositions).isEqualTo(1 << STRIKER);
    }

    @Test
    void onlyWhoPlaysTheBallIsPunished() {
        Scene idle = attack().at(Side.HOME, STRIKER, 40, 0).at(Side.HOME, 7, 20, 0);
        idle.kick(Side.HOME, PASSER, 20, 0).tick().judge();
        Scene active = attack().at(Side.HOME, STRIKER, 40, 0);
        OffsidePositions.note(active.state, PASSER, null);

        active.state.touch(STRIKER);

        assertThat(idle.state.offsidePositions).isEqualTo(1 << STRIKER);
        assertThat(idle.state.restart).isNull();
        assertThat(active.state.offence).isEqualTo(new Offence.Offside(Side.HOME, STRIKER, 40, 0));
    }

    @Test
    void anOpponentWhoPlaysTheBallSetsHimOnsideAndOneWhomItHitsDoesNot() {
        int defender = MatchState.index(Side.AWAY, 4);
        Scene deflected = attack().at(Side.HOME, STRIKER, 40, 0).ball(20, 0, 25, 0);
        Scene played = attack().at(Side.HOME, STRIKER, 40, 0).ball(20, 0, 25, 0);
        OffsidePositions.note(deflected.state, PASSER, null);
        OffsidePositions.note(played.state, PASSER, null);

        OffsidePositions.noteDeflection(deflected.state, defender);
        played.state.give(defender, false);

        assertThat(deflected.state.offsidePositions & 1 << STRIKER).isNotZero();
        assertThat(played.state.offsidePositions).isZero();
    }

    @Test
    void whomTheBallHitsOfOnesOwnIsANewPlay() {
        Scene scene = attack().at(Side.HOME, STRIKER, 40, 0).ball(20, 0, 25, 0);
        OffsidePositions.note(scene.state, PASSER, null);
        scene.at(Side.HOME, STRIKER, 15, 0);

        OffsidePositions.noteDeflection(scene.state, 7);

        assertThat(scene.state.offsidePositions).isZero();
    }
}
