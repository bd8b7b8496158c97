# tries: textwrap over a very long text
# expect: walkover "30 calls in a row failed" failing "fuel"
import textwrap


def act(obs):
    textwrap.wrap("ab " * 200_000, 10)
    textwrap.fill("ab " * 200_000, 10)
    return [None] * 11
