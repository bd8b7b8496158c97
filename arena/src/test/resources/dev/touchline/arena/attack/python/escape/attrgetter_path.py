# tries: operator.attrgetter with a dotted path to the globals of a kit function
# expect: walkover "30 calls in a row failed" failing "__globals__"
import operator

import touchline


def act(obs):
    operator.attrgetter("run_to.__glo" + "bals__")(touchline)
    return [None] * 11
