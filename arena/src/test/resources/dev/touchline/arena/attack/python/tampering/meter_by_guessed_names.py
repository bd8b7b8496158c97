# tries: sets every name that a meter might have to a huge number or to a function that charges nothing
# expect: walkover "cannot be loaded" failing "globals"

for name in "fuel _fuel __fuel meter _meter __meter charge _charge __charge tick budget gas steps remaining left".split():
    globals()[name] = lambda *arguments: None


def act(obs):
    return [None] * 11
