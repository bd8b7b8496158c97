package dev.touchline.leaderboard.board;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Turns away addresses that no page or id can have, before they reach a database that would choke on them. */
class HostilePaths {
    @ServerRequestFilter(preMatching = true)
    void refuse(UriInfo uri) {
        if (uri.getPath().chars().anyMatch(Character::isISOControl)) {
            throw new NotFoundException();
        }
    }
}
