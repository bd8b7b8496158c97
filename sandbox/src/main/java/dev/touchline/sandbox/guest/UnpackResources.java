package dev.touchline.sandbox.guest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.graalvm.polyglot.Engine;

/** Writes the languages' own libraries to a folder, from which all workers read them. */
final class UnpackResources {
    private UnpackResources() {}

    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[0]);
        if (!Engine.copyResources(Files.createDirectories(target), "python")) {
            throw new IOException("nothing was unpacked to " + target);
        }
    }
}
