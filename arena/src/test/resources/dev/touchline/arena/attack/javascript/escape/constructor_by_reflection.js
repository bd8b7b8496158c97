// tries: Reflect.construct of the constructor behind a class
// expect: walkover "30 calls in a row failed" failing "functions cannot be made of text"
export function act(obs) {
    const made = Reflect.get(Object.getPrototypeOf(class {}), "constr" + "uctor");
    return Reflect.construct(made, ["for (;;) {}"])();
}
