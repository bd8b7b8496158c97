package dev.touchline.leaderboard.pictures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Makes pictures, few at a time, and keeps the latest: drawing is the most costly thing a visitor can ask for, and must
 * not take the machine from the matches. A picture is kept by what it shows, so a changed figure is a new one.
 */
@ApplicationScoped
public class DrawingRoom {
    private static final Logger LOG = Logger.getLogger(DrawingRoom.class);

    private static final int AT_ONCE = 1;
    private static final int WAITING = 8;
    private static final long PATIENCE_SECONDS = 3;

    /** Some 50 kB each. */
    private static final int KEPT = 256;

    /** A drawing in a format. */
    private record Wanted(Drawing drawing, Format format) {}

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Semaphore queue = new Semaphore(AT_ONCE + WAITING);
    private final Map<Wanted, Picture> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Wanted, Picture> eldest) {
            return size() > KEPT;
        }
    };

    DrawingRoom() {
        // Before any class of AWT asks: a server draws on no screen, even where there is one.
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
    }

    /** The picture of a drawing; empty while too many are asked for, and where the machine has no fonts. */
    public Optional<Picture> picture(Drawing drawing, Format format) {
        Wanted wanted = new Wanted(drawing, format);
        Optional<Picture> known = known(wanted);
        if (known.isPresent() || !queue.tryAcquire()) {
            return known;
        }
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return Optional.empty();
            }
            try {
                return Optional.ofNullable(known(wanted).orElseGet(() -> draw(wanted)));
            } finally {
                places.release();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            queue.release();
        }
    }

    private @Nullable Picture draw(Wanted wanted) {
        Picture picture;
        try {
            picture = wanted.format().picture(wanted.drawing());
        } catch (LinkageError | InternalError noFonts) {
            LOG.warnf("no pictures: this machine has no fonts that Java can use (%s)", noFonts);
            return null;
        }
        synchronized (kept) {
            kept.put(wanted, picture);
        }
        return picture;
    }

    private Optional<Picture> known(Wanted wanted) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(wanted));
        }
    }
}
