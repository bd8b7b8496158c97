package dev.touchline.leaderboard.tournament;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.touchline.tournaments.draws.DrawConstraint;
import dev.touchline.tournaments.regulations.DoubleEliminationStage;
import dev.touchline.tournaments.regulations.GauntletStage;
import dev.touchline.tournaments.regulations.GroupStage;
import dev.touchline.tournaments.regulations.KnockoutStage;
import dev.touchline.tournaments.regulations.LadderStage;
import dev.touchline.tournaments.regulations.PairsStage;
import dev.touchline.tournaments.regulations.Regulations;
import dev.touchline.tournaments.regulations.Seating;
import dev.touchline.tournaments.regulations.Source;
import dev.touchline.tournaments.regulations.Stage;
import dev.touchline.tournaments.regulations.SwissStage;
import dev.touchline.tournaments.regulations.TieFormat;
import dev.touchline.tournaments.tables.TableRules;

/**
 * Writes regulations into a tournament's row and reads them again: a tournament keeps the format it began with, whatever
 * later versions call by the same name.
 */
final class RegulationsJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addMixIn(Stage.class, TypedStage.class)
            .addMixIn(Source.class, TypedSource.class)
            .addMixIn(Seating.class, TypedSeating.class)
            .addMixIn(TieFormat.class, TypedTieFormat.class)
            .addMixIn(DrawConstraint.class, TypedConstraint.class)
            .addMixIn(TableRules.class, NamedRules.class)
            .build();

    private RegulationsJson() {}

    static String write(Regulations regulations) {
        try {
            return MAPPER.writeValueAsString(regulations);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("regulations cannot be written as JSON", impossible);
        }
    }

    /** Reads what {@link #write} wrote; the regulations check themselves again. */
    static Regulations read(String json) {
        try {
            return MAPPER.readValue(json, Regulations.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(
                    "the regulations in the database cannot be read: " + broken.getMessage(), broken);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = GroupStage.class, name = "groups"),
        @JsonSubTypes.Type(value = SwissStage.class, name = "swiss"),
        @JsonSubTypes.Type(value = GauntletStage.class, name = "gauntlet"),
        @JsonSubTypes.Type(value = LadderStage.class, name = "ladder"),
        @JsonSubTypes.Type(value = KnockoutStage.class, name = "knockout"),
        @JsonSubTypes.Type(value = DoubleEliminationStage.class, name = "doubleElimination"),
        @JsonSubTypes.Type(value = PairsStage.class, name = "pairs")
    })
    private interface TypedStage {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Source.Drawn.class, name = "drawn"),
        @JsonSubTypes.Type(value = Source.Seeded.class, name = "seed"),
        @JsonSubTypes.Type(value = Source.Named.class, name = "entrant"),
        @JsonSubTypes.Type(value = Source.Bye.class, name = "bye"),
        @JsonSubTypes.Type(value = Source.GroupPlace.class, name = "place"),
        @JsonSubTypes.Type(value = Source.BestPlaced.class, name = "bestPlaced"),
        @JsonSubTypes.Type(value = Source.Place.class, name = "stagePlace"),
        @JsonSubTypes.Type(value = Source.Paired.class, name = "paired"),
        @JsonSubTypes.Type(value = Source.WinnerOf.class, name = "winner"),
        @JsonSubTypes.Type(value = Source.LoserOf.class, name = "loser")
    })
    private interface TypedSource {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Seating.ByDraw.class, name = "draw"),
        @JsonSubTypes.Type(value = Seating.AsWritten.class, name = "written")
    })
    private interface TypedSeating {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = TieFormat.OneMatch.class, name = "oneMatch"),
        @JsonSubTypes.Type(value = TieFormat.TwoLegs.class, name = "twoLegs"),
        @JsonSubTypes.Type(value = TieFormat.BestOfPairs.class, name = "bestOfPairs")
    })
    private interface TypedTieFormat {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes(@JsonSubTypes.Type(value = DrawConstraint.AtMostPerProvider.class, name = "atMostPerProvider"))
    private interface TypedConstraint {}

    private abstract static class NamedRules {
        @JsonValue
        abstract String name();

        @JsonCreator
        static TableRules named(String name) {
            throw new AssertionError("a mix-in is never called");
        }
    }
}
