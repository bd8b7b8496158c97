package dev.touchline.engine.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchline.engine.CallResult;
import dev.touchline.engine.Chasers;
import dev.touchline.engine.MatchResult;
import dev.touchline.engine.MatchSetup;
import dev.touchline.engine.RandomTeam;
import dev.touchline.engine.Score;
import dev.touchline.engine.TieRule;
import dev.touchline.engine.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerificationTest {
    private static final MatchSetup SETUP = MatchSetup.league(Rulebook.CLASSIC_1, 7);

    @Test
    void aBundleSurvivesWritingAndReadingAndVerifies() throws InvalidBundle {
        Bundle bundle = RecordedMatch.of(SETUP, new Chasers(), new RandomTeam(7));

        Bundle read = Bundle.read(bundle.write());

        assertThat(read).isEqualTo(bundle);
        assertThat(read.write()).isEqualTo(bundle.write());
        assertThat(Verification.of(read))
                .isInstanceOfSatisfying(
                        Verification.Verified.class,
                        verified -> assertThat(verified.match().result()).isEqualTo(bundle.result()));
    }

    @Test
    void aKnockOutMatchOfRandomTeamsVerifiesToTheShootOut() throws InvalidBundle {
        MatchSetup knockOut = new MatchSetup(Rulebook.CLASSIC_1, 3, false, TieRule.EXTRA_TIME_AND_SHOOT_OUT);
        Bundle bundle = RecordedMatch.of(knockOut, new RandomTeam(1), new RandomTeam(2));

        assertThat(Verification.of(Bundle.read(bundle.write()))).isInstanceOf(Verification.Verified.class);
        assertThat(bundle.result().winner()).isNotNull();
    }

    @Test
    void aSecondLegKeepsItsLeadInTheBundle() throws InvalidBundle {
        MatchSetup levelOnAggregate =
                new MatchSetup(Rulebook.CLASSIC_1, 3, false, TieRule.EXTRA_TIME_AND_SHOOT_OUT).withLead(7);
        Bundle bundle = RecordedMatch.of(levelOnAggregate, new RandomTeam(1), new RandomTeam(2));

        Bundle read = Bundle.read(bundle.write());

        assertThat(read.setup().lead()).isEqualTo(7);
        assertThat(read.write()).isEqualTo(bundle.write());
        assertThat(Verification.of(read)).isInstanceOf(Verification.Verified.class);
        assertThat(bundle.result().extraTime()).isNull();
    }

    @Test
    void everyFlippedByteIsFound() {
        byte[] intact =
                RecordedMatch.of(SETUP, new Chasers(), new RandomTeam(7)).write();

        for (int at = 0; at < intact.length; at += at < 600 ? 1 : 101) {
            byte[] flipped = intact.clone();
            flipped[at] ^= 0x10;

            assertThatThrownBy(() -> Bundle.read(flipped)).as("byte %d", at).isInstanceOf(InvalidBundle.class);
        }
    }

    @Test
    void everyTruncationIsFound() {
        byte[] intact =
                RecordedMatch.of(SETUP, new Chasers(), new RandomTeam(7)).write();

        for (int length = 0; length < intact.length; length += length < 600 ? 1 : 997) {
            byte[] cut = Arrays.copyOf(intact, length);

            assertThatThrownBy(() -> Bundle.read(cut)).as("length %d", length).isInstanceOf(InvalidBundle.class);
        }
    }

    @Test
    void aBundleOfOtherCommandsDiffersAtTheLinkAfterTheFirstChange() throws InvalidBundle {
        Bundle honest = RecordedMatch.of(SETUP, new Chasers(), new Chasers());
        Chasers chasers = new Chasers();
        Bundle other = RecordedMatch.of(
                SETUP,
                (observation, commands) -> {
                    CallResult result = chasers.act(observation, commands);
                    commands[1] += observation[0] >= 1234 ? 1 : 0;
                    return result;
                },
                new Chasers());
        Bundle forged = new Bundle(
                honest.engine(),
                SETUP,
                honest.home(),
                honest.away(),
                other.homeCalls(),
                other.awayCalls(),
                other.homeFuel(),
                other.awayFuel(),
                honest.result(),
                honest.hashChain());

        assertThat(Verification.of(forged))
                .isInstanceOfSatisfying(
                        Verification.Different.class,
                        different -> assertThat(different.firstDifferenceTick()).isEqualTo(1300));
    }

    @Test
    void aForgedScoreOrASwappedLinkDiffers() throws InvalidBundle {
        Bundle honest = RecordedMatch.of(SETUP, new Chasers(), new Chasers());
        MatchResult played = honest.result();
        MatchResult better = new MatchResult(
                new Score(played.score().home() + 1, played.score().away()),
                null,
                null,
                played.outcome(),
                played.ticks(),
                0,
                0,
                played.stateHash());
        List<String> links = new ArrayList<>(honest.hashChain());
        links.set(9, links.get(10));

        assertThat(Verification.of(with(honest, better, honest.hashChain())))
                .isInstanceOf(Verification.Different.class);
        assertThat(Verification.of(with(honest, played, links)))
                .isEqualTo(new Verification.Different(1000, "link 10 of the hash chain differs"));
    }

    @Test
    void theCommandsOfAMatchAreRecordedCompactly() {
        byte[] bytes = RecordedMatch.of(SETUP, new Chasers(), new Chasers()).write();

        assertThat(bytes.length).isLessThan(1_000_000);
    }

    private static Bundle with(Bundle bundle, MatchResult result, List<String> links) {
        return new Bundle(
                bundle.engine(),
                bundle.setup(),
                bundle.home(),
                bundle.away(),
                bundle.homeCalls(),
                bundle.awayCalls(),
                bundle.homeFuel(),
                bundle.awayFuel(),
                result,
                links);
    }
}
