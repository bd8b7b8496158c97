# tries: raises GeneratorExit and StopIteration
# expect: walkover "30 calls in a row failed" failing "GeneratorExit|StopIteration"


def act(obs):
    raise GeneratorExit if obs.tick % 2 else StopIteration
