# tries: NaN and infinity where the price of an operation is computed
# expect: walkover "30 calls in a row failed" failing "fuel|TypeError|ValueError|OverflowError"


def act(obs):
    for wild in (float("nan"), float("inf"), -float("inf")):
        try:
            round(wild)
        except (ValueError, OverflowError):
            pass
        try:
            [0] * wild
        except TypeError:
            pass
        sum([wild] * 10)
    while True:
        pass
