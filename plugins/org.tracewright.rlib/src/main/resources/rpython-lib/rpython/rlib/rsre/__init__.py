"""
Regular expressions, in RPython: patterns are parsed to a graph of nodes (`rsre_parse`), which match by backtracking (`rsre_nodes`).
`rsre_core` matches from a place on, `rsre_re` has the interface of Python's `re`.
"""
