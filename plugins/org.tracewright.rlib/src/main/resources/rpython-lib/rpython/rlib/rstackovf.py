"""Recursion that goes too deep, caught as RPython's programs do: `except StackOverflow:`, and then check_stack_overflow()."""

# What Python raises, too.
StackOverflow = RuntimeError
_StackOverflow = RuntimeError


def check_stack_overflow():
    """Called first in a handler of StackOverflow: goes on raising what was no overflow. All RuntimeErrors are taken for one."""
