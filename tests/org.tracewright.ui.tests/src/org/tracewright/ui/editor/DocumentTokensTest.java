package org.tracewright.ui.editor;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Random;

import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.junit.Test;

/** What is read around an edit is what would be read of the whole text. */
public class DocumentTokensTest {

	private static final String SOURCE = """
			import os

			LIMIT = 3  # of all
			print LIMIT


			@elidable
			def first(a, b):
			    '''Several
			    lines'''
			    print a, "b"
			    return [a,
			            b]


			class Frame(object):
			    def push(self, value):
			        self.stack[1] = value  # here
			        if value:
			            print 'pushed'
			        else:
			            raise ValueError("no")


			@unroll_safe
			@jit.elidable
			def last(n):
			    while n > 0x10:
			        n -= 1
			    return n


			if LIMIT:
			    print 1
			else:
			    def other():
			        return 2
			""";
	private static final List<String> PIECES = List.of("\"", "'", "'''", "(", ")", "]", "\n", "\ndef f():\n", "def ", "class ", "@", "#", "\\\n", " ", "    ", "x", "1", ":", "else:\n", "if x:\n", "return", "print ",
			"\nfrom __future__ import print_function\n", "\t", "None");
	private static final int ROUNDS = 30;
	private static final int EDITS = 25;

	@Test
	public void tokensAreThoseOfTheWholeText() throws Exception {
		for (int seed = 0; seed < ROUNDS; seed++) {
			Random random = new Random(seed);
			IDocument document = new Document(SOURCE);
			DocumentTokens tokens = follow(document);
			for (int edit = 0; edit < EDITS; edit++) {
				String where = "seed " + seed + ", edit " + edit + ":\n";
				edit(document, random, () -> {
					if (random.nextInt(10) > 0) {
						assertEquals(where + document.get(), RpythonTokens.of(document.get()), tokens.get());
					}
				});
			}
		}
	}

	/** Most edits are small, and what they break is mended soon. */
	private static void edit(IDocument document, Random random, Runnable check) throws Exception {
		int offset = random.nextInt(document.getLength() + 1);
		int removed = Math.min(random.nextInt(4) == 0 ? random.nextInt(30) : random.nextInt(2), document.getLength() - offset);
		String old = document.get(offset, removed);
		String text = random.nextInt(3) == 0 ? "" : PIECES.get(random.nextInt(PIECES.size()));
		document.replace(offset, removed, text);
		check.run();
		if (random.nextInt(3) > 0) {
			document.replace(offset, text.length(), old);
			check.run();
		}
	}

	private static DocumentTokens follow(IDocument document) {
		DocumentTokens tokens = new DocumentTokens(document);
		tokens.get();
		document.addDocumentListener(new IDocumentListener() {

			@Override
			public void documentAboutToBeChanged(DocumentEvent event) {
				tokens.edit(event);
			}

			@Override
			public void documentChanged(DocumentEvent event) {
				// It is asked for.
			}
		});
		return tokens;
	}
}
