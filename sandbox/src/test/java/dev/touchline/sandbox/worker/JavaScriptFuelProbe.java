package dev.touchline.sandbox.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchline.sandbox.Budget;
import dev.touchline.sandbox.GuestFailure;
import dev.touchline.sandbox.GuestLimits;
import dev.touchline.sandbox.guest.Guest;
import dev.touchline.sandbox.guest.GuestEngine;
import dev.touchline.sandbox.guest.JavaScriptEchoKit;
import java.time.Duration;

/** Calls a policy until it is compiled, and tells every answer or failure with the fuel it took. */
final class JavaScriptFuelProbe {
    private static final GuestLimits LIMITS = new GuestLimits(
            Duration.ofSeconds(60),
            Duration.ofSeconds(60),
            Duration.ofMinutes(2),
            GuestLimits.CALL_BYTES,
            GuestLimits.HELD_BYTES,
            1 << 20,
            0);
    private static final int GUESTS = 2;
    private static final int CALLS = 1500;
    private static final long FUEL = 50_000;

    private JavaScriptFuelProbe() {}

    static String run(GuestEngine engine, String policy) throws GuestFailure {
        StringBuilder told = new StringBuilder();
        for (int seed = 0; seed < GUESTS; seed++) {
            try (Guest guest = engine.open(
                    JavaScriptEchoKit.kit(),
                    JavaScriptEchoKit.policy(policy),
                    LIMITS,
                    new Budget(1_000_000, 400),
                    seed)) {
                told.append(guest.fuelUsed()).append('\n');
                for (int call = 0; call < CALLS; call++) {
                    told.append(answer(guest, call))
                            .append(' ')
                            .append(guest.fuelUsed())
                            .append('\n');
                }
            }
        }
        return told.toString();
    }

    private static String answer(Guest guest, int call) {
        try {
            return new String(guest.call(Integer.toString(call).getBytes(UTF_8), FUEL), UTF_8);
        } catch (GuestFailure failure) {
            return failure.kind() + " " + failure.describe();
        }
    }
}
