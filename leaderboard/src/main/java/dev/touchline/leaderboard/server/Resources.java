package dev.touchline.leaderboard.server;

import dev.touchline.leaderboard.storage.FileStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the operator's settings give to everything else. */
@ApplicationScoped
class Resources {
    @Produces
    @Singleton
    FileStore files(@ConfigProperty(name = "touchline.files") Path folder) {
        return new FileStore(folder);
    }

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
