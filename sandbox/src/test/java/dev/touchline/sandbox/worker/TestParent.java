package dev.touchline.sandbox.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;

/** A parent process for tests: starts a worker that is kept busy, tells its process number, and waits to be killed. */
final class TestParent {
    private TestParent() {}

    public static void main(String[] arguments) throws Exception {
        WorkerRuntime runtime = TestRuntime.prepare();
        WorkerLaunch launch = runtime.launch("dev.touchline.sandbox.worker.TestWorker", java.util.List.of());
        if (arguments[0].equals("plain")) {
            launch = launch.within(Isolation.none());
        }
        WorkerLimits patient = new WorkerLimits(Duration.ofMinutes(1), Duration.ofMinutes(1), Duration.ofMinutes(1));
        WorkerProcess worker = WorkerProcess.start(launch, patient);
        Thread.ofPlatform().daemon().start(() -> {
            while (worker.flightRecord().calls() < 2) {
                Thread.onSpinWait();
            }
            System.out.println(worker.pid());
            System.out.flush();
        });
        worker.exchange(
                "policy\ndef act(text):\n    return str(sum(range(10**13)))\n".getBytes(UTF_8),
                ProgressListener.none());
    }
}
