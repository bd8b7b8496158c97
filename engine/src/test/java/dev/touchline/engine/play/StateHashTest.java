package dev.touchline.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.engine.Advantage;
import dev.touchline.engine.CallResult;
import dev.touchline.engine.Offence;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever decides how a match goes on changes the hash. */
class StateHashTest {
    /** Fields of the state that the hash may leave out, and why. */
    private static final Set<String> LEFT_OUT = Set.of(
            // Told by the setup, and the same all the time.
            "setup",
            "rules",
            "random",
            "playersAtStart",
            // Written anew in every tick before they are read.
            "previousX",
            "previousY",
            "moment",
            "exit",
            "offence",
            "takerPlaysAgain",
            // Told to the policies, whose answers are recorded.
            "rejections",
            // Follows from who was sent off.
            "goalkeepers",
            // Objects of their own, changed below.
            "still",
            "shootOut",
            "calls",
            "advantage");

    private static Scene scene() {
        Scene scene = new Scene().ball(3, 4, 5, 0);
        scene.state.restart = RestartKind.CORNER;
        scene.state.restartTick = 50;
        scene.state.restartReady = true;
        scene.state.restartReadyTick = 60;
        return scene;
    }

    private static String hash(MatchState state) {
        StateHash hash = new StateHash();
        hash.link(state);
        return hash.links().getLast();
    }

    static Stream<Field> deciding() {
        return Arrays.stream(MatchState.class.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .filter(field -> !LEFT_OUT.contains(field.getName()));
    }

    @ParameterizedTest
    @MethodSource("deciding")
    void everyFieldOfTheStateThatDecidesChangesTheHash(Field field) throws IllegalAccessException {
        Scene scene = scene();
        String before = hash(scene.state);

        change(field, scene.state);

        assertThat(hash(scene.state)).isNotEqualTo(before);
    }

    private static void change(Field field, MatchState state) throws IllegalAccessException {
        field.setAccessible(true);
        switch (field.get(state)) {
            case double[] values -> values[21] += 0.001;
            case int[] values -> values[1] += 1_000_000;
            case boolean[] values -> values[21] = !values[21];
            case Double value -> field.set(state, value + 0.001);
            case Integer value -> field.set(state, value + 1);
            case Boolean value -> field.set(state, !value);
            case Enum<?> value -> field.set(state, another(value));
            case null -> field.set(state, RestartKind.PENALTY);
            default -> throw new AssertionError("a field of a new kind: " + field);
        }
    }

    private static Object another(Enum<?> value) {
        Object[] all = value.getDeclaringClass().getEnumConstants();
        return all[(value.ordinal() + 1) % all.length];
    }

    @Test
    void soDoTheShootOutTheAdvantageTheStillBallAndTheCalls() {
        Scene turn = scene();
        turn.state.shootOut.begin(Side.AWAY);
        Scene struck = scene();
        struck.state.shootOut.struck();
        Scene waiting = scene();
        waiting.state.advantage = new Advantage(new Offence.Foul(Side.HOME, 1, 2, 1, 0, 0), 5);
        Scene worse = scene();
        worse.state.advantage = new Advantage(new Offence.Foul(Side.HOME, 1, 2, 2, 0, 0), 5);
        Scene still = scene();
        still.state.still.tick(7, 7, 1, null);
        Scene failed = scene();
        failed.state.calls[1].add(new CallResult.Failed("no"));

        assertThat(Stream.of(scene(), turn, struck, waiting, worse, still, failed)
                        .map(scene -> hash(scene.state)))
                .doesNotHaveDuplicates();
    }
}
