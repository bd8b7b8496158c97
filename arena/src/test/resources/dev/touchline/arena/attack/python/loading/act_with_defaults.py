# tries: act takes more than one argument, all others with defaults: allowed
# expect: played


def act(obs, memory=[], *rest, style="calm", **options):
    return [None] * 11
