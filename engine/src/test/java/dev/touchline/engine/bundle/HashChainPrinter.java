package dev.touchline.engine.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program that plays bundles again and prints the last link of each hash chain; for tests in other Java machines. */
final class HashChainPrinter {
    private HashChainPrinter() {}

    public static void main(String[] bundles) throws IOException, InvalidBundle {
        for (String bundle : bundles) {
            System.out.println(hash(Bundle.read(Files.readAllBytes(Path.of(bundle)))));
        }
    }

    /** The last link, which holds all links before it. */
    static String hash(Bundle bundle) {
        return Resimulation.of(bundle).hashChain().getLast();
    }
}
