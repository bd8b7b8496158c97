package dev.touchline.arena.match;

import dev.touchline.arena.policy.Policy;
import dev.touchline.engine.Rejection;
import dev.touchline.engine.observation.ObservationLayout;
import dev.touchline.engine.rulebook.RulebookJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rehearsals and their reports on the wire: a magic number, a version, the fields in the order of the records. */
final class RehearsalCodec {
    static final int MAGIC = 0x544C5248; // TLRH
    private static final int VERSION = 1;

    private RehearsalCodec() {}

    /** What is written to a stream in memory. */
    @FunctionalInterface
    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    static byte[] encode(Rehearsal rehearsal) {
        return bytes(out -> {
            WireText.write(out, rehearsal.policy());
            WireText.write(out, RulebookJson.write(rehearsal.rulebook()));
            out.writeInt(rehearsal.situations().size());
            for (Rehearsal.Situation situation : rehearsal.situations()) {
                WireText.write(out, situation.name());
                for (double number : situation.observation()) {
                    out.writeDouble(number);
                }
            }
            out.writeInt(rehearsal.opponents().size());
            for (Policy opponent : rehearsal.opponents()) {
                WireText.write(out, opponent);
            }
        });
    }

    static Rehearsal decode(byte[] bytes) throws IOException {
        DataInputStream in = stream(bytes);
        Policy policy = WireText.readPolicy(in);
        String rulebook = WireText.read(in);
        List<Rehearsal.Situation> situations = new ArrayList<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            String name = WireText.read(in);
            double[] observation = new double[ObservationLayout.LENGTH];
            for (int at = 0; at < observation.length; at++) {
                observation[at] = in.readDouble();
            }
            situations.add(new Rehearsal.Situation(name, observation));
        }
        List<Policy> opponents = new ArrayList<>();
        int opposed = in.readInt();
        for (int i = 0; i < opposed; i++) {
            opponents.add(WireText.readPolicy(in));
        }
        return new Rehearsal(policy, RulebookJson.read(rulebook), situations, opponents);
    }

    static byte[] encode(RehearsalReport report) {
        return bytes(out -> {
            out.writeBoolean(report.fatal() != null);
            WireText.write(out, report.fatal() == null ? "" : report.fatal());
            out.writeInt(report.calls());
            out.writeInt(report.failures().size());
            for (RehearsalReport.Failure failure : report.failures()) {
                WireText.write(out, failure.message());
                WireText.write(out, failure.where());
                out.writeInt(failure.times());
            }
            out.writeInt(report.unsteady().size());
            for (String name : report.unsteady()) {
                WireText.write(out, name);
            }
            for (Rejection reason : Rejection.values()) {
                out.writeInt(report.rejections().getOrDefault(reason, 0));
            }
            out.writeLong(report.medianMicros());
            out.writeLong(report.slowestMicros());
            out.writeInt(report.fuel().size());
            for (Map.Entry<String, Long> situation : report.fuel().entrySet()) {
                WireText.write(out, situation.getKey());
                out.writeLong(situation.getValue());
            }
            out.writeLong(report.loadFuel());
            out.writeLong(report.mostFuel());
            WireText.write(out, report.printed());
        });
    }

    static RehearsalReport decodeReport(byte[] bytes) throws IOException {
        DataInputStream in = stream(bytes);
        boolean isFatal = in.readBoolean();
        String fatal = WireText.read(in);
        int calls = in.readInt();
        List<RehearsalReport.Failure> failures = new ArrayList<>();
        int failed = in.readInt();
        for (int i = 0; i < failed; i++) {
            failures.add(new RehearsalReport.Failure(WireText.read(in), WireText.read(in), in.readInt()));
        }
        List<String> unsteady = new ArrayList<>();
        int differing = in.readInt();
        for (int i = 0; i < differing; i++) {
            unsteady.add(WireText.read(in));
        }
        Map<Rejection, Integer> rejections = new EnumMap<>(Rejection.class);
        for (Rejection reason : Rejection.values()) {
            int count = in.readInt();
            if (count > 0) {
                rejections.put(reason, count);
            }
        }
        long medianMicros = in.readLong();
        long slowestMicros = in.readLong();
        Map<String, Long> fuel = new LinkedHashMap<>();
        int metered = in.readInt();
        for (int i = 0; i < metered; i++) {
            fuel.put(WireText.read(in), in.readLong());
        }
        return new RehearsalReport(
                isFatal ? fatal : null,
                calls,
                failures,
                unsteady,
                rejections,
                medianMicros,
                slowestMicros,
                fuel,
                in.readLong(),
                in.readLong(),
                WireText.read(in));
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            out.writeByte(VERSION);
            writing.to(out);
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return bytes.toByteArray();
    }

    private static DataInputStream stream(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        if (in.readInt() != MAGIC || in.readByte() != VERSION) {
            throw new IOException("not a rehearsal of version " + VERSION);
        }
        return in;
    }
}
