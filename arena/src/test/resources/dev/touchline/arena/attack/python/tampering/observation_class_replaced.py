# tries: changes the class of the observation and of its players
# expect: played


class Other:
    __slots__ = ()


def act(obs):
    for thing in (obs, obs.ball, obs.us[0]):
        try:
            thing.__class__ = Other
        except (TypeError, AttributeError):
            pass
    return [None] * 11
