package dev.touchline.leaderboard.server;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What an operator chooses at start.
 *
 * @param port HTTP port, 1 to 65535
 * @param data folder of database and files; made when missing
 * @param jdbcUrl a PostgreSQL server's URL; empty for the embedded one
 * @param workers match workers, 1 or more
 * @param ladder whether the standing ladder is switched on, whatever the settings say
 */
public record ServerSettings(int port, Path data, Optional<String> jdbcUrl, int workers, boolean ladder) {}
