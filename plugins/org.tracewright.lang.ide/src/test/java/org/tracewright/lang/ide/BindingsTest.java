package org.tracewright.lang.ide;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;
import org.tracewright.lang.ide.bindings.Occurrence;
import org.tracewright.lang.ide.bindings.Symbol;
import org.tracewright.lang.ide.bindings.SymbolKind;
import org.tracewright.lang.ide.services.Navigation;
import org.tracewright.lang.ide.workspace.SourceModel;

/** Names mean what Python's scopes say. */
public class BindingsTest {

	private static Symbol symbol(Marked marked) {
		return marked.model().bindings().at(marked.offset()).orElseThrow().symbol();
	}

	private static List<Integer> lines(Marked marked) {
		return Navigation.occurrences(marked.model(), marked.offset()).stream().map(Occurrence::range).map(range -> range.line()).sorted().toList();
	}

	@Test
	public void aLocalIsOneSymbolInItsWholeFunction() {
		Marked marked = Marked.of("x = 1\ndef f(a):\n    print x‸\n    x = a\n    return x\nprint x\n");
		assertEquals(SymbolKind.VARIABLE, symbol(marked).kind());
		assertEquals(List.of(3, 4, 5), lines(marked));
	}

	@Test
	public void aGlobalStatementReachesTheModule() {
		assertEquals(List.of(1, 3, 4), lines(Marked.of("x = 1\ndef f():\n    global x\n    x‸ = 2\n")));
	}

	@Test
	public void aClassScopeIsNotSeenFromItsMethods() {
		assertEquals(List.of(1, 5), lines(Marked.of("x = 1\nclass A(object):\n    x = 2\n    def f(self):\n        return x‸\n")));
	}

	@Test
	public void attributesOfSelfBelongToTheClass() {
		Marked marked = Marked.of("class A(object):\n    size = 0\n    def f(self, size):\n        self.size‸ = size\n        return self.size\n");
		assertEquals(SymbolKind.ATTRIBUTE, symbol(marked).kind());
		assertEquals(List.of(2, 4, 5), lines(marked));
	}

	@Test
	public void defaultsAreEvaluatedAroundTheFunction() {
		assertEquals(List.of(1, 2), lines(Marked.of("n = 3\ndef f(n=n‸):\n    return n\n")));
	}

	@Test
	public void listComprehensionsShareTheirScopeAndOthersDoNot() {
		assertEquals(List.of(2, 2, 3), lines(Marked.of("def f(l):\n    m = [x for x‸ in l]\n    return x\n")));
		assertEquals(List.of(2, 2), lines(Marked.of("def f(l):\n    m = set(x for x‸ in l)\n    return x\n")));
	}

	@Test
	public void handlersWithsTuplesAndLoopsDefine() {
		SourceModel model = SourceModel.of("m.py", """
				def f():
				    for i, (j, k) in []:
				        pass
				    with a() as b:
				        pass
				    try:
				        pass
				    except E as e:
				        pass
				""");
		assertEquals(List.of("i", "j", "k", "b", "e"),
				model.bindings().module().children().get(0).symbols().stream().map(Symbol::name).toList());
		assertEquals(List.of("a", "E"), model.bindings().unresolved().stream().map(name -> name.name()).toList());
	}

	@Test
	public void aTextWithErrorsKeepsItsOtherNames() {
		Marked marked = Marked.of("def f(a):\n    return a.\n\ndef g(b):\n    return b‸\n");
		assertTrue(marked.model().parse().hasErrors());
		assertEquals(List.of(4, 5), lines(marked));
	}

	@Test
	public void signaturesAndDocumentationAreKept() {
		Symbol symbol = symbol(Marked.of("def f‸(a, b=(1, 2)):\n    '''Adds.\n\n    Twice.\n    '''\n    return a\n"));
		assertEquals("(a, b=(1, 2))", symbol.details().signature());
		assertEquals("Adds.\n\nTwice.", symbol.details().doc());
	}
}
