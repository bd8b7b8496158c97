package dev.touchline.sandbox.guest;

import dev.touchline.sandbox.GuestFailure;
import dev.touchline.sandbox.GuestFailure.Kind;
import dev.touchline.sandbox.GuestLimits;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Objects;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** One program in a context of its own, called by one thread at a time; everything it does ends with {@link #close()}. */
public final class Guest implements Watched, AutoCloseable {
    /** What the host does in a fresh context to make it answer calls. */
    @FunctionalInterface
    interface Loading {
        Value in(Context context);
    }

    /** Between two looks at the heap. */
    private static final int CALLS_BETWEEN_LOOKS = 16;

    private final HeapGauge.Measured measured;
    private final Context context;
    private final CallWatchdog watchdog;
    private final RequestStream requests;
    private final BoundedOutput output;
    private final GuestLimits limits;
    private @Nullable Value call;

    private final CallWatch watch = new CallWatch();
    private final CallPace pace;
    private volatile boolean stopped;
    private boolean closed;
    private final HeapWatch heap = new HeapWatch();
    private long fuelUsed;
    private int calls;
    private boolean usable = true;

    Guest(
            HeapGauge.Measured measured,
            CallWatchdog watchdog,
            RequestStream requests,
            BoundedOutput output,
            GuestLimits limits) {
        this.measured = measured;
        this.context = measured.context();
        this.watchdog = watchdog;
        this.requests = requests;
        this.output = output;
        this.limits = limits;
        this.pace = new CallPace(limits.beyondFuel().toNanos());
    }

    /** Loads the program; {@code loading} gives what {@link GuestLanguage#boot} gives. */
    void load(Loading loading) throws GuestFailure {
        try {
            Value loaded = watched(loading);
            if (loaded.isString()) {
                throw FailureReport.parse(loaded.asString()).asLoadFailure();
            }
            call = loaded.getArrayElement(0);
            fuelUsed = loaded.getArrayElement(1).asLong();
            watch.allow(limits.call().toNanos(), limits.callBytes());
        } catch (PolyglotException | IllegalStateException failure) {
            throw report(failure, limits.load()).asLoadFailure();
        }
    }

    /**
     * Hands a request to the bridge's {@code step} and returns its answer; {@link #fuelUsed()} then tells what it took.
     *
     * @param fuel the units that the call may take
     * @throws GuestFailure when the guest raises, runs out of fuel, is stopped, or answers nonsense; see {@link #isUsable()}
     */
    public byte[] call(byte[] request, long fuel) throws GuestFailure {
        Value function = Objects.requireNonNull(call, "not loaded");
        fuelUsed = 0;
        requireModesty();
        requirePace();
        fuelUsed = fuel;
        pace.enter();
        watch.enter();
        try {
            requests.offer(request);
            Value answer = function.execute(request.length, fuel);
            if (answer.hasBufferElements()) {
                return take(answer);
            }
            if (!answer.isString()) {
                throw new GuestFailure(Kind.MALFORMED, "step answered no bytes", null, 0, "");
            }
            FailureReport report = FailureReport.parse(answer.asString());
            fuelUsed = report.fuelUsed();
            // Where the real end of stack or memory lies differs from machine to machine: a guest that met it ends.
            usable &= report.kind() != Kind.EXHAUSTED;
            throw report.asCallFailure();
        } catch (PolyglotException | IllegalStateException failure) {
            usable = false;
            throw report(failure, limits.call()).asCallFailure();
        } finally {
            watch.leave();
            pace.leave(Math.min(fuelUsed, fuel));
            requests.withdraw();
        }
    }

    /** Ends the guest if it holds more memory than it may; looks closely only when the heap is getting full. */
    private void requireModesty() throws GuestFailure {
        if (++calls % CALLS_BETWEEN_LOOKS == 0
                && heap.isFilling()
                && measured.bytes(limits.heldBytes()) > limits.heldBytes()) {
            usable = false;
            throw new GuestFailure(
                    Kind.EXHAUSTED,
                    "out of memory: it holds more than %d MB".formatted(limits.heldBytes() >> 20),
                    null,
                    0,
                    "");
        }
    }

    private void requirePace() throws GuestFailure {
        if (pace.isExceeded()) {
            usable = false;
            throw new GuestFailure(
                    Kind.STOPPED,
                    "stopped: its calls took more than %.1f s beyond what their fuel pays for"
                            .formatted(limits.beyondFuel().toMillis() / 1e3),
                    null,
                    0,
                    "");
        }
    }

    /**
     * The units of fuel that the last call took, or loading before the first; a call that asked for much more than it was
     * allowed shows by how much. A call that was stopped counts as all that was allowed.
     */
    public long fuelUsed() {
        return fuelUsed;
    }

    /** Whether another {@link #call} can succeed; false after the guest was stopped, exited or broke its context. */
    public boolean isUsable() {
        return usable && !stopped && !closed;
    }

    /** What the guest printed so far, cut to the limit. */
    public String output() {
        return output.text();
    }

    /** Ends the guest, whatever it is doing. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            watchdog.remove(this);
            context.close(true);
        }
    }

    private FailureReport report(RuntimeException failure, Duration limit) {
        return stopped && watch.stoppedForMemory()
                ? new FailureReport(Kind.EXHAUSTED, "", 0, "out of memory: the call filled what there is", "", 0)
                : FailureReport.of(failure, stopped, limit);
    }

    private Value watched(Loading loading) {
        watch.allow(limits.load().toNanos(), limits.callBytes());
        watch.enter();
        try {
            return loading.in(context);
        } finally {
            watch.leave();
        }
    }

    private byte[] take(Value answer) throws GuestFailure {
        long size = answer.getBufferSize() - Long.BYTES;
        if (size < 0 || size > limits.answerBytes()) {
            throw new GuestFailure(
                    Kind.MALFORMED,
                    "step answered %d bytes, at most %d are allowed".formatted(size, limits.answerBytes()),
                    null,
                    0,
                    "");
        }
        byte[] bytes = new byte[(int) size];
        if (size > 0) {
            answer.readBuffer(0, bytes, 0, bytes.length);
        }
        fuelUsed = answer.readBufferLong(ByteOrder.LITTLE_ENDIAN, size);
        return bytes;
    }

    @Override
    public CallWatch watch() {
        return watch;
    }

    @Override
    public void stop() {
        stopped = true;
        context.close(true);
    }
}
