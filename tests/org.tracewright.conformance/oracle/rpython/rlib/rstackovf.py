"""Recursion that goes too deep."""
StackOverflow = RecursionError


def check_stack_overflow():
    pass
