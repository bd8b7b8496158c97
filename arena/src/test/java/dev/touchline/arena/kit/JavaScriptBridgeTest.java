package dev.touchline.arena.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.touchline.engine.observation.CommandLayout;
import dev.touchline.engine.observation.ObservationLayout;
import dev.touchline.engine.rulebook.Rulebook;
import dev.touchline.sandbox.Budget;
import dev.touchline.sandbox.GuestFailure;
import dev.touchline.sandbox.GuestLimits;
import dev.touchline.sandbox.InvalidProgram;
import dev.touchline.sandbox.Kit;
import dev.touchline.sandbox.Language;
import dev.touchline.sandbox.Program;
import dev.touchline.sandbox.guest.Guest;
import dev.touchline.sandbox.guest.GuestEngine;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a JavaScript policy sees of an observation, and what is said about answers that are no commands. */
class JavaScriptBridgeTest {
    private static final int FUEL_NUMBERS = 3;
    private static final int REQUEST_BYTES = (ObservationLayout.LENGTH + FUEL_NUMBERS) * Double.BYTES;
    private static final Kit KIT = PolicyKit.of(Language.JAVASCRIPT, Rulebook.CLASSIC_1);

    @SuppressWarnings("NullAway.Init")
    private static GuestEngine engine;

    @BeforeAll
    static void startEngine() {
        engine = new GuestEngine(worked -> {});
    }

    @AfterAll
    static void stopEngine() {
        engine.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            undefined                           | act() returned undefined; it must return an array of 11 commands
            null                                | act() returned null; it must return an array of 11 commands
            "no"                                | act() returned "no"; it must return an array of 11 commands
            { length: 11 }                      | act() returned an object; it must return an array of 11 commands
            new Float64Array(11)                | act() returned an object; it must return an array of 11 commands
            []                                  | act() returned 0 commands; it must return 11, one for each player
            new Array(4e9)                      | act() returned 4000000000 commands; it must return 11, one for each player
            with3(7)                            | command of player 3 is 7; it must be a Command, a plain object or null
            with3("x".repeat(50))               | command of player 3 is "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx..."; it must be a Command, a plain object or null
            with3(Symbol("s"))                  | command of player 3 is a symbol; it must be a Command, a plain object or null
            with3(() => 1)                      | command of player 3 is a function; it must be a Command, a plain object or null
            with3(new Map())                    | command of player 3 is an object; it must be a Command, a plain object or null
            with3([1, 2])                       | command of player 3 is [1, 2]; it must be a Command, a plain object or null
            with3({ mvoe: [1, 2] })             | command of player 3 has the property "mvoe"; allowed are move, kick, tackle and catch
            with3({ [Symbol("s")]: 1 })         | command of player 3 has the property a symbol; allowed are move, kick, tackle and catch
            with3({ move: 5 })                  | command of player 3: move must be two numbers [vx, vy], got 5
            with3({ move: [1] })                | command of player 3: move must be two numbers [vx, vy], got [1]
            with3({ move: [1, "2"] })           | command of player 3: move must be two numbers [vx, vy], got [1, "2"]
            with3({ move: [1, , ] })            | command of player 3: move must be two numbers [vx, vy], got [1, undefined]
            with3({ move: [[], null] })         | command of player 3: move must be two numbers [vx, vy], got [an array, null]
            with3({ move: { x: 1, y: 2 } })     | command of player 3: move must be two numbers [vx, vy], got an object
            with3({ move: new Array(9) })       | command of player 3: move must be two numbers [vx, vy], got an array of 9
            with3({ move: [1, { valueOf: () => 2 }] }) | command of player 3: move must be two numbers [vx, vy], got [1, an object]
            with3(new Command(null, [1, 2]))    | command of player 3: kick must be three numbers [vx, vy, vz], got [1, 2]
            with3({ tackle: 1 })                | command of player 3: tackle must be true or false, got 1
            with3({ catch: "yes" })             | command of player 3: catch must be true or false, got "yes"
            """)
    void saysWhatIsWrongWithAnAnswer(String answer, String message) throws Exception {
        GuestFailure failure = failure(answer);

        assertThat(failure.describe()).isEqualTo("InterfaceError: " + message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            with3({ get move() { throw new Error("trap"); } }) | Error: trap
            with3({ get move() { for (;;); } })                | out of fuel: 1000000 units were allowed
            """)
    void aTrapInAnAnswerHurtsOnlyItsOwner(String answer, String message) throws Exception {
        assertThat(failure(answer).describe()).endsWith(message);
    }

    @Test
    void readsCommandsOfAnyKind() throws Exception {
        double[] commands = commands("""
                [new Command([1, -0], [2, 3, 4], true, true), { move: [5.5, NaN] }, null, undefined, { tackle: true },
                 { catch: null, kick: null }, {}, Object.create(null), new Command(), { move: null }, new Command([0, 0])]
                """);

        assertThat(row(commands, 0)).containsExactly(1, 1, -0.0, 1, 2, 3, 4, 2);
        assertThat(row(commands, 1)).containsExactly(1, 5.5, Double.NaN, 0, 0, 0, 0, 0);
        assertThat(row(commands, 4)).containsExactly(0, 0, 0, 0, 0, 0, 0, 1);
        for (int number : new int[] {2, 3, 5, 6, 7, 8, 9}) {
            assertThat(row(commands, number)).containsOnly(0);
        }
        assertThat(row(commands, 10)).containsExactly(1, 0, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void anAnswerLeavesNothingForTheNext() throws Exception {
        try (Guest guest = open("""
                let call = 0;
                export function act() {
                    return Array.from({ length: 11 }, () => call++ === 0 ? new Command([1, 2], [3, 4, 5], true) : null);
                }
                """)) {
            guest.call(new byte[REQUEST_BYTES], 1_000_000);

            assertThat(doubles(guest.call(new byte[REQUEST_BYTES], 1_000_000))).containsOnly(0);
        }
    }

    @Test
    void theObservationIsWhatTheEngineWrote() throws Exception {
        ByteBuffer request = ByteBuffer.allocate(REQUEST_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        put(request, ObservationLayout.TICK, 125);
        put(request, ObservationLayout.PERIOD, 2);
        put(request, ObservationLayout.OUR_GOALS, 3);
        put(request, ObservationLayout.RESTART_KIND, 3);
        put(request, ObservationLayout.RESTART_SIDE, -1);
        put(request, ObservationLayout.BALL_VZ, -1.5);
        put(request, ObservationLayout.OWNER_SIDE, 1);
        put(request, ObservationLayout.OWNER_NUMBER, 9);
        put(request, ObservationLayout.THEIR_GOALKEEPER, 4);
        put(request, ObservationLayout.PENALTY_TAKER, -1);
        put(request, ObservationLayout.PLAYERS + 9 * ObservationLayout.PLAYER_FIELDS + ObservationLayout.X, 12.25);
        put(request, ObservationLayout.LENGTH - 1, 6);
        put(request, ObservationLayout.LENGTH, 77);

        try (Guest guest = open("""
                export function act(obs) {
                    const { tick, minute, period, goals, restart, ball, owner, fuelUsed } = obs;
                    throw new Error([tick, minute, period, goals, restart.kind, restart.ours, restart.taker, ball.vz,
                        owner === obs.us[9], owner.x, owner.hasBall, obs.weHaveBall, obs.opponentGoalkeeper.number,
                        obs.us[10].lastRejection, fuelUsed].join(" "));
                }
                """)) {
            GuestFailure failure =
                    catchThrowableOfType(GuestFailure.class, () -> guest.call(request.array(), 1_000_000));

            assertThat(failure.getMessage())
                    .isEqualTo("Error: 125 2 2 3 goal_kick false  -1.5 true 12.25 true true 4 restart_not_ready 77");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            export const x = 1;                         | policy.js exports no function act(obs); it is called once a tick
            export const act = 5;                       | act must be a function of one argument, act(obs), but it is 5
            export function act(us, them) { return 1; } | act must take one argument, act(obs), but it takes 2
            """)
    void refusesAPolicyThatCannotBeCalled(String policy, String message) {
        GuestFailure failure =
                catchThrowableOfType(GuestFailure.class, () -> open(policy).close());

        assertThat(failure.describe()).isEqualTo("InterfaceError: " + message);
    }

    private static GuestFailure failure(String answer) throws Exception {
        try (Guest guest = open("""
                const with3 = (command) => [null, null, null, command, null, null, null, null, null, null, null];
                export function act(obs) { return %s; }
                """.formatted(answer))) {
            return catchThrowableOfType(GuestFailure.class, () -> guest.call(new byte[REQUEST_BYTES], 1_000_000));
        }
    }

    private static double[] commands(String answer) throws Exception {
        try (Guest guest = open("export function act(obs) { return %s; }\n".formatted(answer))) {
            return doubles(guest.call(new byte[REQUEST_BYTES], 1_000_000));
        }
    }

    private static Guest open(String policy) throws GuestFailure, InvalidProgram {
        Program program = Program.single(Language.JAVASCRIPT, "import { Command } from \"touchline\";\n" + policy);
        return engine.open(KIT, program, GuestLimits.defaults(), new Budget(10_000_000, 400), 1);
    }

    private static void put(ByteBuffer request, int index, double value) {
        request.putDouble(index * Double.BYTES, value);
    }

    private static double[] doubles(byte[] answer) {
        double[] numbers = new double[answer.length / Double.BYTES];
        ByteBuffer.wrap(answer).order(ByteOrder.LITTLE_ENDIAN).asDoubleBuffer().get(numbers);
        return numbers;
    }

    private static double[] row(double[] commands, int number) {
        double[] row = new double[CommandLayout.PLAYER_FIELDS];
        System.arraycopy(commands, number * row.length, row, 0, row.length);
        return row;
    }
}
