# tries: generic functions and type aliases that are evaluated late
# expect: played


type Endless = list[Endless]


def act[T: sum(range(10**13))](obs: T) -> T:
    return [None] * 11
