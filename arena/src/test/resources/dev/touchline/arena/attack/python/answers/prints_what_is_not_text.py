# tries: prints lone surrogates, control characters and NUL bytes
# expect: played


def act(obs):
    try:
        print("\ud800\udfff\0\x1b[2J\r\u202e", end="\xff\xfe")
    except UnicodeEncodeError:
        pass
    return [None] * 11
