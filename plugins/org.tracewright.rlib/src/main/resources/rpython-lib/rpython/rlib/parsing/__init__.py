"""
Lexers and parsers from descriptions: `regexparse` reads regular expressions, `deterministic` makes automata of them, `lexer` cuts text into
tokens by these, `parsing` makes a tree of tokens by rules, and `ebnfparse` reads the rules from a grammar. Descriptions are read at import
time; lexing and parsing are RPython.
"""
