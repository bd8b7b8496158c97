package dev.touchline.engine.bundle;

import dev.touchline.engine.MatchResult;
import dev.touchline.engine.MatchSetup;
import dev.touchline.engine.Outcome;
import dev.touchline.engine.Score;
import dev.touchline.engine.Side;
import dev.touchline.engine.drill.Drill;
import dev.touchline.engine.rulebook.RulebookJson;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.jspecify.annotations.Nullable;

/** Writes {@link BundleFormat}. */
final class BundleWriter {
    private BundleWriter() {}

    /** Writes to memory, where nothing can fail. */
    private interface Part {
        void write(DataOutputStream out) throws IOException;
    }

    static byte[] write(Bundle bundle) {
        return bytes(out -> {
            out.writeBytes(BundleFormat.MAGIC);
            out.writeShort(BundleFormat.VERSION);
            section(out, BundleFormat.HEAD, part -> head(part, bundle));
            section(out, BundleFormat.DRILL, part -> drill(part, bundle.setup().drill()));
            section(
                    out,
                    BundleFormat.HOME,
                    part -> compressed(part, bundle.homeCalls().bytes()));
            section(
                    out,
                    BundleFormat.AWAY,
                    part -> compressed(part, bundle.awayCalls().bytes()));
            section(
                    out,
                    BundleFormat.HOME_FUEL,
                    part -> compressed(part, bundle.homeFuel().bytes()));
            section(
                    out,
                    BundleFormat.AWAY_FUEL,
                    part -> compressed(part, bundle.awayFuel().bytes()));
            section(out, BundleFormat.RESULT, part -> result(part, bundle.result()));
            section(out, BundleFormat.CHAIN, part -> chain(part, bundle.hashChain()));
        });
    }

    private static byte[] bytes(Part part) {
        ByteArrayOutputStream buffer = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(buffer)) {
            part.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return buffer.toByteArray();
    }

    private static void section(DataOutputStream out, String tag, Part part) throws IOException {
        byte[] payload = bytes(part);
        out.writeBytes(tag);
        out.writeInt(payload.length);
        out.write(payload);
        out.write(BundleFormat.sha256().digest(payload));
    }

    private static void head(DataOutputStream out, Bundle bundle) throws IOException {
        MatchSetup setup = bundle.setup();
        text(out, bundle.engine());
        text(out, RulebookJson.write(setup.rulebook()));
        out.writeLong(setup.seed());
        out.writeBoolean(setup.mirrored());
        if (setup.lead() == 0) {
            out.writeByte(setup.tieRule().ordinal());
        } else {
            out.writeByte(BundleFormat.SECOND_LEG);
            out.writeInt(setup.lead());
        }
        for (Contestant team : List.of(bundle.home(), bundle.away())) {
            text(out, team.name());
            text(out, team.sha256());
        }
    }

    private static void drill(DataOutputStream out, @Nullable Drill drill) throws IOException {
        if (drill != null) {
            DrillFormat.write(drill, out);
        }
    }

    private static void compressed(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        // A higher level takes ten times as long, as long as playing the match, for three hundredths of the size.
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
        try (DeflaterOutputStream compressed = new DeflaterOutputStream(out, deflater)) {
            compressed.write(bytes);
        } finally {
            deflater.end();
        }
    }

    private static void result(DataOutputStream out, MatchResult result) throws IOException {
        score(out, result.score());
        optionalScore(out, result.extraTime());
        optionalScore(out, result.shootOut());
        switch (result.outcome()) {
            case Outcome.Played() -> out.writeByte(0);
            case Outcome.Walkover(Side loser, String cause) -> {
                out.writeByte(loser == Side.HOME ? 1 : 2);
                text(out, cause);
            }
            case Outcome.DoubleWalkover(String home, String away) -> {
                out.writeByte(3);
                text(out, home);
                text(out, away);
            }
        }
        out.writeInt(result.ticks());
        out.writeInt(result.homeFailedCalls());
        out.writeInt(result.awayFailedCalls());
        text(out, result.stateHash());
    }

    private static void score(DataOutputStream out, Score score) throws IOException {
        out.writeInt(score.home());
        out.writeInt(score.away());
    }

    private static void optionalScore(DataOutputStream out, @Nullable Score score) throws IOException {
        out.writeBoolean(score != null);
        if (score != null) {
            score(out, score);
        }
    }

    private static void chain(DataOutputStream out, List<String> links) throws IOException {
        out.writeInt(links.size());
        for (String link : links) {
            out.write(HexFormat.of().parseHex(link));
        }
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
