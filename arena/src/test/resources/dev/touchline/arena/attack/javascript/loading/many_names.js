// tries: ten thousand names in a module: allowed
// expect: played
<<<let name_# = #;\n*10000>>>

export function act(obs) {
    return Array(11).fill(null);
}
