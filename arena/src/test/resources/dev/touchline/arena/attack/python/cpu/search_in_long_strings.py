# tries: quadratic substring search, split and count over a megabyte, again and again
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    text = "a" * 10**6
    part = "a" * 5000 + "b"
    while True:
        text.find(part)
        text.count("a")
        text.split("a")
        part in text
