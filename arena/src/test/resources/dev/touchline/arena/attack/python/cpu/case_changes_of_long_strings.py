# tries: methods that copy a megabyte each: upper, strip, encode, slices
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    text = "a" * 10**6
    while True:
        text.upper().lower().title().swapcase().encode().decode()[::-1]
