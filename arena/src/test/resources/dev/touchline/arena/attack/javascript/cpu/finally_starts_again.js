// tries: a finally clause that starts the work again whenever it is interrupted
// expect: walkover "30 calls in a row failed" failing "fuel"
function burn() {
    try {
        for (;;) {}
    } finally {
        burn();
    }
}

export function act(obs) {
    burn();
}
