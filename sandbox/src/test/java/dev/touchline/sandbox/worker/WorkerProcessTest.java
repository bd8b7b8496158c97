package dev.touchline.sandbox.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.touchline.sandbox.worker.WorkerLost.Reason;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real worker processes: what they answer, how they are lost, who is to blame, and that none is left behind. */
class WorkerProcessTest {
    private static final WorkerLimits LIMITS =
            new WorkerLimits(Duration.ofMinutes(1), Duration.ofSeconds(30), Duration.ofMinutes(2));

    @SuppressWarnings("NullAway.Init")
    private static WorkerRuntime runtime;

    /** Shared by the tests that do not lose it, and replaced after those that do. */
    @SuppressWarnings("NullAway.Init")
    private static WorkerProcess worker;

    @BeforeAll
    static void prepare() throws IOException {
        runtime = TestRuntime.prepare();
        worker = start();
    }

    @AfterEach
    void replaceWhatWasLost() throws IOException {
        if (!worker.isUsable()) {
            worker.close();
            worker = start();
        }
    }

    @AfterAll
    static void end() {
        worker.close();
    }

    @Test
    void runsTheOptimizingCompiler() throws Exception {
        assertThat(ask("implementation\n")).isNotEmpty().doesNotContain("Interpreted");
    }

    @Test
    void playsAPolicy() throws Exception {
        assertThat(ask("policy\ndef act(text):\n    return text * 2\n")).isEqualTo("112233");
    }

    @Test
    void policiesHaveTheSameBitsOfSinesAndPowersOnEveryMachine() throws Exception {
        // Called three times, so that interpreted and compiled code have their turn.
        String policy = """
                import math
                def fold(values):
                    total = 0
                    for value in values:
                        total = (total * 31 + int(value * 1099511627776.0)) % 2305843009213693951
                    return total
                def act(text):
                    xs = [n * 0.45 - 20.0 for n in range(300)]
                    return ' '.join(str(fold(f(x) for x in xs)) for f in (
                        math.sin, math.cos, math.tan, math.exp, math.atan,
                        lambda x: math.log(x * x + 1e-9), lambda x: (x * x) ** 0.7)) + ';'
                """;
        String expected = Stream.<DoubleUnaryOperator>of(
                        StrictMath::sin,
                        StrictMath::cos,
                        StrictMath::tan,
                        StrictMath::exp,
                        StrictMath::atan,
                        x -> StrictMath.log(x * x + 1e-9),
                        x -> StrictMath.pow(x * x, 0.7))
                .map(WorkerProcessTest::fold)
                .collect(Collectors.joining(" "));

        assertThat(ask("policy\n" + policy)).isEqualTo((expected + ";").repeat(3));
    }

    @Test
    void whatAWorkerPrintsDoesNotTouchTheProtocol() throws Exception {
        assertThat(ask("print\n" + "x".repeat(100_000))).hasSize(100_000);
    }

    @Test
    void progressArrivesInOrderBeforeTheAnswer() throws Exception {
        List<Byte> heard = new ArrayList<>();

        worker.exchange("progress\n".getBytes(UTF_8), progress -> heard.add(progress[0]));

        assertThat(heard).containsExactly((byte) 0, (byte) 1, (byte) 2);
    }

    @Test
    void aFaultOfTheHandlerIsToldAndTheWorkerGoesOn() throws Exception {
        assertThatThrownBy(() -> ask("fail\nour own fault"))
                .isInstanceOf(JobFailed.class)
                .hasMessageContaining("our own fault");
        assertThat(ask("print\nfine")).isEqualTo("fine");
    }

    @Test
    void aCallWithoutEndIsStoppedInsideTheWorker() throws Exception {
        assertThat(ask("policy\nimport kit\ndef act(text):\n    kit.loop()\n"))
                .startsWith("STOPPED stopped after more than 1.5 s");
        assertThat(worker.isUsable()).isTrue();
    }

    @Test
    void anImportWithoutEndIsBlamedOnLoading() {
        WorkerLost lost = loss("policy\nimport kit\ndef act(text):\n    return ''\nkit.add_for_ever()\n");

        assertThat(lost.reason()).isEqualTo(Reason.HELD_THE_PROCESSOR);
        assertThat(lost.flightRecord().inCall()).isTrue();
        assertThat(lost.flightRecord().tag()).isEqualTo(TestWorker.LOADING);
    }

    @Test
    void aCallThatCannotBeStoppedCostsTheWorkerAndIsBlamed() {
        long start = System.nanoTime();

        WorkerLost lost = loss(
                "policy\nimport kit\ndef act(text):\n    return text if text != '2' else str(kit.add_for_ever())\n");

        assertThat(lost.reason()).isEqualTo(Reason.HELD_THE_PROCESSOR);
        assertThat(lost.flightRecord().inCall()).isTrue();
        assertThat(lost.flightRecord().tag()).isEqualTo(2);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(45));
        assertThat(worker.isUsable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"held.append(bytearray(10**8))", "held.append([0] * 2 * 10**9)"})
    void aMemoryEaterIsBlamed(String eating) {
        WorkerLost lost = loss(
                "policy\nheld = []\ndef act(text):\n    while text == '3':\n        " + eating + "\n    return text\n");

        assertThat(lost.reason()).isEqualTo(Reason.OUT_OF_MEMORY);
        assertThat(lost.flightRecord().inCall()).isTrue();
        assertThat(lost.flightRecord().tag()).isEqualTo(3);
    }

    @Test
    void exitingIsARaisedFailure() throws Exception {
        assertThat(ask("policy\ndef act(text):\n    raise SystemExit(4)\n"))
                .isEqualTo("RAISED policy.py:2: SystemExit: a program cannot exit (4)");
    }

    @Test
    void endlessRecursionEndsAtACountedDepthAndTheWorkerGoesOn() throws Exception {
        assertThat(ask("policy\ndef act(text):\n    return act(text)\n"))
                .isEqualTo("RAISED policy.py:2: RecursionError: calls are nested more than 400 deep");
        assertThat(worker.isUsable()).isTrue();
    }

    @Test
    void garbageOnTheStreamLosesTheWorker() throws IOException {
        assertThat(lossOfAnother("garble\nthis is no frame at all, and long enough")
                        .reason())
                .isEqualTo(Reason.GARBLED);
    }

    @Test
    void anEndingWorkerTellsItsStatus() throws IOException {
        WorkerLost lost = lossOfAnother("exit\n9");

        assertThat(lost.reason()).isEqualTo(Reason.DIED);
        assertThat(lost).hasMessage("the worker died (status 9)");
    }

    @Test
    void aKilledWorkerIsLostWithItsLastRecord() throws Exception {
        assertThat(ask("policy\ndef act(text):\n    return text\n")).isEqualTo("123");
        Thread killer = Thread.ofPlatform().start(() -> {
            while (!(worker.flightRecord().inCall() && worker.flightRecord().tag() == 1)) {
                Thread.onSpinWait();
            }
            ProcessHandle.of(worker.pid()).ifPresent(process -> {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            });
        });

        WorkerLost lost = loss("policy\nimport kit\ndef act(text):\n    kit.loop()\n");
        killer.join();

        assertThat(lost.reason()).isEqualTo(Reason.DIED);
        assertThat(lost.flightRecord().inCall()).isTrue();
        assertThat(lost.flightRecord().tag()).isEqualTo(1);
    }

    @Test
    void aWorkerThatDoesNothingAtAllIsKilled() throws Exception {
        WorkerLaunch plain = launch().within(Isolation.none());
        WorkerLimits impatient = new WorkerLimits(Duration.ofMinutes(1), Duration.ofSeconds(1), Duration.ofMinutes(1));
        try (WorkerProcess silenced = WorkerProcess.start(plain, impatient)) {
            silenced.exchange("print\nhere".getBytes(UTF_8), ProgressListener.none());
            new ProcessBuilder("kill", "-STOP", Long.toString(silenced.pid()))
                    .start()
                    .waitFor();

            WorkerLost lost = catchThrowableOfType(
                    WorkerLost.class, () -> silenced.exchange("print\nhere".getBytes(UTF_8), ProgressListener.none()));

            assertThat(lost.reason()).isEqualTo(Reason.STARVED);
            assertThat(ProcessHandle.of(silenced.pid()).map(ProcessHandle::isAlive))
                    .isNotEqualTo(Optional.of(true));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"isolated", "plain"})
    void noWorkerOutlivesItsParent(String isolation) throws Exception {
        Process parent = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.touchline.sandbox.worker.TestParent",
                        isolation)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long child = Long.parseLong(parent.inputReader(UTF_8).readLine());
        List<ProcessHandle> family = new ArrayList<>(parent.descendants().toList());
        assertThat(family).extracting(ProcessHandle::pid).contains(child);

        parent.destroyForcibly().waitFor();

        for (ProcessHandle member : family) {
            assertThat(member.onExit().get(10, TimeUnit.SECONDS)).isNotNull();
        }
    }

    @Test
    void reachesNothingInsideBubblewrapAndSaysWhyWithoutIt() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String reached = ask("reach\n" + server.getLocalPort());

            if (runtime.isolation().isStrong()) {
                assertThat(reached).isEmpty();
            } else {
                assertThat(reached).contains("network", "files");
                assertThat(runtime.describe()).contains("without bubblewrap: ");
            }
        }
    }

    @Test
    void hasAnEmptyEnvironment() throws Exception {
        assertThat(ask("environment\n")).doesNotContain("PATH").doesNotContain("HOME");
    }

    @Test
    void recordsSurviveInTheFile() throws IOException {
        Path file = Files.createTempFile("flight", ".bin");
        FlightRecorder parent = FlightRecorder.create(file);
        FlightRecorder child = FlightRecorder.open(file);

        FlightRecord before = parent.read();
        child.entering(7);
        FlightRecord during = parent.read();
        child.left();
        child.entering(8);
        child.entering(-9);
        FlightRecord again = parent.read();
        child.left();
        child.left();

        assertThat(before).isEqualTo(new FlightRecord(false, 0, 0));
        assertThat(during).isEqualTo(new FlightRecord(true, 7, 1));
        assertThat(again).isEqualTo(new FlightRecord(true, -9, 3));
        assertThat(parent.read().inCall()).isFalse();
        Files.delete(file);
    }

    @Test
    void framesOfImpossibleLengthAreRefused() {
        byte[] bytes =
                ByteBuffer.allocate(5).putInt(Integer.MAX_VALUE).put((byte) 1).array();

        assertThatThrownBy(() -> Frame.read(new DataInputStream(new ByteArrayInputStream(bytes))))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("not a frame");
    }

    private static String fold(DoubleUnaryOperator function) {
        BigInteger total = BigInteger.ZERO;
        BigInteger modulus = BigInteger.TWO.pow(61).subtract(BigInteger.ONE);
        for (int n = 0; n < 300; n++) {
            BigInteger value = new BigDecimal(function.applyAsDouble(n * 0.45 - 20.0) * 0x1p40).toBigInteger();
            total = total.multiply(BigInteger.valueOf(31)).add(value).mod(modulus);
        }
        return total.toString();
    }

    private static WorkerLaunch launch() {
        return runtime.launch("dev.touchline.sandbox.worker.TestWorker", List.of(), 256);
    }

    private static WorkerProcess start() throws IOException {
        return WorkerProcess.start(launch(), LIMITS);
    }

    private static String ask(String order) throws WorkerLost, JobFailed, InterruptedException {
        return new String(worker.exchange(order.getBytes(UTF_8), ProgressListener.none()), UTF_8);
    }

    /** The loss of a worker of its own, for orders that need no language. */
    private static WorkerLost lossOfAnother(String order) throws IOException {
        try (WorkerProcess another = start()) {
            return catchThrowableOfType(
                    WorkerLost.class, () -> another.exchange(order.getBytes(UTF_8), ProgressListener.none()));
        }
    }

    private static WorkerLost loss(String order) {
        return catchThrowableOfType(WorkerLost.class, () -> ask(order));
    }
}
