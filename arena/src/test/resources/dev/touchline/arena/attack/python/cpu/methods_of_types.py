# tries: methods called on their type, which had no price: `str.replace(text, ...)` for `text.replace(...)`
# expect: walkover "30 calls in a row failed" failing "fuel"

KIND = type("")


def act(obs):
    for _ in range(1000):
        KIND.replace("a" * 10000, "a", "b" * 1000)
    return [None] * 11
