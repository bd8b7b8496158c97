# tries: changes the decimal context and rounding for everybody
# expect: played
import decimal

decimal.DefaultContext.prec = 3
decimal.setcontext(decimal.Context(prec=2))


def act(obs):
    return [None] * 11
