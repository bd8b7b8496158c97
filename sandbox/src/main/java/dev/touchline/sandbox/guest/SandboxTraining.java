package dev.touchline.sandbox.guest;

import dev.touchline.sandbox.Budget;
import dev.touchline.sandbox.GuestFailure;
import dev.touchline.sandbox.GuestLimits;
import dev.touchline.sandbox.InvalidProgram;
import dev.touchline.sandbox.Kit;
import dev.touchline.sandbox.Language;
import dev.touchline.sandbox.Program;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** The training run for workers that hold nothing but the sandbox: a small guest, opened and called for some seconds. */
final class SandboxTraining {
    private static final GuestLimits PATIENT = new GuestLimits(
            Duration.ofMinutes(1),
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            GuestLimits.CALL_BYTES,
            GuestLimits.HELD_BYTES,
            1 << 20,
            0);
    private static final int GUESTS = 4;
    private static final int CALLS = 4000;
    private static final int REQUEST_BYTES = 2000;

    private static final String BRIDGE = """
            import array
            act = None

            def bind(policy):
                global act
                act = policy.act

            def step(request):
                return array.array('d', act(memoryview(request).cast('d'))).tobytes()
            """;

    private static final String POLICY = """
            import collections, dataclasses, enum, functools, heapq, itertools, json, math, random, typing

            @dataclasses.dataclass
            class Player:
                x: float
                y: float

            def act(numbers):
                players = [Player(numbers[i], numbers[i + 1]) for i in range(0, 44, 2)]
                near = sorted(players, key=lambda one: math.hypot(one.x, one.y))
                return [one.x + random.random() for one in near]
            """;

    private SandboxTraining() {}

    public static void main(String[] arguments) throws InvalidProgram, GuestFailure {
        Kit kit = new Kit(new TreeMap<>(Map.of("bridge", BRIDGE)), "bridge");
        Program program = Program.single(Language.PYTHON, POLICY);
        try (GuestEngine engine = new GuestEngine(worked -> {})) {
            for (int seed = 0; seed < GUESTS; seed++) {
                try (Guest guest = engine.open(kit, program, PATIENT, new Budget(1_000_000_000, 400), seed)) {
                    for (int call = 0; call < CALLS; call++) {
                        guest.call(new byte[REQUEST_BYTES], 1_000_000_000);
                    }
                }
            }
        }
    }
}
