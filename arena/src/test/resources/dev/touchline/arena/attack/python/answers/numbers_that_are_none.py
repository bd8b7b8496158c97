# tries: NaN, infinities, huge and tiny numbers: the engine takes what can be taken and rejects the rest
# expect: played
from touchline import Command


def act(obs):
    wild = (float("nan"), float("inf"), 1e308, -1e308, 1e-320, 123.456)
    pick = wild[obs.tick % len(wild)]
    return [Command((pick, -pick), (pick, 1.0, pick)) for _ in range(11)]
