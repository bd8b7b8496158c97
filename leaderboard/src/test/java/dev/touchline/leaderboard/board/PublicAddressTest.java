package dev.touchline.leaderboard.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PublicAddressTest {
    @Test
    void joinsSiteAndPath() {
        PublicAddress address = new PublicAddress(Optional.of("https://touchline.example/board/"));

        assertThat(address.absolute("/matches/1")).contains("https://touchline.example/board/matches/1");
    }

    @Test
    void withoutOneTheVisitorsOwnWordCounts() {
        URI visited = URI.create("http://localhost:8080/");

        assertThat(new PublicAddress(Optional.empty()).seenFrom(visited)).isEqualTo("http://localhost:8080");
        assertThat(new PublicAddress(Optional.of("https://touchline.example/")).seenFrom(visited))
                .isEqualTo("https://touchline.example");
    }

    @Test
    void hasNoneWhereNobodySaid() {
        PublicAddress address = new PublicAddress(Optional.empty());

        assertThat(address.absolute("/matches/1")).isEmpty();
        assertThat(address.reference("/matches/1")).isEqualTo("/matches/1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "touchline.example",
                "ftp://a.b",
                "https://",
                "https://a.b?c",
                "https://a.b#c",
                "https://u@a.b",
                "a b"
            })
    void refusesWhatIsNoSite(String wrong) {
        assertThatThrownBy(() -> new PublicAddress(Optional.of(wrong)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(wrong)
                .hasMessageContaining("touchline.public-address");
    }
}
