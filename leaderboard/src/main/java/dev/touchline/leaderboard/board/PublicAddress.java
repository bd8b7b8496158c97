package dev.touchline.leaderboard.board;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Where the world reaches this server, as its operator says: no request can tell, because its Host is the visitor's word. */
@ApplicationScoped
class PublicAddress {
    private static final String SETTING = "touchline.public-address";

    private final @Nullable String address;

    /** @throws IllegalArgumentException when it is no address of a site */
    PublicAddress(@ConfigProperty(name = SETTING) Optional<String> address) {
        this.address = address.map(PublicAddress::checked).orElse(null);
    }

    /** A wrong setting shall not wait for the first visitor. */
    void check(@Observes StartupEvent started) {}

    /** The absolute address of a path that begins with a slash; empty where the operator gave none. */
    Optional<String> absolute(String path) {
        return Optional.ofNullable(address).map(site -> site + path);
    }

    /** The absolute address where it is known, else the path, for readers that resolve it. */
    String reference(String path) {
        return absolute(path).orElse(path);
    }

    /**
     * Where a visitor reaches this server, for snippets that he pastes elsewhere: by his own word if the operator gave none.
     *
     * @param visited the address of the site as he wrote it
     */
    String seenFrom(URI visited) {
        return absolute("").orElseGet(() -> visited.toString().replaceFirst("/$", ""));
    }

    private static String checked(String address) {
        try {
            URI uri = new URI(address);
            boolean isSite = ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && uri.getRawUserInfo() == null;
            if (isSite) {
                return address.replaceFirst("/+$", "");
            }
        } catch (URISyntaxException wrong) {
            throw refused(address);
        }
        throw refused(address);
    }

    private static IllegalArgumentException refused(String address) {
        return new IllegalArgumentException(SETTING + ": '" + address
                + "' is not the address of a site; write it like https://touchline.example.org, without a query");
    }
}
