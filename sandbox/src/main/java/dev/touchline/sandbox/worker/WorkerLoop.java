package dev.touchline.sandbox.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/** The worker's side of the protocol: serves orders from standard input until it ends, which ends the process. */
public final class WorkerLoop {
    static final Duration HEARTBEAT = Duration.ofMillis(250);

    /** Room for some thousand Python frames; what goes deeper meets a RecursionError. */
    private static final long STACK_BYTES = 16L << 20;

    /** The status of a worker that could not stop a guest. */
    static final int STUCK_STATUS = 71;

    /** Follows on giving up, when the call held the processor. */
    static final byte[] WORKED = {1};

    private static final int ORPHANED = 0;
    private static final int BROKEN = 70;
    private static final int LONGEST_REPORT = 4000;

    private static volatile @Nullable WorkerLoop running;

    private final DataOutputStream out;
    private final BlockingQueue<byte[]> orders = new LinkedBlockingQueue<>();

    private WorkerLoop(DataOutputStream out) {
        this.out = out;
    }

    /**
     * Serves orders for ever; the last call of a worker's {@code main}.
     *
     * <p>Takes standard output for the protocol: what anybody prints goes to standard error from here on.
     *
     * @param preparing makes the handler; signs of life are sent meanwhile
     */
    public static void run(Callable<JobHandler> preparing) {
        DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        System.setOut(System.err);
        DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        System.setIn(InputStream.nullInputStream());
        WorkerLoop loop = new WorkerLoop(out);
        running = loop;
        Thread.ofPlatform().daemon().name("orders").start(() -> loop.receive(in));
        Thread.ofPlatform()
                .daemon()
                .priority(Thread.MAX_PRIORITY)
                .name("heartbeat")
                .start(loop::beat);
        new Thread(null, () -> loop.serve(preparing), "jobs", STACK_BYTES).start();
    }

    /**
     * Ends this worker because a guest call can be stopped in no other way; the parent learns of it and of the call.
     *
     * @param worked whether the call held the processor for all of its time, for which nobody else can be to blame
     */
    public static void giveUp(boolean worked) {
        WorkerLoop loop = running;
        if (loop != null) {
            // Ending by itself can take a JVM ten seconds while its compilers work, so the parent is asked to kill it.
            loop.send(new Frame(Frame.Type.GIVING_UP, worked ? WORKED : new byte[0]));
        }
        Runtime.getRuntime().halt(STUCK_STATUS);
    }

    private void serve(Callable<JobHandler> preparing) {
        try {
            FlightRecorder recorder = FlightRecorder.ofThisWorker();
            JobHandler handler = preparing.call();
            send(Frame.of(Frame.Type.READY));
            while (true) {
                send(answer(handler, orders.take(), recorder));
            }
        } catch (Throwable broken) {
            broken.printStackTrace();
            Runtime.getRuntime().halt(BROKEN);
        }
    }

    private Frame answer(JobHandler handler, byte[] order, FlightRecorder recorder) {
        try {
            byte[] answer = handler.handle(order, progress -> send(new Frame(Frame.Type.PROGRESS, progress)), recorder);
            return new Frame(Frame.Type.ANSWER, answer);
        } catch (Exception failed) {
            StringWriter report = new StringWriter();
            failed.printStackTrace(new PrintWriter(report));
            String text = report.toString();
            return new Frame(
                    Frame.Type.FAILED,
                    text.substring(0, Math.min(text.length(), LONGEST_REPORT)).getBytes(StandardCharsets.UTF_8));
        }
    }

    private void receive(DataInputStream in) {
        try {
            for (Frame frame = Frame.read(in); frame != null; frame = Frame.read(in)) {
                orders.add(frame.payload());
            }
        } catch (IOException brokenStream) {
            Runtime.getRuntime().halt(BROKEN);
        }
        // The parent closed its end or is gone: nobody waits for what this process might still be doing.
        Runtime.getRuntime().halt(ORPHANED);
    }

    private void beat() {
        while (true) {
            send(Frame.of(Frame.Type.HEARTBEAT));
            try {
                Thread.sleep(HEARTBEAT);
            } catch (InterruptedException nobodyDoes) {
                return;
            }
        }
    }

    private void send(Frame frame) {
        synchronized (out) {
            try {
                frame.write(out);
                out.flush();
            } catch (IOException parentIsGone) {
                Runtime.getRuntime().halt(BROKEN);
            }
        }
    }
}
