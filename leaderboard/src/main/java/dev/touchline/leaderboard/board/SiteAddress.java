package dev.touchline.leaderboard.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

/** Where this site is, as the visitor addressed it: for snippets that people paste elsewhere. */
@Named("site")
@RequestScoped
public class SiteAddress {
    @Context
    @SuppressWarnings("NullAway.Init")
    UriInfo uri;

    /** Such as {@code https://touchline.example}, without a slash at its end. */
    public String getAddress() {
        return uri.getBaseUri().toString().replaceFirst("/$", "");
    }
}
