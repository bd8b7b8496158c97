package dev.touchline.sandbox.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.sandbox.guest.GuestEngine;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What JavaScript costs and answers is the same interpreted, as in this JVM, and compiled, as in a worker. */
class JavaScriptCompiledTest {
    private static final WorkerLimits LIMITS =
            new WorkerLimits(Duration.ofMinutes(1), Duration.ofSeconds(60), Duration.ofMinutes(2));

    /** Every twentieth call runs out of fuel, every twentieth of depth; what is between is loops, callbacks and numbers. */
    private static final String POLICY = """
            const down = (n) => (n > 0 ? [n].map((m) => down(m - 1))[0] : 0);
            function* waves(n) { for (let i = 0; i < n; i++) yield Math.sin(i) ** 2 + Math.random(); }
            class Sum { total = 0; add(x) { this.total += x; return this; } get mean() { return this.total / 7; } }
            let calls = 0;
            export function act(text) {
                calls++;
                if (calls % 20 === 3) { try { for (;;) calls += 0; } catch { return "caught"; } }
                if (calls % 20 === 7) return `${down(calls)}`;
                const sum = new Sum();
                for (const wave of [...waves(7)].sort((a, b) => a - b)) sum.add(wave);
                return `${calls} ${sum.mean} ${down(calls % 190)} ${text.replace(/[0-9]+/g, "n")}`;
            }
            """;

    @Test
    void fuelAndAnswersDoNotDependOnTheCompiler() throws Exception {
        String interpreted;
        try (GuestEngine engine = new GuestEngine(worked -> {})) {
            assertThat(engine.implementationName()).contains("Interpreted");
            interpreted = JavaScriptFuelProbe.run(engine, POLICY);
        }

        String compiled;
        try (WorkerProcess worker =
                WorkerProcess.start(TestRuntime.prepare().launch(TestWorker.class.getName(), List.of()), LIMITS)) {
            compiled = new String(worker.exchange(("javascript\n" + POLICY).getBytes(UTF_8), progress -> {}), UTF_8);
        }

        assertThat(interpreted).contains("OUT_OF_FUEL", "nested more than 400 deep");
        assertThat(compiled).isEqualTo(interpreted);
    }
}
