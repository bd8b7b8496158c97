package dev.touchline.arena.match;

import dev.touchline.arena.kit.PolicyKit;
import dev.touchline.engine.MatchView;
import dev.touchline.engine.Score;
import dev.touchline.engine.Side;
import dev.touchline.engine.TeamController;
import dev.touchline.engine.bundle.BundleRecorder;
import dev.touchline.engine.play.Match;
import dev.touchline.engine.play.MatchListener;
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

/** Plays orders inside a worker: the engine and two fresh guests of one shared language runtime. */
final class MatchRunner {
    private static final int PROGRESS_TICKS = 100;

    private final GuestEngine engine;
    private @Nullable Kit kit;
    private String kitRulebook = "";

    MatchRunner(GuestEngine engine) {
        this.engine = engine;
    }

    /** Plays a match and gives its bundle. */
    byte[] play(MatchOrder order, MatchProgress progress, FlightRecorder recorder) {
        Kit rules = kit(order);
        long seed = guestSeed(order.seed());
        try (LoadedTeam home = load(rules, order, Side.HOME, seed, recorder);
                LoadedTeam away = load(rules, order, Side.AWAY, seed, recorder)) {
            BundleRecorder bundle = new BundleRecorder();
            Match match = new Match(
                    order.setup(),
                    home.controller(),
                    away.controller(),
                    MatchListener.both(bundle, new ProgressListener(progress)));
            match.play();
            return bundle.bundle(order.setup(), Contestants.of(order.home()), Contestants.of(order.away()), match)
                    .write();
        }
    }

    private LoadedTeam load(Kit rules, MatchOrder order, Side side, long seed, FlightRecorder recorder) {
        recorder.entering(new FlightTag(side, FlightTag.LOADING).encode());
        try {
            Guest guest = engine.open(rules, order.policy(side).program(), MatchLimits.GUEST, seed);
            return new LoadedTeam(new PolicyController(side, guest, recorder), guest);
        } catch (GuestFailure failure) {
            return new LoadedTeam(PolicyController.notLoadable(failure), null);
        } finally {
            recorder.left();
        }
    }

    private Kit kit(MatchOrder order) {
        String rulebook = order.rulebook().sha256();
        Kit current = kit;
        if (current == null || !kitRulebook.equals(rulebook)) {
            current = PolicyKit.python(order.rulebook());
            kit = current;
            kitRulebook = rulebook;
        }
        return current;
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

    /** One side's controller and the guest behind it, if its policy could be loaded. */
    private record LoadedTeam(
            TeamController controller, @Nullable Guest guest) implements AutoCloseable {
        @Override
        public void close() {
            if (guest != null) {
                guest.close();
            }
        }
    }

    /** Tells now and then how far a match is. */
    private record ProgressListener(MatchProgress progress) implements MatchListener {
        @Override
        public void ticked(MatchView match) {
            if (match.tick() % PROGRESS_TICKS == 0) {
                progress.reached(match.tick(), new Score(match.goals(Side.HOME), match.goals(Side.AWAY)));
            }
        }
    }
}
