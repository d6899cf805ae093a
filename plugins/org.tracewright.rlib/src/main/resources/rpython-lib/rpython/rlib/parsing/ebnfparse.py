r"""
Grammars in text, read at import time. A line `NAME: "regex";` with capitals describes a token, `IGNORE` those to leave out. Others are rules:

    additive: multitive ["+"] additive | <multitive>;

Symbols are names and quoted texts; `*`, `+`, `?` repeat, parentheses group. In the tree that the third result transforms to, what stands in
`[ ]` is left out, what stands in `< >` takes the place of the whole node, and the children of what stands in `> <` take its place.
"""
from rpython.rlib.parsing.lexer import Lexer
from rpython.rlib.parsing.parsing import PackratParser, Rule
from rpython.rlib.parsing.regex import StringExpression
from rpython.rlib.parsing.regexparse import parse_regex, unescape
from rpython.rlib.parsing.transform import make_transformer

KEEP, DELETE, REPLACE, INLINE = 'keep', 'delete', 'replace', 'inline'
AUXILIARY = '_'


class GrammarError(Exception):
    """What is wrong with a grammar."""


def _grammar_lexer():
    names_and_regexs = [('IGNORE', '([ \t\n]|#[^\n]*)'), ('QUOTE', '"([^\\\\"]|\\\\.)*"|\'([^\\\\\']|\\\\.)*\''), ('NAME', '[a-zA-Z_][a-zA-Z0-9_]*'),
                        ('MARK', '[:;|()*+?<>\\[\\]]')]
    return Lexer([parse_regex(regex) for name, regex in names_and_regexs], [name for name, regex in names_and_regexs], ignore=['IGNORE'])


class _Builder(object):
    """Reads a grammar; an expansion is a list of (symbol, what becomes of it)."""

    def __init__(self, text):
        self.tokens = _grammar_lexer().tokenize(text, True)
        self.place = 0
        self.regexs = []
        self.literals = []
        self.expansions = []
        self.auxiliaries = {}

    def peek(self):
        return self.tokens[self.place].source

    def take(self):
        token = self.tokens[self.place]
        self.place += 1
        return token

    def expect(self, text):
        token = self.take()
        if token.source != text:
            raise GrammarError('line %d: expected %s, not %s' % (token.source_pos.lineno + 1, text, token.source))

    def build(self):
        while self.tokens[self.place].name != 'EOF':
            name = self.take()
            if name.name != 'NAME':
                raise GrammarError('line %d: expected a name, not %s' % (name.source_pos.lineno + 1, name.source))
            self.expect(':')
            if name.source == name.source.upper():
                self.regexs.append((name.source, parse_regex(self.unquoted(self.take().source))))
            else:
                at = len(self.expansions)
                self.expansions.append((name.source, None))
                self.expansions[at] = (name.source, self.alternatives())
            self.expect(';')

    def unquoted(self, quoted):
        """A regular expression keeps its own escapes; only the quote itself is freed."""
        return quoted[1:-1].replace('\\' + quoted[0], quoted[0])

    def alternatives(self):
        result = self.sequence()
        while self.peek() == '|':
            self.take()
            result = result + self.sequence()
        return result

    def sequence(self):
        """The expansions of a sequence: each part that may be missing doubles them."""
        result = [[]]
        while self.peek() not in (';', '|', ')', ']') and self.tokens[self.place].name != 'EOF':
            parts = self.repeated()
            result = [before + part for before in result for part in parts]
        return result

    def repeated(self):
        parts = self.part()
        while self.peek() in ('*', '+', '?'):
            c = self.take().source
            if c == '?':
                parts = parts + [[]]
            else:
                name = self.auxiliary('star' if c == '*' else 'plus', parts)
                parts = [[(name, INLINE)]]
                if c == '*':
                    parts = parts + [[]]
        return parts

    def auxiliary(self, kind, parts):
        """A rule for one or more of the parts."""
        name = '%s%s_symbol%d' % (AUXILIARY, kind, len(self.auxiliaries))
        self.auxiliaries[name] = True
        self.expansions.append((name, [part + [(name, INLINE)] for part in parts] + parts))
        return name

    def part(self):
        c = self.peek()
        if c == '(':
            self.take()
            result = self.alternatives()
            self.expect(')')
            return result
        if c == '[':
            self.take()
            result = self.sequence()
            self.expect(']')
            return [[(symbol, DELETE) for symbol, change in expansion] for expansion in result]
        if c == '<':
            self.take()
            result = self.symbol()
            self.expect('>')
            return [[(result, REPLACE)]]
        if c == '>':
            self.take()
            result = self.symbol()
            self.expect('<')
            return [[(result, INLINE)]]
        return [[(self.symbol(), KEEP)]]

    def symbol(self):
        token = self.take()
        if token.name == 'QUOTE':
            return self.literal(unescape(self.unquoted(token.source)))
        if token.name != 'NAME':
            raise GrammarError('line %d: expected a symbol, not %s' % (token.source_pos.lineno + 1, token.source))
        return token.source

    def literal(self, text):
        for name, known in self.literals:
            if known == text:
                return name
        name = '__%d_%s' % (len(self.literals), text)
        self.literals.append((name, text))
        return name

    def tokens_and_rules(self):
        """Texts in quotes come before described tokens, so that they win where both fit."""
        tokens = [(name, StringExpression(text)) for name, text in self.literals] + self.regexs
        rules = [Rule(name, [[symbol for symbol, change in expansion] for expansion in expansions]) for name, expansions in self.expansions]
        return tokens, rules

    def changes(self):
        return dict([(name, [[change for symbol, change in expansion] for expansion in expansions]) for name, expansions in self.expansions])


def parse_ebnf(text):
    """Tokens as (name, expression), rules, and a class whose instances transform(tree)."""
    builder = _Builder(text)
    builder.build()
    tokens, rules = builder.tokens_and_rules()
    return tokens, rules, make_transformer(rules, builder.changes())


def check_for_missing_names(names, regexs, rules):
    known = set(names) | set([rule.nonterminal for rule in rules]) | set(['EOF'])
    for rule in rules:
        for expansion in rule.expansions:
            for symbol in expansion:
                if symbol not in known:
                    raise GrammarError('the symbol %s, which %s uses, is not defined' % (symbol, rule.nonterminal))


def make_parse_function(regexs, rules, eof=False):
    """A function from text to the tree of the first rule; LexerError or ParseError where there is none."""
    names = [name for name, regex in regexs]
    expressions = [regex for name, regex in regexs]
    check_for_missing_names(names, expressions, rules)
    lexer = Lexer(expressions, names, ignore=['IGNORE'] if 'IGNORE' in names else [])
    parser = PackratParser(rules, rules[0].nonterminal)

    def parse(text):
        return parser.parse(lexer.tokenize(text, eof))
    return parse
