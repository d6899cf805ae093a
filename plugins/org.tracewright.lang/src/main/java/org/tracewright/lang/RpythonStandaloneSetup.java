package org.tracewright.lang;

import org.tracewright.lang.parser.ParserModule;

import com.google.inject.Guice;
import com.google.inject.Injector;

/** Sets the language up outside of Eclipse. */
public class RpythonStandaloneSetup extends RpythonStandaloneSetupGenerated {

	/** What parsing alone needs, and hence much faster than everything. */
	static final class ForParsing extends RpythonStandaloneSetup {
		@Override
		public Injector createInjector() {
			return Guice.createInjector(new ParserModule());
		}
	}
}
