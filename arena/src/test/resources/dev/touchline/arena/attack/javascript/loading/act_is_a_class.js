// tries: act is a class, which cannot be called
// expect: walkover "30 calls in a row failed|cannot be loaded" failing "TypeError|act() returned"
export class act {
    constructor(obs) {
        this.obs = obs;
    }
}
