# tries: catches what the meter raises and raises it again in calls that cost nothing
# expect: walkover "30 calls in a row failed"

caught = None


def act(obs):
    global caught
    if caught is None:
        try:
            while True:
                pass
        except BaseException as error:
            caught = error
    raise caught
