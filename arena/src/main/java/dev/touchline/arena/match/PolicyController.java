package dev.touchline.arena.match;

import dev.touchline.engine.CallResult;
import dev.touchline.engine.Side;
import dev.touchline.engine.TeamController;
import dev.touchline.engine.bundle.FuelLog;
import dev.touchline.engine.observation.CommandLayout;
import dev.touchline.engine.observation.ObservationLayout;
import dev.touchline.engine.rulebook.Fuel;
import dev.touchline.sandbox.GuestFailure;
import dev.touchline.sandbox.guest.Guest;
import dev.touchline.sandbox.worker.FlightRecorder;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A team directed by a guest: numbers go in and out as little-endian doubles. */
final class PolicyController implements TeamController {
    private static final int ANSWER_BYTES = CommandLayout.LENGTH * Double.BYTES;

    /** After the observation the kit is told what the last call took, what is in reserve, and what a call may take. */
    private static final int FUEL_NUMBERS = 3;

    private final Side side;
    private final Guest guest;
    private final FlightRecorder recorder;
    private final FuelAccount fuel;
    private final byte[] request = new byte[(ObservationLayout.LENGTH + FUEL_NUMBERS) * Double.BYTES];
    private final ByteBuffer requestNumbers = ByteBuffer.wrap(request).order(ByteOrder.LITTLE_ENDIAN);

    PolicyController(Side side, Guest guest, Fuel rules, FlightRecorder recorder) {
        this.side = side;
        this.guest = guest;
        this.recorder = recorder;
        this.fuel = new FuelAccount(rules, guest.fuelUsed());
    }

    /** A team whose policy could not be loaded: it cannot be called, which the engine makes a walkover. */
    static TeamController notLoadable(GuestFailure failure) {
        CallResult fatal = new CallResult.Fatal(FailureLine.of("cannot be loaded: ", failure));
        return (observation, commands) -> fatal;
    }

    @Override
    public CallResult act(double[] observation, double[] commands) {
        long allowance = fuel.allowance();
        if (allowance <= 0) {
            fuel.took(0);
            return new CallResult.Failed("not called: it owes fuel for an earlier call");
        }
        requestNumbers
                .asDoubleBuffer()
                .put(observation)
                .put(fuel.last())
                .put(fuel.reserve())
                .put(allowance);
        byte[] answer;
        recorder.entering(new FlightTag(side, (int) observation[ObservationLayout.TICK]).encode());
        try {
            answer = guest.call(request, allowance);
        } catch (GuestFailure failure) {
            return guest.isUsable()
                    ? new CallResult.Failed(FailureLine.of("", failure))
                    : new CallResult.Fatal(FailureLine.of("cannot go on: ", failure));
        } finally {
            fuel.took(guest.fuelUsed());
            recorder.left();
        }
        if (answer.length != ANSWER_BYTES) {
            return new CallResult.Failed(
                    "the kit was tampered with: it answered %d bytes, not %d".formatted(answer.length, ANSWER_BYTES));
        }
        ByteBuffer.wrap(answer).order(ByteOrder.LITTLE_ENDIAN).asDoubleBuffer().get(commands);
        return CallResult.ANSWERED;
    }

    /** What compute the policy took so far. */
    FuelLog fuel() {
        return fuel.log();
    }
}
