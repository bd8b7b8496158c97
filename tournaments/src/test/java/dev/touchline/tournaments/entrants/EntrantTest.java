package dev.touchline.tournaments.entrants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntrantTest {
    @ParameterizedTest
    @ValueSource(strings = {"@ref1", "a", "gpt-7.1_x", "0"})
    void acceptsPlainIds(String id) {
        assertThat(new Entrant(id, "Name", 0, "Provider").id()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "../x", ".x", "-x", "a/b", "a b", "a\n", "ä", "<script>", "a'; drop table x"})
    void refusesHostileIds(String id) {
        assertThatThrownBy(() -> new Entrant(id, "Name", 0, "Provider"))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(Refusal.ENTRANTS))
                .hasMessageContaining("1 to 64 letters, digits")
                .hasMessageMatching("\\P{C}*");
    }

    @Test
    void refusesAnIdThatIsTooLong() {
        assertThatThrownBy(() -> new Entrant("a".repeat(65), "Name", 0, "Provider"))
                .hasMessageContaining("not allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\tb", "evil\u202Egnp", "zero\u200Bwidth", "lone\uD800", "line\u2028break"})
    void refusesNamesThatCannotBeRead(String name) {
        assertThatThrownBy(() -> new Entrant("id", name, 0, "Provider"))
                .hasMessageContaining("name")
                .hasMessageMatching("\\P{C}*");
        assertThatThrownBy(() -> new Entrant("id", "Name", 0, name)).hasMessageContaining("provider");
    }

    @Test
    void acceptsNamesOfAnyScript() {
        assertThat(new Entrant("id", "Côte d’Ivoire 大会 ⚽", 0, "Ω").name()).contains("大会");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesRatingsThatAreNoNumbers(double rating) {
        assertThatThrownBy(() -> new Entrant("id", "Name", rating, "Provider")).hasMessageContaining("finite");
    }

    @Test
    void refusesTheSameIdTwiceWhateverItsCase() {
        List<Entrant> list = List.of(entrant("one", 0), entrant("two", 0), entrant("ONE", 0));

        assertThatThrownBy(() -> new Entrants(list))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("\"ONE\"");
    }

    @Test
    void ordersByRatingAndEqualsByLot() {
        Entrants entrants = new Entrants(List.of(entrant("a", 1), entrant("b", 1), entrant("top", 2)));

        List<String> seconds = LongStream.range(0, 20)
                .mapToObj(seed -> entrants.byStrength(seed).get(1).id())
                .distinct()
                .toList();

        assertThat(entrants.byStrength(1).getFirst().id()).isEqualTo("top");
        assertThat(seconds).containsExactlyInAnyOrder("a", "b");
    }

    private static Entrant entrant(String id, double rating) {
        return new Entrant(id, id, rating, "Provider");
    }
}
