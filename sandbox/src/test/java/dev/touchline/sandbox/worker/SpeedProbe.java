package dev.touchline.sandbox.worker;

import dev.touchline.sandbox.Budget;
import dev.touchline.sandbox.GuestFailure;
import dev.touchline.sandbox.GuestLimits;
import dev.touchline.sandbox.Kit;
import dev.touchline.sandbox.guest.EchoKit;
import dev.touchline.sandbox.guest.Guest;
import dev.touchline.sandbox.guest.GuestEngine;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Times the way in and out of a guest: 2,000 bytes in, 22 objects built, 704 bytes out. */
final class SpeedProbe {
    static final String BRIDGE = """
            import array
            act = None

            class Player:
                __slots__ = ('x', 'y', 'vx', 'vy', 'stamina', 'number', 'side', 'role')
                def __init__(self, x, y, vx, vy, stamina, number, side, role):
                    self.x = x; self.y = y; self.vx = vx; self.vy = vy
                    self.stamina = stamina; self.number = number; self.side = side; self.role = role

            def bind(policy):
                global act
                act = policy.act

            def step(request):
                numbers = memoryview(request).cast('d')
                players = [Player(numbers[at], numbers[at + 1], numbers[at + 2], numbers[at + 3], numbers[at + 4],
                                  numbers[at + 5], numbers[at + 6], numbers[at + 7]) for at in range(0, 176, 8)]
                return array.array('d', act(players)).tobytes()
            """;

    static final String POLICY = """
            def act(players):
                commands = []
                for one in players:
                    commands += (one.x + one.vx, one.y + one.vy, one.stamina, one.number)
                return commands
            """;

    private SpeedProbe() {}

    /** Opens {@code argument} guests in turn, 10,800 calls each, and tells the times. */
    static String run(GuestEngine engine, String argument) throws GuestFailure {
        Kit kit = new Kit(new TreeMap<>(Map.of("probe", BRIDGE)), "probe");
        byte[] request = new byte[2000];
        ByteBuffer numbers = ByteBuffer.wrap(request).order(ByteOrder.LITTLE_ENDIAN);
        for (int index = 0; index < 250; index++) {
            numbers.putDouble(index * 0.37);
        }
        StringBuilder told = new StringBuilder();
        for (int turn = 0; turn < Integer.parseInt(argument); turn++) {
            long start = System.nanoTime();
            long startCpu = ProcessHandle.current()
                    .info()
                    .totalCpuDuration()
                    .orElse(Duration.ZERO)
                    .toMillis();
            long startOwn = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            try (Guest guest = engine.open(
                    kit, EchoKit.policy(POLICY), GuestLimits.defaults(), new Budget(100_000_000, 400), turn)) {
                long opened = System.nanoTime();
                long[] calls = new long[10_800];
                int bytes = 0;
                for (int call = 0; call < calls.length; call++) {
                    long before = System.nanoTime();
                    bytes += guest.call(request, 10_000_000).length;
                    calls[call] = System.nanoTime() - before;
                }
                long done = System.nanoTime();
                Arrays.sort(calls);
                told.append(
                        "open %.0f ms, 10800 calls %.0f ms, median %.1f us, 99%% %.1f us, %d bytes each; cpu %d ms, of it this thread %d ms%n"
                                .formatted(
                                        (opened - start) / 1e6,
                                        (done - opened) / 1e6,
                                        calls[calls.length / 2] / 1e3,
                                        calls[calls.length * 99 / 100] / 1e3,
                                        bytes / calls.length,
                                        ProcessHandle.current()
                                                        .info()
                                                        .totalCpuDuration()
                                                        .orElse(Duration.ZERO)
                                                        .toMillis()
                                                - startCpu,
                                        (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - startOwn)
                                                / 1_000_000));
            }
        }
        return told.toString();
    }
}
