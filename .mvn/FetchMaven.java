import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Brings Apache Maven onto a machine that has nothing but a JDK: downloads one archive, compares its SHA-512 with the
 * expected one and unpacks it. Run by mvnw as {@code java FetchMaven.java URL SHA512 FOLDER}; the folder appears whole
 * or not at all.
 */
class FetchMaven {
  static void main(String[] args) throws Exception {
    Path folder = Path.of(args[2]);
    Files.createDirectories(folder.getParent());
    Path work = Files.createTempDirectory(folder.getParent(), "fetch-");
    try {
      Path archive = work.resolve("maven.zip");
      download(URI.create(args[0]), archive);
      verify(archive, args[1]);
      Path unpacked = unpack(archive, work.resolve("unpacked"));
      unpacked.resolve("bin/mvn").toFile().setExecutable(true, false);
      moveUnlessThere(unpacked, folder);
    } catch (IOException | IllegalStateException e) {
      System.err.println("Maven could not be fetched from " + args[0] + ": " + e.getMessage());
      System.err.println("Nothing was installed. Check the connection (or set MVNW_REPOURL to a mirror) and try again.");
      System.exit(1);
    } finally {
      deleteTree(work);
    }
  }

  private static void download(URI source, Path target) throws IOException, InterruptedException {
    try (HttpClient client =
        HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(30))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build()) {
      HttpResponse<Path> response =
          client.send(
              HttpRequest.newBuilder(source).timeout(Duration.ofMinutes(5)).build(),
              HttpResponse.BodyHandlers.ofFile(target));
      if (response.statusCode() != 200) {
        throw new IOException("the server answered " + response.statusCode());
      }
    }
  }

  private static void verify(Path archive, String expected) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-512");
    String actual = HexFormat.of().formatHex(digest.digest(Files.readAllBytes(archive)));
    if (!actual.equals(expected)) {
      throw new IllegalStateException("the archive is not the expected one (SHA-512 " + actual + ")");
    }
  }

  private static Path unpack(Path archive, Path target) throws IOException {
    Files.createDirectories(target);
    try (InputStream file = Files.newInputStream(archive);
        ZipInputStream zip = new ZipInputStream(file)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
          throw new IllegalStateException("the archive holds a path outside itself");
        }
        if (entry.isDirectory()) {
          Files.createDirectories(path);
        } else {
          Files.createDirectories(path.getParent());
          Files.copy(zip, path);
        }
      }
    }
    try (var roots = Files.list(target)) {
      return roots.findFirst().orElseThrow(() -> new IllegalStateException("the archive is empty"));
    }
  }

  private static void moveUnlessThere(Path unpacked, Path folder) throws IOException {
    try {
      Files.move(unpacked, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (!Files.isDirectory(folder)) {
        throw e;
      }
    }
  }

  private static void deleteTree(Path root) throws IOException {
    try (var paths = Files.walk(root)) {
      for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
