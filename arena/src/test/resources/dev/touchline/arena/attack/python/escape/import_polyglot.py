# tries: asks for polyglot, the door to other languages
# expect: walkover "cannot be loaded: policy.py:3: ImportError"
import polyglot


def act(obs):
    polyglot.eval(language="js", string="1")
