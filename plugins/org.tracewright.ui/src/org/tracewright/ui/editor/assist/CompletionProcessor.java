package org.tracewright.ui.editor.assist;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.jface.text.templates.DocumentTemplateContext;
import org.eclipse.jface.text.templates.Template;
import org.eclipse.jface.text.templates.TemplateContextType;
import org.eclipse.jface.text.templates.TemplateProposal;
import org.eclipse.jface.text.Region;
import org.tracewright.lang.ide.services.Completion;
import org.tracewright.lang.ide.services.CompletionItem;
import org.tracewright.ui.Icons;
import org.tracewright.ui.editor.EditorSources;

/** Content assist of the generic editor. */
public final class CompletionProcessor implements IContentAssistProcessor {

	private static final TemplateContextType CONTEXT = new TemplateContextType("org.tracewright.rpython");

	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		Optional<EditorSources.Source> source = EditorSources.get().source(viewer.getDocument());
		List<CompletionItem> items = source.map(each -> new Completion(each.workspace(), each.types()).at(each.model(), offset)).orElse(List.of());
		int start = wordStart(viewer.getDocument(), offset);
		return items.stream().map(item -> proposal(item, viewer.getDocument(), start, offset)).toArray(ICompletionProposal[]::new);
	}

	private static ICompletionProposal proposal(CompletionItem item, IDocument document, int start, int offset) {
		if (item.kind() == CompletionItem.Kind.TEMPLATE) {
			Template template = new Template(item.label(), item.detail(), CONTEXT.getId(), item.insert().replace("${}", "${cursor}"), true);
			Region region = new Region(start, offset - start);
			return new TemplateProposal(template, new DocumentTemplateContext(CONTEXT, document, start, offset - start), region, Icons.get(Icons.TEMPLATE));
		}
		String label = item.detail().isEmpty() ? item.label() : item.label() + " : " + item.detail();
		return new CompletionProposal(item.insert(), start, offset - start, item.insert().length(), Icons.get(icon(item.kind())), label, null, null);
	}

	private static String icon(CompletionItem.Kind kind) {
		return switch (kind) {
			case PARAMETER, VARIABLE -> Icons.VARIABLE;
			case ATTRIBUTE -> Icons.ATTRIBUTE;
			case METHOD, FUNCTION, BUILTIN -> Icons.FUNCTION;
			case CLASS -> Icons.CLASS;
			case MODULE -> Icons.MODULE;
			case KEYWORD -> Icons.KEYWORD;
			case TEMPLATE -> Icons.TEMPLATE;
		};
	}

	private static int wordStart(IDocument document, int offset) {
		int start = offset;
		try {
			while (start > 0 && Character.isJavaIdentifierPart(document.getChar(start - 1))) {
				start--;
			}
			return start;
		} catch (BadLocationException outside) {
			return offset;
		}
	}

	@Override
	public char[] getCompletionProposalAutoActivationCharacters() {
		return new char[] { '.' };
	}

	@Override
	public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
		return null;
	}

	@Override
	public char[] getContextInformationAutoActivationCharacters() {
		return null;
	}

	@Override
	public String getErrorMessage() {
		return null;
	}

	@Override
	public IContextInformationValidator getContextInformationValidator() {
		return null;
	}
}
