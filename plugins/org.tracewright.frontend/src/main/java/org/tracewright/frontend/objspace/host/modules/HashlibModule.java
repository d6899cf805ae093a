package org.tracewright.frontend.objspace.host.modules;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.tracewright.frontend.objspace.host.Arguments;
import org.tracewright.frontend.objspace.host.BuiltinTypes;
import org.tracewright.frontend.objspace.host.HostBuiltin;
import org.tracewright.frontend.objspace.host.HostDict;
import org.tracewright.frontend.objspace.host.HostForeign;
import org.tracewright.frontend.objspace.host.HostInstance;
import org.tracewright.frontend.objspace.host.HostModule;
import org.tracewright.frontend.objspace.host.HostNone;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostSpace;
import org.tracewright.frontend.objspace.host.HostStr;
import org.tracewright.frontend.objspace.host.HostTuple;
import org.tracewright.frontend.objspace.host.HostType;
import org.tracewright.frontend.objspace.host.ModuleTable;

/** The module {@code hashlib}. */
final class HashlibModule {

    /** What a hash object holds: the algorithm and all data so far. */
    private record Hash(String algorithm, ByteArrayOutputStream data) {

        byte[] digest() {
            try {
                return MessageDigest.getInstance(algorithm).digest(data.toByteArray());
            } catch (NoSuchAlgorithmException missing) {
                throw new IllegalStateException(missing);
            }
        }
    }

    private HashlibModule() {
    }

    static HostModule make(HostSpace space) {
        HostType type = (HostType) space.call(BuiltinTypes.TYPE, HostStr.of("hash"), HostTuple.of(BuiltinTypes.OBJECT), new HostDict());
        type.dict().put("update", new HostBuiltin("hashlib.update", (host, args) -> update(host, hash(args), args.get(1)), true));
        type.dict().put("digest", new HostBuiltin("hashlib.digest", (host, args) -> new HostStr(hash(args).digest()), true));
        type.dict().put("hexdigest", new HostBuiltin("hashlib.hexdigest", (host, args) -> HostStr.of(HexFormat.of().formatHex(hash(args).digest())), true));
        ModuleTable table = new ModuleTable("hashlib");
        for (String algorithm : List.of("MD5", "SHA-1", "SHA-256", "SHA-512")) {
            table.function(algorithm.toLowerCase(Locale.ROOT).replace("-", ""), 0, 1, (host, args) -> {
                Hash hash = new Hash(algorithm, new ByteArrayOutputStream());
                if (args.size() > 0) {
                    update(host, hash, args.get(0));
                }
                return new HostInstance(type, new HostForeign(hash));
            });
        }
        return table.module();
    }

    private static Hash hash(Arguments args) {
        return (Hash) ((HostForeign) args.get(0).payload()).value();
    }

    private static HostObject update(HostSpace space, Hash hash, HostObject text) {
        hash.data().writeBytes(HostStr.of(space.text(text)).bytes());
        return HostNone.NONE;
    }
}
