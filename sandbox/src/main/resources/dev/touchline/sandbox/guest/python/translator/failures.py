"""How a module fails that cannot be translated: the report of it, and the line where it most likely is wrong."""


def boot_failures(translator):
    import re

    MOST_BRACKETS = 50
    MOST_DIGITS = 4300

    long_number = re.compile(r'[0-9][0-9_]{%d,}' % MOST_DIGITS)

    class Refusal(Exception):
        def __init__(self, line, text):
            self.line = line
            self.text = text

    def refuse(node, text):
        raise Refusal(node.lineno, text)

    def failure(file, line, text):
        return '\0'.join(('NOT_LOADABLE', file, str(line), text, '', '0'))

    def long_number_failure(text, file):
        """The report of a number that is too long, or None. Reading a number takes time by the square of its length; CPython
        draws the line at as many digits."""
        found = long_number.search(text)
        if found is None:
            return None
        return failure(file, text.count('\n', 0, found.start()) + 1, f'a number of more than {MOST_DIGITS} digits')

    def deepest_line(text):
        """Where a text that is nested too deeply for the parser most likely is so."""
        depth = deepest = line = 0
        longest = 0
        for number, content in enumerate(text.split('\n'), 1):
            for character in content:
                if character in '([{':
                    depth += 1
                    if depth > deepest:
                        deepest, line = depth, number
                elif character in ')]}':
                    depth -= 1
            if deepest < MOST_BRACKETS and len(content) > longest:
                longest, line = len(content), number
        return line

    translator.Refusal = Refusal
    translator.deepest_line = deepest_line
    translator.failure = failure
    translator.long_number_failure = long_number_failure
    translator.refuse = refuse


boot_failures
