package org.tracewright.parsing;

import static org.tracewright.parsing.AstText.list;
import static org.tracewright.parsing.AstText.node;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tracewright.lang.ParseResult;
import org.tracewright.lang.rpython.*;

/** Our tree as the {@code ast} of Python 3 has it. */
final class Python3Dump extends StatementDump {

    private static final Set<String> CONSTANTS = Set.of("None", "True", "False");

    private final ParseResult source;

    private Python3Dump(ParseResult source) {
        this.source = source;
    }

    static String of(ParseResult source) {
        return new Python3Dump(source).dump(source.module());
    }

    @Override
    String identifier(String name) {
        return LiteralText.text(name);
    }

    private static String constant(String value) {
        return node("Constant", "value", value);
    }

    @Override
    public String caseName(Name node) {
        return CONSTANTS.contains(node.getId()) ? constant(node.getId()) : node("Name", "id", identifier(node.getId()));
    }

    @Override
    public String caseNum(Num node) {
        return constant(LiteralText.number(node.getText(), false));
    }

    @Override
    public String caseStr(Str node) {
        return constant(LiteralText.python3(node.getParts(), source.charset()));
    }

    @Override
    public String caseEllipsisLiteral(EllipsisLiteral node) {
        return constant("Ellipsis");
    }

    @Override
    public String caseCall(Call node) {
        return node("Call", "func", dump(node.getFunction()), "args", positional(node.getArguments()), "keywords", keywords(node.getArguments()));
    }

    private String positional(List<Argument> arguments) {
        return list(arguments.stream().filter(a -> a.getName() == null && !"**".equals(a.getStar()))
                .map(a -> a.getStar() == null ? dump(a.getValue()) : node("Starred", "value", dump(a.getValue()))).toList());
    }

    private String keywords(List<Argument> arguments) {
        return list(arguments.stream().filter(a -> a.getName() != null || "**".equals(a.getStar())).map(this::keyword).toList());
    }

    @Override
    String arguments(List<Parameter> parameters) {
        List<String> positionalOnly = new ArrayList<>();
        List<String> plain = new ArrayList<>();
        List<String> keywordOnly = new ArrayList<>();
        List<String> keywordDefaults = new ArrayList<>();
        List<String> defaults = new ArrayList<>();
        String star = AstText.NONE;
        String starStar = AstText.NONE;
        boolean starSeen = false;
        for (Parameter parameter : parameters) {
            if (parameter.isSlash()) {
                positionalOnly.addAll(plain);
                plain.clear();
            } else if ("**".equals(parameter.getStar())) {
                starStar = argument(parameter);
            } else if ("*".equals(parameter.getStar())) {
                starSeen = true;
                star = parameter.getName() == null ? AstText.NONE : argument(parameter);
            } else if (starSeen) {
                keywordOnly.add(argument(parameter));
                keywordDefaults.add(dumpOrNone(parameter.getDefaultValue()));
            } else {
                plain.add(argument(parameter));
                if (parameter.getDefaultValue() != null) {
                    defaults.add(dump(parameter.getDefaultValue()));
                }
            }
        }
        return node("arguments", "posonlyargs", list(positionalOnly), "args", list(plain), "vararg", star, "kwonlyargs", list(keywordOnly),
                "kw_defaults", list(keywordDefaults), "kwarg", starStar, "defaults", list(defaults));
    }

    private String argument(Parameter parameter) {
        return node("arg", "arg", identifier(parameter.getName()), "annotation", dumpOrNone(parameter.getAnnotation()));
    }

    @Override
    String index(Expression index) {
        return dump(index);
    }

    @Override
    public String caseSlice(Slice node) {
        return slice(node, AstText.NONE);
    }

    @Override
    String functionDefinition(FunctionDef node, String decorators) {
        return node("FunctionDef", "name", identifier(node.getName()), "args", arguments(node.getParameters()), "body", body(node.getBody()),
                "decorator_list", decorators, "returns", dumpOrNone(node.getResult()));
    }

    @Override
    String classDefinition(ClassDef node, String decorators) {
        return node("ClassDef", "name", identifier(node.getName()), "bases", positional(node.getArguments()), "keywords", keywords(node.getArguments()),
                "body", body(node.getBody()), "decorator_list", decorators);
    }

    @Override
    String fromModule(String path) {
        return identifierOrNone(path);
    }

    @Override
    boolean isInParentheses(Del node) {
        return source.source().substring(source.position(node).offset()).matches("(?s)del\\s*\\(.*");
    }

    @Override
    String expressionStatement(Expression node) {
        return node("Expr", "value", dump(node));
    }

    @Override
    public String caseRaise(Raise node) {
        return node("Raise", "exc", dumpOrNone(node.getType()), "cause", dumpOrNone(node.getCause()));
    }

    @Override
    public String caseTry(Try node) {
        return node("Try", "body", body(node.getBody()), "handlers", all(node.getHandlers()), "orelse", body(node.getOrElse()),
                "finalbody", body(node.getFinalBody()));
    }

    @Override
    public String caseExceptHandler(ExceptHandler node) {
        String name = node.getTarget() == null ? AstText.NONE : identifier(((Name) node.getTarget()).getId());
        return node("ExceptHandler", "type", dumpOrNone(node.getType()), "name", name, "body", body(node.getBody()));
    }

    @Override
    public String caseWith(With node) {
        return node("With", "items", all(node.getItems()), "body", body(node.getBody()));
    }

    @Override
    public String caseWithItem(WithItem node) {
        return node("withitem", "context_expr", dump(node.getContext()), "optional_vars", dumpOrNone(node.getTarget()));
    }
}
