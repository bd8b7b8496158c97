package dev.touchline.leaderboard.cli;

import io.quarkus.runtime.annotations.QuarkusMain;

/** Entry point of every command; only {@code up} boots the server. */
@QuarkusMain
public final class Touchline {
    private Touchline() {}

    public static void main(String... arguments) {
        System.exit(CommandLineInterface.onTerminal().run(arguments));
    }
}
