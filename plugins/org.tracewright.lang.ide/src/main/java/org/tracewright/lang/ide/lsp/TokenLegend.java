package org.tracewright.lang.ide.lsp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.tracewright.lang.ide.services.NameRole;
import org.tracewright.lang.ide.services.RoledName;
import org.tracewright.lang.ide.workspace.SourceModel;

/** Roles of names in the words of the protocol: a kind, and bits for what it is beyond that. */
final class TokenLegend {

	private static final List<String> MODIFIERS = List.of(SemanticTokenModifiers.Declaration, SemanticTokenModifiers.DefaultLibrary);
	private static final int DECLARATION = 1;
	private static final int DEFAULT_LIBRARY = 2;

	private TokenLegend() {
	}

	/** What the numbers in {@link #encode} mean. */
	static SemanticTokensLegend legend() {
		return new SemanticTokensLegend(Arrays.stream(NameRole.values()).map(TokenLegend::type).toList(), MODIFIERS);
	}

	private static String type(NameRole role) {
		return switch (role) {
			case CLASS -> SemanticTokenTypes.Class;
			case FUNCTION, BUILTIN -> SemanticTokenTypes.Function;
			case METHOD -> SemanticTokenTypes.Method;
			case PARAMETER -> SemanticTokenTypes.Parameter;
			case GLOBAL -> SemanticTokenTypes.Variable;
			case HINT -> SemanticTokenTypes.Macro;
		};
	}

	/** Five numbers a name: lines and characters from the name before, length, kind, modifiers. */
	static SemanticTokens encode(SourceModel model, List<RoledName> names) {
		List<Integer> data = new ArrayList<>();
		Position before = new Position(0, 0);
		for (RoledName name : names) {
			Position at = Places.position(model.parse().lines(), name.range().offset());
			boolean sameLine = at.getLine() == before.getLine();
			data.addAll(List.of(at.getLine() - before.getLine(), sameLine ? at.getCharacter() - before.getCharacter() : at.getCharacter(), name.range().length(), name.role().ordinal(),
					(name.defines() ? DECLARATION : 0) | (name.role() == NameRole.BUILTIN ? DEFAULT_LIBRARY : 0)));
			before = at;
		}
		return new SemanticTokens(data);
	}
}
