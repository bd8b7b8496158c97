package dev.touchline.perf;

import dev.touchline.engine.TeamController;
import dev.touchline.engine.bundle.Bundle;
import dev.touchline.engine.bundle.InvalidBundle;
import dev.touchline.engine.play.Match;
import dev.touchline.engine.play.MatchListener;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** What a policy saw in a match, found by playing its bundle again. */
final class Observations {
    private Observations() {}

    /** All observations of the home side in order, as little-endian doubles, the form in which the kit reads them. */
    static byte[] ofHome(byte[] bundleBytes) throws InvalidBundle {
        Bundle bundle = Bundle.read(bundleBytes);
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        TeamController home = bundle.homeCalls().again();
        TeamController observed = (observation, commands) -> {
            seen.writeBytes(bytes(observation));
            return home.act(observation, commands);
        };
        new Match(bundle.setup(), observed, bundle.awayCalls().again(), new MatchListener() {}).play();
        return seen.toByteArray();
    }

    private static byte[] bytes(double[] numbers) {
        ByteBuffer out = ByteBuffer.allocate(numbers.length * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        out.asDoubleBuffer().put(numbers);
        return out.array();
    }
}
