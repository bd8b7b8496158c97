package dev.touchline.leaderboard.scheduler;

import jakarta.enterprise.context.ApplicationScoped;

/** Lines for the operator who started the server. */
@ApplicationScoped
public class Announcements {
    public void say(String line) {
        System.err.println(line);
    }
}
