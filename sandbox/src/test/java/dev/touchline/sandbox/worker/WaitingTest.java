package dev.touchline.sandbox.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.sandbox.worker.Waiting.Verdict;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WaitingTest {
    private static final Duration ALLOWED = Duration.ofMillis(300);

    private @Nullable Process process;

    @AfterEach
    void end() {
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    @Test
    void whatWorksWithoutAnAnswerIsOverdue() throws Exception {
        assertThat(verdictOn("while :; do :; done")).isEqualTo(Verdict.OVERDUE);
    }

    @Test
    void whatAChildOfTheProcessWorksCounts() throws Exception {
        assertThat(verdictOn("sh -c 'while :; do :; done'; true")).isEqualTo(Verdict.OVERDUE);
    }

    @Test
    void whatCannotWorkIsNotOverdueHoweverLongItTakes() throws Exception {
        assertThat(verdictOn("sleep 60")).isEqualTo(Verdict.STARVED);
    }

    @Test
    void aNewWaitBeginsAnew() throws Exception {
        Waiting waiting = waitingFor("sleep 60");
        waiting.since(System.nanoTime() - 100 * ALLOWED.toNanos());
        Verdict first = waiting.after(ALLOWED);

        waiting.since(System.nanoTime());

        assertThat(first).isEqualTo(Verdict.STARVED);
        assertThat(waiting.after(ALLOWED)).isEqualTo(Verdict.PATIENT);
    }

    private Verdict verdictOn(String program) throws IOException, InterruptedException {
        Waiting waiting = waitingFor(program);
        waiting.since(System.nanoTime());
        while (waiting.after(ALLOWED) == Verdict.PATIENT) {
            Thread.sleep(10);
        }
        return waiting.after(ALLOWED);
    }

    private Waiting waitingFor(String program) throws IOException {
        Process started = new ProcessBuilder("sh", "-c", program).start();
        process = started;
        return new Waiting(started);
    }
}
