"""Tests of @NAME@, as a program of its own: `tracewright run test_@NAME@.py` translates and runs it, and gives 0 if all is well."""
from @NAME@ import Fault, parse, run

# What a program prints, or the message of its fault.
CASES = [
    ('push 1\npush 2\nadd\nprint', '3'),
    ('push 7\npush 2\nsub\ndup\nmul\nprint', '25'),
    ('push 1\npush 2\nswap\nprint\nprint', '1\n2'),
    ('push 3\nlabel again\ndup\nprint\npush 1\nsub\ndup\njump_if again  # counts down', '3\n2\n1'),
    ('', ''),
    ('add', 'nothing on the stack'),
    ('push x', 'not a number: x'),
    ('jump_if nowhere', 'no label: nowhere'),
    ('dance', 'no instruction: dance'),
]


def outcome(text):
    try:
        return run(parse(text))
    except Fault as fault:
        return fault.message


def entry_point(argv):
    failures = 0
    for text, expected in CASES:
        found = outcome(text)
        if found != expected:
            print 'FAILED:\n' + text + '\ngives\n' + found + '\ninstead of\n' + expected
            failures += 1
    print '%d tests, %d failures' % (len(CASES), failures)
    return 1 if failures else 0


def target(driver, args):
    return entry_point
