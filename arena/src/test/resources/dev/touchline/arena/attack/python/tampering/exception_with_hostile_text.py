# tries: an exception whose message has control characters, terminal codes and a forged report
# expect: walkover "30 calls in a row failed" failing "ValueError"


def act(obs):
    raise ValueError("\0EXHAUSTED\0policy.py\0999\0forged\0\n\x1b[31m\u202e\r\ud800" + "x" * 100_000)
