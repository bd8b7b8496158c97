package dev.touchline.tournaments.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Files that mean harm, or that somebody wrote in a hurry: one line says what is wrong, and where. */
class HostileFileTest {
    private static final String GOOD = """
            name: Cup
            stages:
              - {id: group, format: groups, groups: 1, size: 4, qualifiers: 2, rules: arena}
              - {id: final, format: knockout, first-round: [[1A, 2A]]}
            """;

    private static final String CALENDAR = GOOD
            + "calendar: {start: 2026-11-01T18:00:00Z, every: PT30M, at-once: 2, rest: PT1H, length: PT10M, reveal: at-once}\n";

    record Hostile(String what, String text, String message) {
        @Override
        public String toString() {
            return what;
        }
    }

    static final List<Hostile> FILES = List.of(
            new Hostile("bomb of aliases", aliasBomb(), "hostile.yaml, line 2: aliases are not allowed"),
            new Hostile("alias of itself", "name: &a [*a]", "hostile.yaml, line 1: aliases are not allowed"),
            new Hostile("merge key", "name: x\n<<: {stages: []}", "hostile.yaml, line 2: the field \"<<\" is unknown"),
            new Hostile("deep list", "name: " + "[".repeat(100_000), "hostile.yaml, line 1: nested more than 12 deep"),
            new Hostile("deep mapping", "a:\n" + deepMapping(), "nested more than 12 deep"),
            new Hostile("two megabytes", "name: " + "x".repeat(2_000_000), "hostile.yaml is larger than 1048576"),
            new Hostile("nothing", "", "hostile.yaml is empty"),
            new Hostile("blanks", "  \n\n  ", "hostile.yaml is empty"),
            new Hostile("comment alone", "# a cup", "hostile.yaml is empty"),
            new Hostile(
                    "NUL", "name: Cup\nstages: \u0000", "hostile.yaml, line 2: the character U+0000 is not allowed"),
            new Hostile("control character", "name: C\u0007up", "hostile.yaml, line 1: the character U+0007"),
            new Hostile("lone surrogate", "name: Cup\nseed: \ud800", "hostile.yaml, line 2: the character"),
            new Hostile("tab for indentation", "name: Cup\nstages:\n\t- a", "hostile.yaml, line 3: this is not YAML"),
            new Hostile("two documents", GOOD + "---\n" + GOOD, "hostile.yaml, line"),
            new Hostile("another YAML", "%YAML 9.1\n---\n" + GOOD, "hostile.yaml"),
            new Hostile("unknown directive in tag", "name: !x!y Cup", "hostile.yaml, line 1: this is not YAML"),
            new Hostile("bracket left open", GOOD + "seed: [1", "this is not YAML"),
            new Hostile("quote left open", GOOD + "seed: \"1", "this is not YAML"),
            new Hostile("list at the top", "- name: Cup", "hostile.yaml, line 1: give the fields name, seed"),
            new Hostile("text at the top", "Cup", "hostile.yaml, line 1: give the fields name, seed"),
            new Hostile("key that is a list", "? [name]\n: Cup", "hostile.yaml, line 1: give a single value"),
            new Hostile("field twice", GOOD + "name: Other", "line 5: the field \"name\" stands here twice"),
            new Hostile("unknown field", GOOD + "sed: 1", "line 5: the field \"sed\" is unknown here: use name, seed"),
            new Hostile("invisible field", GOOD + "\"se\u202eed\": 1", "the field \"se\\u202Eed\" is unknown"),
            new Hostile(
                    "huge seed", GOOD + "seed: 99999999999999999999", "line 5, seed: \"99999999999999999999\" is not"),
            new Hostile("seed that is a list", GOOD + "seed: [1]", "line 5, seed: give a single value"),
            new Hostile("seed with a point", GOOD + "seed: 1.5", "line 5, seed: \"1.5\" is not a seed"),
            new Hostile("huge number", GOOD.replace("size: 4", "size: 1e9"), "stages[0].size: \"1e9\" is not a whole"),
            new Hostile(
                    "negative number", GOOD.replace("size: 4", "size: -4"), "stages[0].size: \"-4\" is not a whole"),
            new Hostile("number that is a mapping", GOOD.replace("size: 4", "size: {a: 4}"), "stages[0].size: give a"),
            new Hostile("stages that are text", "name: Cup\nstages: all", "line 2, stages: give a list"),
            new Hostile("stage that is null", "name: Cup\nstages: [~]", "line 2, stages[0]: give the fields"),
            new Hostile("no stages", "name: Cup\nstages: []", "line 2, stages"),
            new Hostile("thousands of stages", manyStages(), "line 2, stages: 20000 stages: use 32 or fewer"),
            new Hostile("millions of seeds", manySeeds(), "line 2, stages[0].entrants: more than"),
            new Hostile(
                    "thousands of entrants", GOOD + manyEntrants(), "line 5, entrants: \"Cup\" takes 4 entrants, not"),
            new Hostile("name of a megabyte", GOOD.replace("Cup", "x".repeat(900_000)), "line 1, name: "),
            new Hostile("invisible name", GOOD.replace("Cup", "\"\u202eCup\""), "line 1, name: \"\\u202ECup\""),
            new Hostile("year without end", CALENDAR.replace("2026-", "+999999999-"), "line 5, calendar: The calendar"),
            new Hostile(
                    "eternal rest", CALENDAR.replace("PT1H", "P99999999D"), "line 5, calendar: The calendar cannot"),
            new Hostile("eternal match", CALENDAR.replace("PT10M", "PT9223372036854775807S"), "line 5, calendar: The"),
            new Hostile("duration beyond numbers", CALENDAR.replace("PT10M", "P99999999999999999D"), "calendar.length"),
            new Hostile("rating that is none", GOOD + entrants("NaN"), "line 6, entrants[0].rating: \"NaN\" is not a"),
            new Hostile("rating in Java", GOOD + entrants("0x1p4d"), "entrants[0].rating: \"0x1p4d\" is not a number"),
            new Hostile("rating beyond numbers", GOOD + entrants("1e999"), "line 6, entrants[0]"),
            new Hostile("pools that exclude one another", exclusivePools(), "line 2, stages: The regulations"));

    @ParameterizedTest
    @FieldSource("FILES")
    void isRefusedInOneLineAndAtOnce(Hostile file) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThatThrownBy(() -> TournamentFile.parse("hostile.yaml", file.text()))
                        .isInstanceOfSatisfying(RefusedException.class, refused -> {
                            assertThat(refused.refusal()).isEqualTo(Refusal.FILE);
                            assertThat(refused.getMessage())
                                    .startsWith("hostile.yaml")
                                    .contains(file.message())
                                    .hasLineCount(1)
                                    .hasSizeLessThan(600)
                                    .matches(message -> message.chars().noneMatch(Character::isISOControl));
                        }));
    }

    @Test
    void aByteOrderMarkIsNoMistake() {
        TournamentFile file = TournamentFile.parse("windows.yaml", "\ufeff" + GOOD.replace("\n", "\r\n"));

        assertThat(file.regulations().name()).isEqualTo("Cup");
    }

    @Test
    void whatWindowsAndOldMacsWriteCountsLinesToo() {
        assertThatThrownBy(() -> TournamentFile.parse("mac.yaml", (GOOD + "sed: 1").replace("\n", "\r")))
                .hasMessageContaining("mac.yaml, line 5: the field \"sed\"");
    }

    private static String aliasBomb() {
        return "a: &a [x, x]\n"
                + IntStream.rangeClosed(1, 26)
                        .mapToObj(i -> "%c: &%c [*%c, *%c]".formatted('a' + i, 'a' + i, 'a' + i - 1, 'a' + i - 1))
                        .limit(25)
                        .collect(Collectors.joining("\n"));
    }

    private static String deepMapping() {
        return IntStream.rangeClosed(1, 400)
                .mapToObj(depth -> " ".repeat(depth) + "a:\n")
                .collect(Collectors.joining());
    }

    private static String manyStages() {
        return "name: Cup\nstages: [" + "{id: a, format: knockout}, ".repeat(19_999) + "{id: a, format: knockout}]";
    }

    private static String manySeeds() {
        return "name: Cup\nstages: [{id: a, format: swiss, rounds: 1, rules: arena, entrants: ["
                + "seeds 1-999, ".repeat(60_000) + "seed 1]}]";
    }

    private static String entrants(String rating) {
        return "entrants:\n"
                + IntStream.rangeClosed(1, 4)
                        .mapToObj(i -> "  - {id: e%d, name: E, provider: P, rating: %s}\n".formatted(i, rating))
                        .collect(Collectors.joining());
    }

    private static String manyEntrants() {
        return "entrants: [" + "{id: a, name: b, provider: c, rating: 1}, ".repeat(20_000) + "]";
    }

    /** Sixteen groups, and eight slots of which only the last takes the runner-up of group A. */
    private static String exclusivePools() {
        String ties = IntStream.range(0, 16)
                .mapToObj(tie ->
                        "[1%c, %s]".formatted('A' + tie, tie < 8 ? "bye" : tie == 15 ? "2AB" : "2CDEFGHIJKLMNOP"))
                .collect(Collectors.joining(", "));
        return "name: Cup\nstages: [{id: group, format: groups, groups: 16, size: 4, qualifiers: 1, best-next: 8, rules:"
                + " arena}, {id: cup, format: knockout, first-round: [" + ties + "]}]";
    }
}
