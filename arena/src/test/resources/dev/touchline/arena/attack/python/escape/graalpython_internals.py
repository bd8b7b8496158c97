# tries: __graalpython__, the runtime's own module, as a module and as a name
# expect: walkover "cannot be loaded"

try:
    import __graalpython__
except ImportError:
    __graalpython__.get_toolchain_paths("x")


def act(obs):
    return [None] * 11
