package org.tracewright.lang;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

/** What tree a text gives. */
public class SyntaxTreeTest {
	private static void assertTree(String source, String expected) {
		assertEquals(source, expected, TreeText.statements(source));
	}

	@Test
	public void precedenceAndAssociativity() {
		assertTree("a - b - c", "BinaryOp(op=- left=BinaryOp(op=- left=Name(id=a) right=Name(id=b)) right=Name(id=c))");
		assertTree("-a ** -b", "UnaryOp(op=- operand=BinaryOp(op=** left=Name(id=a) right=UnaryOp(op=- operand=Name(id=b))))");
		assertTree("a ** b ** c", "BinaryOp(op=** left=Name(id=a) right=BinaryOp(op=** left=Name(id=b) right=Name(id=c)))");
		assertTree("not a == b", "UnaryOp(op=not operand=Compare(ops=[==] left=Name(id=a) comparators=[Name(id=b)]))");
		assertTree("a | b & c << 1", "BinaryOp(op=| left=Name(id=a) right=BinaryOp(op=& left=Name(id=b) "
				+ "right=BinaryOp(op=<< left=Name(id=c) right=Num(text=1))))");
		assertTree("a or b and c or d", "BoolOp(op=or operands=[Name(id=a), BoolOp(op=and operands=[Name(id=b), Name(id=c)]), Name(id=d)])");
	}

	@Test
	public void comparisonsChain() {
		assertTree("a < b not in c is not d",
				"Compare(ops=[<, not in, is not] left=Name(id=a) comparators=[Name(id=b), Name(id=c), Name(id=d)])");
		assertTree("a <> b", "Compare(ops=[<>] left=Name(id=a) comparators=[Name(id=b)])");
		assertTree("not not\\\n a", "UnaryOp(op=not operand=UnaryOp(op=not operand=Name(id=a)))");
	}

	@Test
	public void trailersAndSlices() {
		assertTree("a.b(1, x=2, *c, **d)[0]",
				"Subscript(value=Call(function=Attribute(name=b value=Name(id=a)) arguments=[Argument(value=Num(text=1)), "
						+ "Argument(name=x value=Num(text=2)), Argument(star=* value=Name(id=c)), Argument(star=** value=Name(id=d))]) "
						+ "index=Num(text=0))");
		assertTree("a[1:]", "Subscript(value=Name(id=a) index=Slice(lower=Num(text=1)))");
		assertTree("a[:]", "Subscript(value=Name(id=a) index=Slice())");
		assertTree("a[::2, ...]", "Subscript(value=Name(id=a) index=TupleDisplay(elements=[Slice(explicitStep=true step=Num(text=2)), "
				+ "EllipsisLiteral()]))");
	}

	@Test
	public void displaysAndComprehensions() {
		assertTree("(), (1,), [], {}, {1}, {1: 2}", "TupleDisplay(elements=[TupleDisplay(), TupleDisplay(elements=[Num(text=1)]), "
				+ "ListDisplay(), DictDisplay(), SetDisplay(elements=[Num(text=1)]), "
				+ "DictDisplay(entries=[DictEntry(key=Num(text=1) value=Num(text=2))])])");
		assertTree("[x for x in 1, 2 if x]", "ListComprehension(clauses=[ForClause(target=Name(id=x) "
				+ "iterable=TupleDisplay(elements=[Num(text=1), Num(text=2)])), IfClause(condition=Name(id=x))] element=Name(id=x))");
		assertTree("f(x for x in y)", "Call(function=Name(id=f) arguments=[Argument(value=GeneratorExpression("
				+ "clauses=[ForClause(target=Name(id=x) iterable=Name(id=y))] element=Name(id=x)))])");
		assertTree("`a, b`", "Repr(value=TupleDisplay(elements=[Name(id=a), Name(id=b)]))");
	}

	@Test
	public void assignments() {
		assertTree("a = b, c = d", "Assign(operands=[Name(id=a), TupleDisplay(elements=[Name(id=b), Name(id=c)]), Name(id=d)])");
		assertTree("a //= yield", "AugAssign(op=//= target=Name(id=a) value=Yield())");
		assertTree("a: int = 1", "AnnotatedAssign(target=Name(id=a) annotation=Name(id=int) value=Num(text=1))");
		assertTree("x = lambda a, (b, c), *d: a if b else c", "Assign(operands=[Name(id=x), Lambda(parameters=[Parameter(name=a), "
				+ "Parameter(target=TupleDisplay(elements=[Name(id=b), Name(id=c)])), Parameter(star=* name=d)] "
				+ "body=Conditional(body=Name(id=a) test=Name(id=b) orElse=Name(id=c)))])");
	}

	@Test
	public void printIsAStatementOrAName() {
		assertTree("print", "Print()");
		assertTree("print a, b", "Print(values=[Name(id=a), Name(id=b)])");
		assertTree("print a,", "Print(trailingComma=true values=[Name(id=a)])");
		assertTree("print >>f, a", "Print(destination=Name(id=f) values=[Name(id=a)])");
		assertTree("print(a, b)", "Call(function=Name(id=print) arguments=[Argument(value=Name(id=a)), Argument(value=Name(id=b))])");
		assertTree("print (a), b", "Print(values=[Name(id=a), Name(id=b)])");
		assertTree("print (a) % b", "Print(values=[BinaryOp(op=% left=Name(id=a) right=Name(id=b))])");
		assertTree("if a: print(b); print c", "If(test=Name(id=a) body=Block(statements=[Call(function=Name(id=print) "
				+ "arguments=[Argument(value=Name(id=b))]), Print(values=[Name(id=c)])]))");
		assertTree("f = x.print", "Assign(operands=[Name(id=f), Attribute(name=print value=Name(id=x))])");
		assertTree("from __future__ import print_function\nprint(1) or 2",
				"FromImport(path=__future__ names=[ImportedName(name=print_function)])\nBoolOp(op=or operands=["
						+ "Call(function=Name(id=print) arguments=[Argument(value=Num(text=1))]), Num(text=2)])");
	}

	@Test
	public void execRaiseAndExcept() {
		assertTree("exec a in b, c", "Exec(code=Name(id=a) globals=Name(id=b) locals=Name(id=c))");
		assertTree("exec(a, b)", "Call(function=Name(id=exec) arguments=[Argument(value=Name(id=a)), Argument(value=Name(id=b))])");
		assertTree("raise A, b, c", "Raise(type=Name(id=A) value=Name(id=b) traceback=Name(id=c))");
		assertTree("try: pass\nexcept A, e: pass\nexcept (B, C) as f: pass",
				"Try(body=Block(statements=[Pass()]) handlers=[ExceptHandler(type=Name(id=A) target=Name(id=e) body=Block(statements=[Pass()])), "
						+ "ExceptHandler(type=TupleDisplay(elements=[Name(id=B), Name(id=C)]) target=Name(id=f) body=Block(statements=[Pass()]))])");
	}

	@Test
	public void importsAndDefinitions() {
		assertTree("from ...a.b import (c as d, e,)",
				"FromImport(dots=[...] path=a.b names=[ImportedName(name=c alias=d), ImportedName(name=e)])");
		assertTree("import a.b as c, d", "Import(modules=[ImportedModule(path=a.b alias=c), ImportedModule(path=d)])");
		assertTree("@a.b(1)\ndef f(x, y=1, *z) -> int: pass", "Decorated(decorators=[Decorator(expression=Call(function=Attribute(name=b "
				+ "value=Name(id=a)) arguments=[Argument(value=Num(text=1))]))] definition=FunctionDef(name=f parameters=[Parameter(name=x), "
				+ "Parameter(name=y defaultValue=Num(text=1)), Parameter(star=* name=z)] result=Name(id=int) body=Block(statements=[Pass()])))");
		assertTree("class A(B, C):\n  x = 1", "ClassDef(name=A arguments=[Argument(value=Name(id=B)), Argument(value=Name(id=C))] "
				+ "body=Block(statements=[Assign(operands=[Name(id=x), Num(text=1)])]))");
		assertTree("with a as b, c: pass", "With(items=[WithItem(context=Name(id=a) target=Name(id=b)), WithItem(context=Name(id=c))] "
				+ "body=Block(statements=[Pass()]))");
	}
}
