package org.tracewright.lang.parser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.XtextPackage;
import org.eclipse.xtext.service.AllRulesCache;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.BinaryGrammarResourceFactoryImpl;
import org.eclipse.xtext.service.GrammarProvider;
import org.tracewright.lang.rpython.RpythonPackage;

/** Reads the grammar that the generator left beside the classes, without Xtext's resource machinery and EMF's global registries. */
public final class BundledGrammar extends GrammarProvider {
	private static final String LANGUAGE = "org.tracewright.lang.Rpython";
	private static final String FILE = "/org/tracewright/lang/Rpython.xtextbin";

	/** A provider for one parser. */
	public BundledGrammar() {
		super(LANGUAGE, XtextResourceSet::new);
	}

	@Override
	public Grammar getGrammar(Object requestor) {
		ResourceSet resources = new ResourceSetImpl();
		resources.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
		resources.getPackageRegistry().put(XtextPackage.eNS_URI, XtextPackage.eINSTANCE);
		resources.getPackageRegistry().put(RpythonPackage.eNS_URI, RpythonPackage.eINSTANCE);
		Resource resource = new BinaryGrammarResourceFactoryImpl().createResource(URI.createURI("classpath:" + FILE));
		resources.getResources().add(resource);
		try (InputStream in = BundledGrammar.class.getResourceAsStream(FILE)) {
			resource.load(in, null);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		Grammar grammar = (Grammar) resource.getContents().get(0);
		new AllRulesCache(grammar).attachToEmfObject(grammar);
		return grammar;
	}
}
