package dev.touchline.sandbox.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.List;

/** A parent process for tests: starts a worker that is kept busy, tells its process number, and waits to be killed. */
final class TestParent {
    private TestParent() {}

    public static void main(String[] arguments) throws Exception {
        WorkerRuntime runtime = TestRuntime.prepare();
        WorkerLaunch launch = runtime.launch("dev.touchline.sandbox.worker.TestWorker", List.of());
        if (arguments[0].equals("plain")) {
            launch = launch.within(Isolation.none());
        }
        WorkerLimits patient = new WorkerLimits(Duration.ofMinutes(1), Duration.ofMinutes(1), Duration.ofMinutes(1));
        WorkerProcess worker = WorkerProcess.start(launch, patient);
        Thread.ofPlatform().daemon().start(() -> {
            while (worker.flightRecord().calls() < 1) {
                pause();
            }
            System.out.println(worker.pid());
            System.out.flush();
        });
        worker.exchange("busy\n".getBytes(UTF_8), ProgressListener.none());
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException nobodyDoes) {
            Thread.currentThread().interrupt();
        }
    }
}
