package dev.touchline.engine.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.engine.FootballTeam;
import dev.touchline.engine.MatchSetup;
import dev.touchline.engine.RandomTeam;
import dev.touchline.engine.drill.Drill;
import dev.touchline.engine.drill.LegalStarts;
import dev.touchline.engine.rulebook.Rulebook;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class DrillBundleTest {

    @Property(tries = 40)
    void theBundleOfADrillReadsBackAndVerifies(@ForAll long seed) throws InvalidBundle {
        Drill drill = LegalStarts.drill(seed, Rulebook.CLASSIC_1);
        MatchSetup setup = MatchSetup.drill(Rulebook.CLASSIC_1, seed, drill);
        Bundle bundle = RecordedMatch.of(setup, new FootballTeam(), new RandomTeam(seed));

        Bundle read = Bundle.read(bundle.write());

        assertThat(read).isEqualTo(bundle);
        assertThat(read.setup().drill()).isEqualTo(drill);
        assertThat(Verification.of(read)).isInstanceOf(Verification.Verified.class);
    }
}
