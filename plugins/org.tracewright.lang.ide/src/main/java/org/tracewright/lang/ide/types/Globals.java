package org.tracewright.lang.ide.types;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tracewright.frontend.objspace.host.HostDict;
import org.tracewright.frontend.objspace.host.HostFunction;
import org.tracewright.frontend.objspace.host.HostModule;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostStr;
import org.tracewright.frontend.objspace.host.HostType;
import org.tracewright.frontend.objspace.host.Names;

/** What the global names of a program's modules stand for, after the program's import. */
public final class Globals {

	private final Map<String, HostModule> byFile = new HashMap<>();

	/** @param modules {@code sys.modules} of the program */
	public Globals(HostDict modules) {
		for (HostDict.Entry entry : modules.entries()) {
			if (entry.value() instanceof HostModule module && module.dict().get(Names.FILE) instanceof HostStr file) {
				byFile.put(file.text(), module);
			}
		}
	}

	/** The object that a global name of a file stands for. */
	public Optional<HostObject> value(String file, String name) {
		HostModule module = byFile.get(file);
		return module == null ? Optional.empty() : Optional.ofNullable(module.dict().get(name));
	}

	/** What stands behind a dot after a chain of globals: the names of a module or class. */
	List<Member> members(String file, List<String> chain) {
		Optional<HostObject> value = chain.isEmpty() ? Optional.empty() : value(file, chain.get(0));
		for (int i = 1; i < chain.size() && value.isPresent(); i++) {
			String name = chain.get(i);
			value = value.map(object -> attribute(object, name));
		}
		return value.map(this::membersOf).orElse(List.of());
	}

	private static HostObject attribute(HostObject object, String name) {
		return object instanceof HostModule module ? module.dict().get(name) : object instanceof HostType type ? type.lookup(name) : null;
	}

	private List<Member> membersOf(HostObject object) {
		if (object instanceof HostType type) {
			return classMembers(type);
		}
		return object instanceof HostModule module ? named(module.dict()) : List.of();
	}

	/** Methods and class attributes, inherited ones too. */
	List<Member> classMembers(HostType type) {
		List<Member> members = new ArrayList<>();
		for (HostType each : type.mro()) {
			if (each.isUserClass()) {
				members.addAll(named(each.dict()));
			}
		}
		return members;
	}

	private static List<Member> named(HostDict names) {
		List<Member> members = new ArrayList<>();
		for (HostDict.Entry entry : names.entries()) {
			if (entry.key() instanceof HostStr text && !text.text().startsWith("__")) {
				members.add(new Member(text.text(), entry.value().type().name(), entry.value() instanceof HostFunction));
			}
		}
		return members;
	}
}
