package dev.touchline.sandbox.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchline.sandbox.Budget;
import dev.touchline.sandbox.GuestFailure;
import dev.touchline.sandbox.GuestLimits;
import dev.touchline.sandbox.guest.EchoKit;
import dev.touchline.sandbox.guest.Guest;
import dev.touchline.sandbox.guest.GuestEngine;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A worker for tests; an order is text, {@code verb}, a new line, and the verb's argument. */
final class TestWorker {
    /** The tag of the call that loads a guest. */
    static final long LOADING = 1000;

    private static final Duration BUSY = Duration.ofMinutes(2);
    private static final GuestLimits LIMITS = new GuestLimits(
            Duration.ofSeconds(8),
            Duration.ofMillis(1500),
            Duration.ofMinutes(2),
            GuestLimits.CALL_BYTES,
            GuestLimits.HELD_BYTES,
            1 << 20,
            1000);

    private @Nullable GuestEngine engine;

    private TestWorker() {}

    public static void main(String[] arguments) {
        WorkerLoop.run(() -> new TestWorker()::handle);
    }

    /** Started when first needed: most tests of processes need no language. */
    private GuestEngine engine() {
        if (engine == null) {
            engine = new GuestEngine(WorkerLoop::giveUp);
        }
        return engine;
    }

    private byte[] handle(byte[] order, Progress progress, FlightRecorder recorder) throws Exception {
        String text = new String(order, UTF_8);
        int end = text.indexOf('\n');
        String argument = text.substring(end + 1);
        return switch (text.substring(0, end)) {
            case "implementation" -> engine().implementationName().getBytes(UTF_8);
            case "print" -> {
                System.out.println(argument);
                System.out.flush();
                yield argument.getBytes(UTF_8);
            }
            case "garble" -> {
                try (FileOutputStream raw = new FileOutputStream(FileDescriptor.out)) {
                    raw.write(argument.getBytes(UTF_8));
                    raw.flush();
                    Thread.sleep(Duration.ofSeconds(30));
                }
                yield new byte[0];
            }
            case "fail" -> throw new IllegalStateException(argument);
            case "exit" -> {
                System.exit(Integer.parseInt(argument));
                yield new byte[0];
            }
            case "progress" -> {
                for (byte part = 0; part < 3; part++) {
                    progress.report(new byte[] {part});
                }
                yield new byte[0];
            }
            case "busy" -> {
                recorder.entering(1);
                for (long start = System.nanoTime(); System.nanoTime() - start < BUSY.toNanos(); ) {
                    Thread.onSpinWait();
                }
                yield new byte[0];
            }
            case "reach" -> reach(argument).getBytes(UTF_8);
            case "environment" -> System.getenv().toString().getBytes(UTF_8);
            case "policy" -> play(argument, recorder).getBytes(UTF_8);
            case "javascript" -> JavaScriptFuelProbe.run(engine(), argument).getBytes(UTF_8);
            case "speed" -> SpeedProbe.run(engine(), argument).getBytes(UTF_8);
            default -> throw new IllegalArgumentException(text);
        };
    }

    /** Opens the policy and calls it three times, noting the number of each call. */
    private String play(String policy, FlightRecorder recorder) {
        StringBuilder told = new StringBuilder();
        recorder.entering(LOADING);
        try (Guest guest =
                engine().open(EchoKit.kit(), EchoKit.policy(policy), LIMITS, new Budget(100_000_000, 400), 1)) {
            recorder.left();
            for (int call = 1; call <= 3; call++) {
                recorder.entering(call);
                try {
                    told.append(new String(guest.call(Integer.toString(call).getBytes(UTF_8), 1_000_000_000), UTF_8));
                } finally {
                    recorder.left();
                }
            }
        } catch (GuestFailure failure) {
            recorder.left();
            told.append(failure.kind()).append(' ').append(failure.describe());
        }
        return told.toString();
    }

    /** Tries what a worker must not be able to do and tells what it could. */
    private static String reach(String port) {
        StringBuilder reached = new StringBuilder();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(port))) {
            reached.append("network ").append(socket.getPort() > 0 ? "" : "?");
        } catch (Exception refused) {
            reached.append("");
        }
        if (Files.exists(Path.of("/etc/passwd"))) {
            reached.append("files ");
        }
        try {
            Files.writeString(Path.of(System.getProperty("java.home"), "written"), "x");
            reached.append("image ");
        } catch (Exception refused) {
            reached.append("");
        }
        if (ProcessHandle.allProcesses().count() > 3) {
            reached.append("processes ");
        }
        return reached.toString();
    }
}
