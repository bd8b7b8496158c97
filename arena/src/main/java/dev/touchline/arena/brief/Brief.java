package dev.touchline.arena.brief;

import dev.touchline.arena.InvalidInput;
import dev.touchline.arena.kit.PolicyKit;
import dev.touchline.engine.rulebook.InvalidRulebook;
import dev.touchline.engine.rulebook.Rulebook;
import dev.touchline.sandbox.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes what a model is handed: task, rules, interface, kit, a template and an example. */
public final class Brief {
    private Brief() {}

    /** The files of the brief, name to text. */
    public static Map<String, String> files(Rulebook rulebook) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("README.md", BriefText.read("README.md"));
        files.put("RULES.md", RulesDocument.of(rulebook));
        files.put("INTERFACE.md", PolicyKit.interfaceDocument());
        files.put(Language.PYTHON.entry(), PolicyKit.template(Language.PYTHON));
        files.put("example.py", BriefText.read("example.py"));
        files.putAll(PolicyKit.sources(Language.PYTHON, rulebook));
        files.putAll(javaScript(rulebook));
        return files;
    }

    /** In a folder of their own: a folder with the entry files of two languages is no policy. */
    private static Map<String, String> javaScript(Rulebook rulebook) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("javascript/INTERFACE.md", PolicyKit.javaScriptDocument());
        files.put("javascript/" + Language.JAVASCRIPT.entry(), PolicyKit.template(Language.JAVASCRIPT));
        PolicyKit.sources(Language.JAVASCRIPT, rulebook).forEach((name, text) -> files.put("javascript/" + name, text));
        return files;
    }

    /**
     * Writes the brief to a folder, which is made, and must be empty if it is there.
     *
     * @param rulebook name of a published rulebook
     * @return the files written
     * @throws InvalidInput when the rulebook is unknown or the folder cannot be used
     */
    public static List<Path> write(String rulebook, Path folder) {
        Map<String, String> files = files(named(rulebook));
        requireEmpty(folder);
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path target = folder.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.writeString(target, file.getValue());
            }
        } catch (IOException failed) {
            throw new InvalidInput("--out %s: cannot be written: %s".formatted(folder, failed.getMessage()));
        }
        return files.keySet().stream().map(folder::resolve).toList();
    }

    private static void requireEmpty(Path folder) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new InvalidInput(
                    "--out %s: is a file; name a folder that is empty or not there yet".formatted(folder));
        }
        try (Stream<Path> entries = Files.list(folder)) {
            if (entries.findAny().isPresent()) {
                throw new InvalidInput(
                        "--out %s: the folder is not empty; name one that is empty or not there yet".formatted(folder));
            }
        } catch (IOException unreadable) {
            throw new InvalidInput("--out %s: cannot be read: %s".formatted(folder, unreadable.getMessage()));
        }
    }

    private static Rulebook named(String name) {
        try {
            return Rulebook.named(name);
        } catch (InvalidRulebook unknown) {
            throw new InvalidInput(String.valueOf(unknown.getMessage()));
        }
    }
}
