# tries: two files that import each other, as modules and not names: allowed
# expect: played
import other


def act(obs):
    return other.answer()
