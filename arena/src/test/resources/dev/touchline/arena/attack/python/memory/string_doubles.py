# tries: a string doubled without end
# expect: walkover "30 calls in a row failed" failing "fuel|MemoryError"


def act(obs):
    text = "x"
    while True:
        text += text
