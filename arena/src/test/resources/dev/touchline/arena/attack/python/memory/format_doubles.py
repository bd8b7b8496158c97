# tries: str.format, % and join as the operators that double
# expect: walkover "30 calls in a row failed" failing "fuel|MemoryError"
from string import Template


def act(obs):
    a = "x" * 1000
    while True:
        a = "%s%s" % (a, a)
        a = "{0}{0}".format(a)
        a = Template("$a$a").substitute(a=a)
