package dev.touchline.arena.match;

import dev.touchline.engine.CallResult;
import dev.touchline.engine.Side;
import dev.touchline.engine.TeamController;
import dev.touchline.engine.observation.CommandLayout;
import dev.touchline.engine.observation.ObservationLayout;
import dev.touchline.sandbox.GuestFailure;
import dev.touchline.sandbox.guest.Guest;
import dev.touchline.sandbox.worker.FlightRecorder;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A team directed by a guest: numbers go in and out as little-endian doubles. */
final class PolicyController implements TeamController {
    private static final int ANSWER_BYTES = CommandLayout.LENGTH * Double.BYTES;

    private final Side side;
    private final Guest guest;
    private final FlightRecorder recorder;
    private final byte[] request = new byte[ObservationLayout.LENGTH * Double.BYTES];
    private final ByteBuffer requestNumbers = ByteBuffer.wrap(request).order(ByteOrder.LITTLE_ENDIAN);

    PolicyController(Side side, Guest guest, FlightRecorder recorder) {
        this.side = side;
        this.guest = guest;
        this.recorder = recorder;
    }

    /** A team whose policy could not be loaded: it cannot be called, which the engine makes a walkover. */
    static TeamController notLoadable(GuestFailure failure) {
        CallResult fatal = new CallResult.Fatal(FailureLine.of("cannot be loaded: ", failure));
        return (observation, commands) -> fatal;
    }

    @Override
    public CallResult act(double[] observation, double[] commands) {
        requestNumbers.asDoubleBuffer().put(observation);
        byte[] answer;
        recorder.entering(new FlightTag(side, (int) observation[ObservationLayout.TICK]).encode());
        try {
            answer = guest.call(request);
        } catch (GuestFailure failure) {
            return guest.isUsable()
                    ? new CallResult.Failed(FailureLine.of("", failure))
                    : new CallResult.Fatal(FailureLine.of("cannot go on: ", failure));
        } finally {
            recorder.left();
        }
        if (answer.length != ANSWER_BYTES) {
            return new CallResult.Failed(
                    "the kit was tampered with: it answered %d bytes, not %d".formatted(answer.length, ANSWER_BYTES));
        }
        ByteBuffer.wrap(answer).order(ByteOrder.LITTLE_ENDIAN).asDoubleBuffer().get(commands);
        return CallResult.ANSWERED;
    }
}
