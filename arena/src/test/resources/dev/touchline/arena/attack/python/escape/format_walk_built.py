# tries: the same in a text that is put together while it runs, through format_map and string.Formatter
# expect: walkover "30 calls in a row failed" failing "__globals__|Formatter"
import string

import touchline


def act(obs):
    text = "{kit.run_to.__glo" + "bals__}"
    if obs.tick % 2:
        text.format_map({"kit": touchline})
    string.Formatter().format(text, kit=touchline)
    return [None] * 11
