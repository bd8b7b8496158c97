"""Puts the price of every step into a program before it runs.

Evaluated in a context of its own that never runs a policy; the value of this file is a function that makes the translator of
a meter, the names and attributes that programs may not use, and its parts, the files of the folder `translator` in the order
in which each builds on those before it. The translator parses a module, refuses what cannot be metered, inserts charges and
gives the compiled module back. The functions that the charges call are in meter.py; their names start with a character that
no source text can spell, so a program can neither read nor call them. The price list is in the interface document.

The count depends on the text and on the values the program computes, on nothing else: not on the interpreter, the
compiler, the clock or the machine.
"""


def boot_translator(meter, names_refused, attributes_refused, *parts):
    from types import SimpleNamespace

    translator = SimpleNamespace(
        priced_builtins=frozenset(meter.functions),
        priced_methods=frozenset(meter.priced_methods.split()),
        priced_types=frozenset(meter.priced_types.split()),
        names_refused=frozenset(names_refused.split()),
        attributes_refused=frozenset(attributes_refused.split()),
        # What translates a node, by the kind of the node: a function of the translation and the node that gives what comes
        # in its place, which for a statement may be a list. A kind that has none stays, and all below it is translated.
        statement_handlers={},
        expression_handlers={})
    for part in parts:
        part(translator)
    return translator.translate, translator.plain, translator.source_of


boot_translator
