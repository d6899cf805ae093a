"""Writes what the parser of Python 3 makes of files, for comparison.

    dump_ast.py LIST

LIST holds lines `source<TAB>result`. A result file gets the tree of its source as text: `Name(field=value, ...)`, lists in
brackets, numbers by their digits or bits, strings by their code points; or `rejected: why`; or `skipped: what` of a file with
something that the grammar leaves out on purpose.
"""
import ast
import struct
import sys

IGNORED = frozenset(['ctx', 'type_comment', 'type_ignores', 'type_params', 'kind', 'is_async'])
BEYOND = frozenset(['JoinedStr', 'TemplateStr', 'Match', 'AsyncFunctionDef', 'AsyncFor', 'AsyncWith', 'Await', 'NamedExpr', 'TryStar',
                    'TypeAlias', 'AnnAssign'])


class Beyond(Exception):
    pass


def quoted(codes):
    return '"%s"' % ''.join(chr(code) if 32 <= code < 127 and code not in (34, 92) else '\\%x;' % code for code in codes)


def bits(value):
    return '%x' % struct.unpack('>Q', struct.pack('>d', value))[0]


def literal(value):
    if value is None or value is True or value is False or value is Ellipsis:
        return str(value)
    if isinstance(value, int):
        return '%d' % value
    if isinstance(value, float):
        return 'float:' + bits(value)
    if isinstance(value, complex):
        return 'complex:' + bits(value.imag)
    if isinstance(value, str):
        return 'u' + quoted(map(ord, value))
    return 'b' + quoted(value)


def dump(node):
    if isinstance(node, list):
        return '[' + ', '.join(map(dump, node)) + ']'
    if not isinstance(node, ast.AST):
        return literal(node)
    name = node.__class__.__name__
    if name in BEYOND or getattr(node, 'is_async', 0) or getattr(node, 'type_params', None):
        raise Beyond(name)
    if name == 'arg' and node.annotation or name == 'FunctionDef' and node.returns:
        raise Beyond('annotation')
    return name + '(' + ', '.join([field + '=' + dump(getattr(node, field)) for field in node._fields if field not in IGNORED]) + ')'


def result(source):
    with open(source, 'rb') as file:
        text = file.read()
    try:
        return dump(ast.parse(text, source))
    except Beyond as e:
        return 'skipped: ' + str(e)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as e:
        return 'rejected: ' + str(e).split('\n')[0]


def main(list_file):
    sys.setrecursionlimit(20000)
    with open(list_file) as file:
        lines = file.read().splitlines()
    for line in lines:
        source, target = line.split('\t')
        with open(target, 'w', encoding='ascii') as out:
            out.write(result(source))


main(sys.argv[1])
