package org.tracewright.lang;

/** Sets the whole language up outside of Eclipse, with all services of Xtext; {@link PythonParser} needs none of it. */
public class RpythonStandaloneSetup extends RpythonStandaloneSetupGenerated {
}
