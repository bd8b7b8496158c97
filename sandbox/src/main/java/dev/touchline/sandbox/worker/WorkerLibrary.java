package dev.touchline.sandbox.worker;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The jars of a worker. Named modules go on the module path, where the language runtime expects to be; the rest, ours among
 * them, on the class path.
 */
record WorkerLibrary(List<Path> modules, List<Path> classes) {
    private static final String COMPILER_MODULE = "jdk.graal.compiler";

    private static final String MODULES = "modules";
    private static final String CLASSES = "classes";

    /**
     * Reads a folder of jars.
     *
     * @throws IOException when it cannot be read or lacks the compiler
     */
    static WorkerLibrary of(Path folder) throws IOException {
        List<Path> jars = jarsOf(folder);
        List<Path> modules = jars.stream().filter(jar -> isNamed(jar)).toList();
        List<Path> classes = jars.stream().filter(jar -> !isNamed(jar)).toList();
        WorkerLibrary library = new WorkerLibrary(modules, classes);
        if (library.compiler() == null) {
            throw new IOException("the folder " + folder + " holds no jar with the module " + COMPILER_MODULE
                    + "; it needs org.graalvm.compiler:compiler and the rest of a worker's jars");
        }
        return library;
    }

    /** The library that {@link #copyTo} made in a folder. */
    static WorkerLibrary in(Path folder) throws IOException {
        return new WorkerLibrary(jarsOf(folder.resolve(MODULES)), jarsOf(folder.resolve(CLASSES)));
    }

    /** The jar that holds the optimizing compiler. */
    @Nullable Path compiler() {
        return modules.stream()
                .filter(jar -> COMPILER_MODULE.equals(moduleName(jar)))
                .findFirst()
                .orElse(null);
    }

    /** Changes when any jar does, its name or its bytes. */
    String hash() throws IOException {
        MessageDigest digest = sha256();
        for (Path jar : Stream.concat(modules.stream(), classes.stream()).toList()) {
            digest.update(jar.getFileName().toString().getBytes(StandardCharsets.UTF_8));
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, Files.size(jar)));
            try (InputStream in = Files.newInputStream(jar)) {
                byte[] chunk = new byte[1 << 16];
                for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                    digest.update(chunk, 0, count);
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    }

    /**
     * Copies the jars to {@code folder}. Workers run from copies, so a build that replaces the originals disturbs nobody,
     * and with one fixed time of change, because a cache of classes is bound to it.
     */
    WorkerLibrary copyTo(Path folder) throws IOException {
        return new WorkerLibrary(
                copy(modules, Files.createDirectories(folder.resolve(MODULES))),
                copy(classes, Files.createDirectories(folder.resolve(CLASSES))));
    }

    private static List<Path> jarsOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static List<Path> copy(List<Path> jars, Path folder) throws IOException {
        for (Path jar : jars) {
            Path copy = folder.resolve(jar.getFileName());
            Files.copy(jar, copy, StandardCopyOption.REPLACE_EXISTING);
            Files.setLastModifiedTime(copy, FileTime.fromMillis(0));
        }
        return jars.stream().map(jar -> folder.resolve(jar.getFileName())).toList();
    }

    private static boolean isNamed(Path jar) {
        return moduleName(jar) != null;
    }

    private static @Nullable String moduleName(Path jar) {
        return ModuleFinder.of(jar).findAll().stream()
                .map(reference -> reference.descriptor())
                .filter(descriptor -> !descriptor.isAutomatic())
                .map(ModuleDescriptor::name)
                .findFirst()
                .orElse(null);
    }
}
