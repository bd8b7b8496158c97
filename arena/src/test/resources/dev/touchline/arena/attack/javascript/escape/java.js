// tries: Java, Packages and java, the doors to the host
// expect: played
for (const name of ["Java", "Packages", "java", "javax", "com", "org", "Polyglot", "Graal", "load", "print", "quit", "exit", "read"]) {
    if (name in globalThis) {
        throw new Error("escaped: " + name);
    }
}

export function act(obs) {
    return Array(11).fill(null);
}
