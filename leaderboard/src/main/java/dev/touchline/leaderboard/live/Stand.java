package dev.touchline.leaderboard.live;

import io.smallrye.mutiny.subscription.MultiEmitter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * The watchers of one match. One look serves them all; whoever is slow is shown the latest look and not those before it,
 * because a look has everything up to its moment.
 */
final class Stand {
    private static final Logger LOG = Logger.getLogger(Stand.class);

    private final Supplier<LiveMatch> look;
    private final Duration pause;
    private final List<MultiEmitter<? super LiveMatch>> watchers = new CopyOnWriteArrayList<>();
    private final Thread thread;
    private LiveMatch latest;
    private volatile boolean isClosed;

    /** Looks for the first time, and then after every pause until the match is over or {@link #close} is called. */
    Stand(String name, Supplier<LiveMatch> look, Duration pause) {
        this.look = look;
        this.pause = pause;
        this.latest = look.get();
        this.isClosed = latest.over();
        this.thread = Thread.ofVirtual().name("live " + name).unstarted(this::lookOn);
    }

    void open() {
        if (!isClosed) {
            thread.start();
        }
    }

    /** Whether nothing will come after the latest look. */
    boolean isClosed() {
        return isClosed;
    }

    /** Shows somebody what there is, and from now on whatever comes. */
    synchronized void seat(MultiEmitter<? super LiveMatch> watcher) {
        watchers.add(watcher);
        watcher.emit(latest);
        if (isClosed) {
            watcher.complete();
        }
    }

    /** @return whether the watcher had a seat until now */
    boolean leave(MultiEmitter<? super LiveMatch> watcher) {
        return watchers.remove(watcher);
    }

    /** Looks no more; whoever still watches is sent home. Takes no lock: it is called while a look is shown, too. */
    void close() {
        isClosed = true;
        thread.interrupt();
    }

    private void lookOn() {
        try {
            while (!isClosed) {
                Thread.sleep(pause);
                show(look.get());
            }
        } catch (InterruptedException closed) {
            // Nobody watches any more, or the server goes down.
        } catch (RuntimeException failure) {
            // The watchers' browsers connect again, and are told then what is wrong.
            LOG.debugf(failure, "%s broke off", thread.getName());
        } finally {
            end();
        }
    }

    private synchronized void show(LiveMatch match) {
        latest = match;
        if (match.over()) {
            isClosed = true;
        }
        watchers.forEach(watcher -> watcher.emit(match));
    }

    private synchronized void end() {
        isClosed = true;
        watchers.forEach(MultiEmitter::complete);
    }
}
