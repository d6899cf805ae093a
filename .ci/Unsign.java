import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes the signatures out of the jars given as arguments. Verifying a signed jar at each start costs more than parsing a program,
 * and classes of a signed jar are never preloaded from an archive. The jars are the launcher's own copies, fetched over a
 * connection that Maven has checked.
 */
public class Unsign {

	private static final Pattern SIGNATURE = Pattern.compile(".*\\.(SF|RSA|DSA|EC)", Pattern.CASE_INSENSITIVE);

	public static void main(String[] jars) throws IOException {
		for (String jar : jars) {
			try (FileSystem files = FileSystems.newFileSystem(Path.of(jar))) {
				Path directory = files.getPath("META-INF");
				for (Path signature : Files.isDirectory(directory) ? signatures(directory) : List.<Path>of()) {
					Files.delete(signature);
				}
			}
		}
	}

	private static List<Path> signatures(Path directory) throws IOException {
		try (Stream<Path> files = Files.list(directory)) {
			return files.filter(file -> SIGNATURE.matcher(file.getFileName().toString()).matches()).toList();
		}
	}
}
