package dev.touchline.leaderboard.support;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A server of its own with the standing ladder switched on, and rules under which sixteen pretenders are soon in order. */
public final class LadderOn implements QuarkusTestProfile {
    /** Matches of each entrant before anything is chosen by strength. */
    public static final int FLOOR = 4;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "touchline.standing-ladder", "true",
                "touchline.standing-ladder-seed", "5",
                "touchline.standing-ladder-floor", Integer.toString(FLOOR),
                "touchline.standing-ladder-first-look", "40",
                "touchline.standing-ladder-last-look", "400",
                "touchline.standing-ladder-level", "0.2");
    }
}
