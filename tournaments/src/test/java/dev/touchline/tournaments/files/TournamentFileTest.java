package dev.touchline.tournaments.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.touchline.tournaments.calendar.Reveal;
import dev.touchline.tournaments.draws.DrawConstraint;
import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.regulations.GroupStage;
import dev.touchline.tournaments.regulations.KnockoutStage;
import dev.touchline.tournaments.regulations.LadderStage;
import dev.touchline.tournaments.regulations.Regulations;
import dev.touchline.tournaments.regulations.Seating;
import dev.touchline.tournaments.regulations.Source;
import dev.touchline.tournaments.regulations.TieFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class TournamentFileTest {
    private static final String WHOLE = """
            name: Autumn cup
            seed: 42
            entrants:
              - {id: a, name: Alpha, provider: Acme, rating: 1500.5}
              - {id: b, name: Beta, provider: Acme, rating: 1400}
              - {id: c, name: Gamma, provider: Other, rating: 1300}
              - {id: d, name: Delta, provider: Other, rating: 1200}
            stages:
              - id: group
                format: groups
                groups: 2
                size: 2
                meetings: 2
                qualifiers: 1
                rules: fifa-2022
                draw:
                  at-most-per-provider: 1
                  except: {Acme: 2}
                  fixed: {a: B1}
              - id: final
                format: knockout
                first-round: [[1A, 1B]]
                final: best-of-3-pairs
            calendar:
              start: 2026-11-01T18:00:00Z
              every: PT30M
              at-once: 2
              rest: PT1H
              length: PT10M
              reveal: at-kick-off
            """;

    @Test
    void readsEveryPart() {
        TournamentFile file = TournamentFile.parse("autumn.yaml", WHOLE);

        GroupStage groups = (GroupStage) file.regulations().stages().getFirst();
        KnockoutStage knockout = (KnockoutStage) file.regulations().stages().getLast();
        assertThat(file.seed()).isEqualTo(42);
        assertThat(file.entrants()).hasSize(4).first().extracting("rating").isEqualTo(1500.5);
        assertThat(groups.seating())
                .isEqualTo(new Seating.ByDraw(List.of(
                        new DrawConstraint.AtMostPerProvider(1, Map.of("Acme", 2)),
                        new DrawConstraint.FixedSlot("a", "B1"))));
        assertThat(knockout.finals()).isEqualTo(new TieFormat.BestOfPairs(3));
        assertThat(Objects.requireNonNull(file.calendar()).rest()).isEqualTo(Duration.ofHours(1));
        assertThat(Objects.requireNonNull(file.calendar()).reveal()).isEqualTo(Reveal.AT_KICK_OFF);
    }

    @ParameterizedTest
    @MethodSource("dev.touchline.tournaments.files.ReadyFiles#names")
    void readyFilesAreReadAndFollowTheSchema(String name) throws Exception {
        assertThat(ReadyFiles.named(name).regulations().entrants()).isPositive();
        assertThat(schema().validate(json(ReadyFiles.text(name)))).isEmpty();
        assertThat(schema().validate(json(WHOLE))).isEmpty();
    }

    @Test
    void readyFilesHaveTheMatchesOfTheirModels() {
        assertThat(fixtures("cup-8")).isEqualTo(16);
        assertThat(fixtures("cup-16")).isEqualTo(31);
        assertThat(fixtures("cup-24")).isEqualTo(51);
        assertThat(fixtures("world-cup-2022")).isEqualTo(64);
        assertThat(fixtures("world-cup-2026")).isEqualTo(104);
        assertThat(fixtures("swiss-16")).isEqualTo(43);
        assertThat(ReadyFiles.named("cup-16").regulations().stages())
                .isEqualTo(Regulations.sampleCup().stages());
    }

    @Test
    void examplesOfTheDocumentationAreTournaments() throws Exception {
        String page = Files.readString(Path.of("..", "docs", "reference", "tournament-file.md"));

        List<String> examples = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(example -> example.group(1))
                .toList();

        assertThat(examples).hasSize(2).allSatisfy(example -> {
            assertThat(TournamentFile.parse("example.yaml", example)
                            .regulations()
                            .stages())
                    .isNotEmpty();
            assertThat(schema().validate(json(example))).isEmpty();
        });
    }

    @Test
    void placesOfARoundRobinAreWrittenLikeThoseOfAnyStage() {
        TournamentFile file = TournamentFile.parse("league.yaml", """
                name: League and play-off
                stages:
                  - {id: league, format: round-robin, entrants: [seeds 1-6], qualifiers: 4, rules: arena}
                  - {id: playoff, format: knockout, seeded: [league 1-4]}
                """);

        assertThat(file.regulations().stages().getLast().entries())
                .containsExactlyInAnyOrderElementsOf(
                        file.regulations().stages().getFirst().qualifiedPlaces());
    }

    @Test
    void invisibleCharactersOfAFileDoNotReachTheMessage() {
        String text = WHOLE.replace("fixed: {a: B1}", "fixed: {\"\\e[31ma\": nowhere}");

        assertRefused(text, "stages[0].draw.fixed.\"\\u001B[31ma\"");
    }

    @Test
    void ladderIsWrittenFromTheWeakestRung() {
        TournamentFile file = TournamentFile.parse("ladder.yaml", """
                name: Climb
                stages:
                  - {id: ladder, format: ladder, newcomer: entrant x, rungs: [seeds 3-1], defeats: 2}
                """);

        LadderStage ladder = (LadderStage) file.regulations().stages().getFirst();
        assertThat(ladder.rungs()).containsExactly(new Source.Seeded(3), new Source.Seeded(2), new Source.Seeded(1));
        assertThat(ladder.newcomer()).isEqualTo(new Source.Named("x"));
    }

    /** Line and field of each mistake; the schema refuses the same text where it can. */
    @Test
    void everyMistakeIsToldWithLineAndField() {
        requireRefused("rules: fifa-2022", "rules: fifa-2018", "line 15, stages[0].rules: There are no table rules");
        requireRefused("groups: 2", "groups: two", "line 11, stages[0].groups: \"two\" is not a whole number");
        requireRefused("qualifiers: 1", "qualifier: 1", "line 14, stages[0]: the field \"qualifier\" is unknown here");
        requireRefused("format: knockout", "format: cup", "line 21, stages[1].format: \"cup\" is no format");
        requireRefused("rating: 1400", "rating: high", "line 5, entrants[1].rating: \"high\" is not a number");
        requireRefused("[[1A, 1B]]", "[[1A, 1B, 1C]]", "line 22, stages[1].first-round[0]: a pairing has two sides");
        requireRefused(
                "[[1A, 1B]]", "[[1A, someone]]", "line 22, stages[1].first-round[0][1]: \"someone\" names nobody");
        requireRefused("every: PT30M", "every: often", "line 26, calendar.every: \"often\" is not a duration");
        requireRefused("final: best-of-3-pairs", "final: golden-goal", "line 23, stages[1].final: \"golden-goal\"");
        requireRefused("fixed: {a: B1}", "fixed: {a: b1}", "line 19, stages[0].draw.fixed.a");
        requireRefused("name: Autumn cup\n", "", "the field name is missing");
    }

    @Test
    void mistakesBeyondTheSchemaAreToldWithTheirPlaceToo() {
        assertRefused(
                WHOLE.replace("[[1A, 1B]]", "[[1A, 2B]]"),
                "line 9, stages: The regulations \"Autumn cup\" give a place");
        assertRefused(WHOLE.replace("id: b,", "id: A,"), "line 5, entrants[1]: Two entrants have the id");
        assertRefused(WHOLE.replace("size: 2", "size: 3"), "line 4, entrants: \"Autumn cup\" takes 6 entrants, not 4");
        assertRefused(
                WHOLE.replace("meetings: 2", "size: 2"), "line 13, stages[0]: the field \"size\" stands here twice");
        assertRefused(WHOLE.replace("seed: 42", "seed: [42"), "this is not YAML");
        assertRefused(WHOLE.replace("seed: 42", "seed: &x 42\nname2: *x"), "line 3: aliases are not allowed");
        assertRefused("", "autumn.yaml is empty");
        assertRefused("- 1", "line 1: give the fields name, seed");
        assertRefused("name: " + "[".repeat(5000), "nested more than 12 deep");
        assertRefused("name: x\nstages: [[" + "a".repeat(2_000_000) + "]]", "larger than");
        assertRefused(
                "name: x\nstages: [{id: a, format: knockout, first-round: [[1A, 1B]]}]", "no group stage comes before");
    }

    private static void requireRefused(String right, String wrong, String message) {
        assertThat(WHOLE).contains(right);
        String text = WHOLE.replace(right, wrong);

        assertRefused(text, message);
        assertThat(schema().validate(json(text))).isNotEmpty();
    }

    private static void assertRefused(String text, String message) {
        assertThatThrownBy(() -> TournamentFile.parse("autumn.yaml", text))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(Refusal.FILE))
                .hasMessageContaining("autumn.yaml")
                .hasMessageContaining(message);
    }

    private static int fixtures(String name) {
        return ReadyFiles.named(name).regulations().fixtureCount();
    }

    private static JsonSchema schema() {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(ReadyFiles.schema());
    }

    private static JsonNode json(String yaml) {
        Object tree = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return new ObjectMapper().valueToTree(tree);
    }
}
