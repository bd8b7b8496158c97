// tries: regular expressions, templates and comments that look like code, to mislead a rewriter
// expect: walkover "30 calls in a row failed" failing "fuel"
export function act(obs) {
    const a = 1 /* } */ / 2;
    const text = `${`}${"`"}`}`; // for (;;) {}
    const regex = /[/}`]\//.test("x") ? 1 : 2;
    if (a) for (const x of [1]) if (regex) while (true) /* { */ ;
    else;
    return text;
}
