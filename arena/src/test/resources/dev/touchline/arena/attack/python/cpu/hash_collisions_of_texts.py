# tries: texts with equal hashes, because Aa and BB have the same, as keys of a dict
# expect: walkover "30 calls in a row failed" failing "128 different keys have the hash|fuel"

WORDS = [""]
for _ in range(11):
    WORDS = [word + end for word in WORDS for end in ("Aa", "BB")]


def act(obs):
    for _ in range(1000):
        found = {}
        for word in WORDS:
            found[word] = obs.tick
    return [None] * 11
