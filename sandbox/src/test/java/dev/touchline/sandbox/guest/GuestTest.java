package dev.touchline.sandbox.guest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.touchline.sandbox.Budget;
import dev.touchline.sandbox.GuestFailure;
import dev.touchline.sandbox.GuestFailure.Kind;
import dev.touchline.sandbox.GuestLimits;
import dev.touchline.sandbox.Kit;
import dev.touchline.sandbox.Program;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a guest can do, cannot do, and how it fails; in contexts of this JVM. */
class GuestTest {
    private static final GuestLimits IMPATIENT = new GuestLimits(
            Duration.ofSeconds(30),
            Duration.ofMillis(400),
            Duration.ofMinutes(2),
            GuestLimits.CALL_BYTES,
            GuestLimits.HELD_BYTES,
            100,
            100);
    private static final GuestLimits LIMITS = new GuestLimits(
            Duration.ofSeconds(30),
            Duration.ofSeconds(5),
            Duration.ofMinutes(2),
            GuestLimits.CALL_BYTES,
            GuestLimits.HELD_BYTES,
            100_000,
            200);

    private static final long FUEL = 100_000_000;
    private static final Budget BUDGET = new Budget(FUEL, 400);

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

    @Test
    void answersEachCall() throws GuestFailure {
        try (Guest guest = open("import kit\ndef act(text):\n    return kit.shout(text)\n")) {
            String first = ask(guest, "goal");
            String second = ask(guest, "x".repeat(20_000));

            assertThat(first).isEqualTo("GOAL!");
            assertThat(second).hasSize(20_001).endsWith("X!");
        }
    }

    @Test
    void importsAcrossTheFilesOfAProgram() throws GuestFailure {
        Program program = EchoKit.program(Map.of(
                "policy.py", "import tactics.press\nimport shape\ndef act(text):\n    return tactics.press.up(text)\n",
                "shape.py", "import policy\nWIDTH = 68\n",
                "tactics/press.py",
                        "from shape import WIDTH\nfrom . import deep\ndef up(text):\n    return f'{text} {WIDTH} {deep.LINE}'\n",
                "tactics/deep.py", "LINE = 5\n"));

        try (Guest guest = engine.open(EchoKit.kit(), program, LIMITS, BUDGET, 1)) {
            assertThat(ask(guest, "press")).isEqualTo("press 68 5");
        }
    }

    @Test
    void tellsFileAndLineOfASyntaxError() {
        GuestFailure failure = refusal(Map.of(
                "policy.py",
                "import helper\ndef act(text):\n    return text\n",
                "helper.py",
                "x = 1\n\ndef f(:\n    pass\n"));

        assertThat(failure.kind()).isEqualTo(Kind.NOT_LOADABLE);
        assertThat(failure.describe()).startsWith("helper.py:3: SyntaxError: '(' was never closed");
    }

    @Test
    void tellsFileAndLineOfAnExceptionWhileLoading() {
        GuestFailure failure = refusal(Map.of(
                "policy.py", "import helper\n\n\ndef act(text):\n    return text\n", "helper.py", "\nx = 1 / 0\n"));

        assertThat(failure.kind()).isEqualTo(Kind.NOT_LOADABLE);
        assertThat(failure.describe()).isEqualTo("helper.py:2: ZeroDivisionError: division by zero");
        assertThat(failure.trace()).isEqualTo("policy.py:1 in <module>\nhelper.py:2 in <module>");
    }

    @Test
    void passesOnTheRefusalOfTheBridge() {
        GuestFailure failure = refusal(Map.of("policy.py", "x = 1\n"));

        assertThat(failure.kind()).isEqualTo(Kind.NOT_LOADABLE);
        assertThat(failure.describe()).isEqualTo("TypeError: policy.py must define act(text)");
    }

    @Test
    void refusesAFileWithTheNameOfAKitModule() {
        GuestFailure failure = refusal(Map.of("policy.py", "def act(text):\n    return text\n", "kit.py", ""));

        assertThat(failure.describe()).isEqualTo("kit.py: the name kit is taken by the kit; rename the file");
    }

    @Test
    void tellsTheDeepestOwnLineOfAnExceptionAndGoesOn() throws GuestFailure {
        try (Guest guest = open("""
                import kit
                def inner(text):
                    return kit.shout(int(text))
                def act(text):
                    if text == 'fine':
                        return text
                    return inner(text)
                """)) {
            GuestFailure failure = failure(guest, "12");

            assertThat(failure.kind()).isEqualTo(Kind.RAISED);
            assertThat(failure.describe())
                    .isEqualTo("policy.py:3: AttributeError: 'int' object has no attribute 'upper'");
            assertThat(guest.isUsable()).isTrue();
            assertThat(ask(guest, "fine")).isEqualTo("fine");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "raise SystemExit(3)",
                "raise KeyboardInterrupt",
                "raise GeneratorExit",
                "class E(BaseException): pass\n    raise E('x')",
                "class E(Exception):\n        def __str__(self): raise ValueError\n    raise E()"
            })
    void raisingAnythingIsNoMoreThanThat(String statement) throws GuestFailure {
        try (Guest guest =
                open("def act(text):\n    if text == 'fine':\n        return text\n    " + statement + "\n")) {
            GuestFailure failure = failure(guest, "bad");

            assertThat(failure.kind()).isEqualTo(Kind.RAISED);
            assertThat(failure.file()).isEqualTo("policy.py");
            assertThat(ask(guest, "fine")).isEqualTo("fine");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"None", "3", "[1]", "bytearray(b'x')", "type('B', (bytes,), {})(b'x')", "b'x' * 100_001"})
    void anAnswerThatIsNoBytesIsMalformed(String answer) throws GuestFailure {
        try (Guest guest = open("def act(text):\n    return " + answer + "\n")) {
            GuestFailure failure = failure(guest, "bad");

            assertThat(failure.kind()).isEqualTo(Kind.MALFORMED);
            assertThat(failure).hasMessageStartingWith("step answered");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "while True: pass",
                "while True:\n        try:\n            while True: pass\n        except BaseException: pass",
                "x = 0\n    while True:\n        try: x += 1\n        finally: continue"
            })
    void stopsACallThatDoesNotEnd(String statement) throws GuestFailure {
        try (Guest guest = engine.open(
                EchoKit.kit(), EchoKit.policy("def act(text):\n    " + statement + "\n"), IMPATIENT, BUDGET, 1)) {
            long start = System.nanoTime();

            GuestFailure failure = catchThrowableOfType(
                    GuestFailure.class, () -> guest.call("bad".getBytes(UTF_8), Long.MAX_VALUE / 2));

            assertThat(failure.kind()).isEqualTo(Kind.STOPPED);
            assertThat(failure).hasMessageStartingWith("stopped after more than 0.4 s");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
            assertThat(guest.isUsable()).isFalse();
            assertThat(failure(guest, "again").kind()).isEqualTo(Kind.STOPPED);
        }
    }

    @Test
    void stopsAGuestWhoseCallsTakeFarMoreThanTheirFuelPaysFor() throws GuestFailure {
        GuestLimits strict = new GuestLimits(
                LIMITS.load(),
                LIMITS.call(),
                Duration.ofMillis(100),
                LIMITS.callBytes(),
                LIMITS.heldBytes(),
                LIMITS.answerBytes(),
                LIMITS.outputBytes());
        try (Guest guest = engine.open(EchoKit.kit(), EchoKit.policy("""
                class Same:
                    def __hash__(self):
                        return 1
                SAMES = [Same() for _ in range(4000)]
                def act(text):
                    if text == 'ask':
                        sum(range(10 ** 13))
                    return str(len(set(SAMES))) if text == 'work' else text
                """), strict, BUDGET, 1)) {
            assertThat(failure(guest, "ask").kind()).isEqualTo(Kind.OUT_OF_FUEL);
            assertThat(ask(guest, "work")).isEqualTo("4000");

            GuestFailure failure = failure(guest, "rest");

            assertThat(failure.kind()).isEqualTo(Kind.STOPPED);
            assertThat(failure).hasMessage("stopped: its calls took more than 0.1 s beyond what their fuel pays for");
            assertThat(guest.isUsable()).isFalse();
        }
    }

    @Test
    void deepRecursionEndsAtADepthThatIsCountedAndTheGuestGoesOn() throws GuestFailure {
        try (Guest guest = open("def act(text):\n    return text if text == 'fine' else act(text + 'x')\n")) {
            GuestFailure failure = failure(guest, "bad");

            assertThat(failure.kind()).isEqualTo(Kind.RAISED);
            assertThat(failure.describe())
                    .isEqualTo("policy.py:2: RecursionError: calls are nested more than 400 deep");
            assertThat(ask(guest, "fine")).isEqualTo("fine");
        }
    }

    @Test
    void sourceNestedTooDeepIsATypedFailure() {
        GuestFailure failure =
                refusal(Map.of("policy.py", "x = " + "(".repeat(10_000) + "1" + ")".repeat(10_000) + "\n"));

        assertThat(failure.kind()).isIn(Kind.NOT_LOADABLE, Kind.EXHAUSTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "os",
                "socket",
                "subprocess",
                "ctypes",
                "java",
                "polyglot",
                "sys",
                "threading",
                "importlib",
                "numpy"
            })
    void refusesToImport(String module) {
        GuestFailure failure = refusal(Map.of("policy.py", "x = 1\nimport " + module + "\n"));

        assertThat(failure.kind()).isEqualTo(Kind.NOT_LOADABLE);
        assertThat(failure.describe()).startsWith("policy.py:2: ImportError: module '" + module + "' is not available");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "open('/etc/passwd').read()",
                "open('/tmp/x', 'w')",
                "load('os').listdir('/')",
                "load('os').system('true')",
                "load('subprocess').run(['true'])",
                "load('socket').socket()",
                "load('ctypes').CDLL(None)",
                "load('_thread').start_new_thread(print, ())",
                "load('java').type('java.lang.System')",
                "load('polyglot').eval(language='python', string='1')",
                "load('os').environ['PATH']",
                "load('posix')._exit(3)",
                "load('posix').abort()",
                "load('posix').kill(load('posix').getpid(), 9)"
            })
    void hasNoPrivilegesEvenWhereNothingIsMetered(String expression) throws GuestFailure {
        Kit kit = EchoKit.kitThatAttempts("__import__('importlib').import_module", expression);

        try (Guest guest = engine.open(
                kit, EchoKit.policy("import kit\ndef act(text):\n    return kit.attempt()\n"), LIMITS, BUDGET, 1)) {
            assertThat(failure(guest, "bad").kind()).isEqualTo(Kind.RAISED);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "__future__",
                "abc",
                "bisect",
                "cmath",
                "collections",
                "contextlib",
                "copy",
                "dataclasses",
                "enum",
                "fractions",
                "functools",
                "heapq",
                "itertools",
                "json",
                "math",
                "numbers",
                "operator",
                "random",
                "re",
                "statistics",
                "string",
                "textwrap",
                "time",
                "types",
                "typing"
            })
    void importsTheUsualLibrary(String module) throws GuestFailure {
        try (Guest guest = open("import " + module + "\ndef act(text):\n    return " + module + ".__name__\n")) {
            assertThat(ask(guest, "")).isEqualTo(module);
        }
    }

    @Test
    void guestsOfTheSameProgramShareNoState() throws GuestFailure {
        String counting =
                "import kit, math\nn = 0\ndef act(text):\n    global n\n    n += 1\n    kit.n = getattr(kit, 'n', 0) + 1\n"
                        + "    math.n = getattr(math, 'n', 0) + 1\n    return f'{n} {kit.n} {math.n}'\n";
        try (Guest one = open(counting);
                Guest two = open(counting)) {
            ask(one, "");
            ask(one, "");

            assertThat(ask(two, "")).isEqualTo("1 1 1");
            assertThat(ask(one, "")).isEqualTo("3 3 3");
        }
    }

    @Test
    void guestsOfTheSameProgramShareItsCodeEvenWhenNoneIsOpenMeanwhile() throws Exception {
        Program program = EchoKit.program(Map.of(
                "policy.py", "import often_opened\ndef act(text):\n    return text\n", "often_opened.py", "x = 1\n"));

        for (int opened = 0; opened < 3; opened++) {
            engine.open(EchoKit.kit(), program, LIMITS, BUDGET, 1).close();
            // Collected twice, so that what only the closed guest held is gone from the engine.
            System.gc();
            Thread.sleep(Duration.ofMillis(50));
            System.gc();
            Thread.sleep(Duration.ofMillis(50));
        }

        assertThat(engine.sharedFiles()).containsOnlyOnce("often_opened.py");
    }

    @Test
    void sameSeedSameRandom() throws GuestFailure {
        String drawing = "import random, time\nr = random.Random()\nfrom random import gauss\ndef act(text):\n"
                + "    return repr((random.random(), r.random(), gauss(0, 1), random.sample(range(99), 5), time.time(), time.perf_counter_ns(), hash('abc')))\n";

        assertThat(firstAnswer(drawing, 7)).isEqualTo(firstAnswer(drawing, 7)).isNotEqualTo(firstAnswer(drawing, 8));
    }

    @Test
    void keepsTheBeginningOfWhatIsPrinted() throws GuestFailure {
        try (Guest guest = open("def act(text):\n    print(text, flush=True)\n    return text\n")) {
            ask(guest, "one");
            ask(guest, "two".repeat(1000));

            assertThat(guest.output())
                    .startsWith("one\ntwotwo")
                    .hasSizeLessThan(300)
                    .endsWith("the 200 bytes kept)\n");
        }
    }

    @Test
    void standardInputHoldsNothingButTheRequest() throws GuestFailure {
        Kit kit = EchoKit.kitThatAttempts("input", "load()");

        try (Guest guest = engine.open(
                kit, EchoKit.policy("import kit\ndef act(text):\n    return kit.attempt()\n"), LIMITS, BUDGET, 1)) {
            assertThat(failure(guest, "bad").describe()).contains("EOFError");
        }
    }

    private static Guest open(String policy) throws GuestFailure {
        return engine.open(EchoKit.kit(), EchoKit.policy(policy), LIMITS, BUDGET, 1);
    }

    private static String firstAnswer(String policy, long seed) throws GuestFailure {
        try (Guest guest = engine.open(EchoKit.kit(), EchoKit.policy(policy), LIMITS, BUDGET, seed)) {
            return ask(guest, "");
        }
    }

    private static String ask(Guest guest, String request) throws GuestFailure {
        return new String(guest.call(request.getBytes(UTF_8), FUEL), UTF_8);
    }

    private static GuestFailure failure(Guest guest, String request) {
        return catchThrowableOfType(GuestFailure.class, () -> guest.call(request.getBytes(UTF_8), FUEL));
    }

    private static GuestFailure refusal(Map<String, String> files) {
        return catchThrowableOfType(
                GuestFailure.class,
                () -> engine.open(EchoKit.kit(), EchoKit.program(files), LIMITS, BUDGET, 1)
                        .close());
    }
}
