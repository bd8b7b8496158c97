package dev.touchline.sandbox;

/** A language that policies are written in. */
public enum Language {
    PYTHON("python", ".py", "policy.py"),
    JAVASCRIPT("javascript", ".js", "policy.js");

    private final String id;
    private final String extension;
    private final String entry;

    Language(String id, String extension, String entry) {
        this.id = id;
        this.extension = extension;
        this.entry = entry;
    }

    /** The identifier in files, hashes and interfaces; never changes. */
    public String id() {
        return id;
    }

    /** The extension of source files, with its dot. */
    public String extension() {
        return extension;
    }

    /** The path of the file that is loaded first and that every program must have. */
    public String entry() {
        return entry;
    }
}
