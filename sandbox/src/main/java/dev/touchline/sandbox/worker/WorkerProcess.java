package dev.touchline.sandbox.worker;

import dev.touchline.sandbox.worker.WorkerLost.Reason;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A worker process as its parent sees it: started, given one order at a time, watched, and killed when it must be. */
public final class WorkerProcess implements AutoCloseable {
    private static final int OUT_OF_MEMORY_STATUS = 3;
    private static final Duration LOOK = Duration.ofMillis(50);
    private static final int ENDING_SECONDS = 5;

    private final Process process;
    private final Path flightFile;
    private final FlightRecorder flight;
    private final WorkerLimits limits;
    private final DataOutputStream orders;
    private final ErrorTail errors;
    private final BlockingQueue<Frame> frames = new LinkedBlockingQueue<>();
    private final long started = System.nanoTime();
    private volatile long lastSign = started;
    private volatile boolean heard;
    private volatile boolean ended;
    private volatile boolean garbled;
    private @Nullable WorkerLost lost;

    private final Waiting forSign;
    private final Waiting forCall;
    private long watchedCalls = -1;

    private WorkerProcess(Process process, Path flightFile, FlightRecorder flight, WorkerLimits limits) {
        this.process = process;
        this.flightFile = flightFile;
        this.flight = flight;
        this.limits = limits;
        this.orders = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
        this.errors = new ErrorTail(process.getErrorStream());
        this.forSign = new Waiting(process);
        this.forCall = new Waiting(process);
        Thread.ofPlatform().daemon().name("worker-frames-" + process.pid()).start(this::listen);
    }

    /**
     * Starts a worker; it may be given an order at once.
     *
     * @throws IOException when the process cannot be started
     */
    public static WorkerProcess start(WorkerLaunch launch, WorkerLimits limits) throws IOException {
        Path flightFile = Files.createTempFile("touchline-flight-", ".bin");
        FlightRecorder flight = FlightRecorder.create(flightFile);
        ProcessBuilder builder = new ProcessBuilder(launch.command(flightFile));
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C.UTF-8");
        return new WorkerProcess(ProcessStarter.start(builder), flightFile, flight, limits);
    }

    /** The operating system's number of the process (of bubblewrap, when that is around it). */
    public long pid() {
        return process.pid();
    }

    /** Whether this worker can be given an order. */
    public synchronized boolean isUsable() {
        return lost == null && process.isAlive();
    }

    /** What the worker notes now. */
    public FlightRecord flightRecord() {
        return flight.read();
    }

    /**
     * Gives the worker an order and waits for the answer.
     *
     * @throws WorkerLost when the worker is gone or had to be killed; it cannot be used again
     * @throws JobFailed when its handler threw; it can be used again
     * @throws InterruptedException when the waiting thread was interrupted; the worker was killed
     */
    public synchronized byte[] exchange(byte[] order, ProgressListener listener)
            throws WorkerLost, JobFailed, InterruptedException {
        if (lost != null) {
            throw lost;
        }
        try {
            new Frame(Frame.Type.ORDER, order).write(orders);
            orders.flush();
        } catch (IOException broken) {
            throw lose(null);
        }
        try {
            return await(listener);
        } catch (InterruptedException interrupted) {
            lose(null);
            throw interrupted;
        }
    }

    /** Ends the worker, whatever it is doing. */
    @Override
    public void close() {
        kill();
        try {
            Files.deleteIfExists(flightFile);
        } catch (IOException leftToTheSystem) {
            flightFile.toFile().deleteOnExit();
        }
    }

    private byte[] await(ProgressListener listener) throws WorkerLost, JobFailed, InterruptedException {
        while (true) {
            Frame frame = frames.poll(LOOK.toMillis(), TimeUnit.MILLISECONDS);
            if (frame == null) {
                giveUpIfHopeless();
                continue;
            }
            switch (frame.type()) {
                case PROGRESS -> listener.progressed(frame.payload());
                case ANSWER -> {
                    return frame.payload();
                }
                case GIVING_UP ->
                    throw lose(
                            Arrays.equals(frame.payload(), WorkerLoop.WORKED)
                                    ? Reason.HELD_THE_PROCESSOR
                                    : Reason.STUCK_IN_CALL);
                case FAILED -> throw new JobFailed(new String(frame.payload(), StandardCharsets.UTF_8));
                case READY, HEARTBEAT, ORDER -> {}
            }
            giveUpIfStuck();
        }
    }

    private void giveUpIfHopeless() throws WorkerLost {
        if (ended && frames.isEmpty()) {
            throw lose(garbled ? Reason.GARBLED : null);
        }
        forSign.since(lastSign);
        judge(forSign, heard ? limits.silence() : limits.start(), Reason.SILENT);
        giveUpIfStuck();
    }

    private void giveUpIfStuck() throws WorkerLost {
        FlightRecord record = flight.read();
        if (!record.inCall() || record.calls() != watchedCalls) {
            watchedCalls = record.inCall() ? record.calls() : -1;
            forCall.since(System.nanoTime());
        } else {
            judge(forCall, limits.call(), Reason.STUCK_IN_CALL);
        }
    }

    private void judge(Waiting waiting, Duration allowed, Reason overdue) throws WorkerLost {
        switch (waiting.after(allowed)) {
            case PATIENT -> {}
            case OVERDUE -> throw lose(overdue);
            case STARVED -> throw lose(Reason.STARVED);
        }
    }

    /** Kills the worker and says why; without a reason its exit status gives one. */
    private WorkerLost lose(@Nullable Reason known) {
        FlightRecord record = flight.read();
        if (known == null && process.isAlive()) {
            // Its streams ended before it did: let it end by itself, for the sake of its status.
            waitForEnd();
        }
        boolean byItself = !process.isAlive();
        kill();
        waitForEnd();
        int status = process.isAlive() ? -1 : process.exitValue();
        Reason reason = known != null ? known : byItself ? reasonOf(status) : Reason.DIED;
        String message = switch (reason) {
            case DIED -> "the worker died (status " + status + ")";
            case SILENT ->
                "the worker was silent for more than " + (heard ? limits.silence() : limits.start()).toSeconds() + " s";
            case STUCK_IN_CALL, HELD_THE_PROCESSOR -> "one call went on after it was stopped";
            case STARVED -> "the machine gave the worker no time";
            case OUT_OF_MEMORY -> "the worker's heap was full";
            case GARBLED -> "the worker sent something that is no frame";
        };
        lost = new WorkerLost(reason, message, record, errors.text());
        return lost;
    }

    private static Reason reasonOf(int status) {
        return switch (status) {
            case OUT_OF_MEMORY_STATUS -> Reason.OUT_OF_MEMORY;
            case WorkerLoop.STUCK_STATUS -> Reason.STUCK_IN_CALL;
            default -> Reason.DIED;
        };
    }

    private void waitForEnd() {
        try {
            process.waitFor(ENDING_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private void listen() {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16))) {
            for (Frame frame = Frame.read(in); frame != null; frame = Frame.read(in)) {
                lastSign = System.nanoTime();
                heard = true;
                if (frame.type() != Frame.Type.HEARTBEAT) {
                    frames.add(frame);
                }
            }
        } catch (IOException noFrame) {
            garbled = process.isAlive();
        }
        ended = true;
    }
}
