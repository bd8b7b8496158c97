package dev.touchline.arena.match;

import dev.touchline.arena.kit.PolicyKit;
import dev.touchline.arena.policy.Policy;
import dev.touchline.engine.Side;
import dev.touchline.engine.TeamController;
import dev.touchline.engine.bundle.FuelLog;
import dev.touchline.engine.rulebook.Rulebook;
import dev.touchline.sandbox.Budget;
import dev.touchline.sandbox.GuestFailure;
import dev.touchline.sandbox.Kit;
import dev.touchline.sandbox.guest.Guest;
import dev.touchline.sandbox.guest.GuestEngine;
import dev.touchline.sandbox.worker.FlightRecorder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** Makes teams of policies inside a worker: a fresh guest each, all of one shared language runtime. */
final class TeamLoader {
    private final GuestEngine engine;
    private final FlightRecorder recorder;

    TeamLoader(GuestEngine engine, FlightRecorder recorder) {
        this.engine = engine;
        this.recorder = recorder;
    }

    /**
     * One side's controller and the guest behind it.
     *
     * @param policy null where the policy could not be loaded
     * @param guest null where the policy could not be loaded
     */
    record Team(
            TeamController controller,
            @Nullable PolicyController policy,
            @Nullable Guest guest) implements AutoCloseable {
        /** What compute the policy took so far. */
        FuelLog fuel() {
            return policy == null ? FuelLog.NONE : policy.fuel();
        }

        @Override
        public void close() {
            if (guest != null) {
                guest.close();
            }
        }
    }

    /** Loads a policy for one match; a policy that cannot be loaded makes a team that cannot be called. */
    Team load(Policy policy, Side side, Rulebook rulebook, long matchSeed) {
        Kit modules = PolicyKit.of(policy.program().language(), rulebook);
        recorder.entering(new FlightTag(side, FlightTag.LOADING).encode());
        try {
            Budget budget = new Budget(rulebook.fuel().load(), rulebook.fuel().callDepth());
            Guest guest = engine.open(modules, policy.program(), MatchLimits.GUEST, budget, guestSeed(matchSeed));
            PolicyController controller = new PolicyController(side, guest, rulebook.fuel(), recorder);
            return new Team(controller, controller, guest);
        } catch (GuestFailure failure) {
            return new Team(PolicyController.notLoadable(failure), null, null);
        } finally {
            recorder.left();
        }
    }

    /**
     * Where a policy's own {@code random} starts: the same for both sides, and a one-way function of the match's seed, so that
     * what a policy draws tells it nothing of the engine's draws.
     */
    private static long guestSeed(long matchSeed) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update("touchline-guest-seed-1".getBytes(StandardCharsets.UTF_8));
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, matchSeed));
            return ByteBuffer.wrap(digest.digest()).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
