package id.pelanggan.adapters.postgresserver.binaries;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgresserver.TestServers;
import id.pelanggan.adapters.postgresserver.file.FileTree;
import id.pelanggan.domain.operation.ServerEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Unpacks the real archive; two processes that do so at once are in the test of the first start.
 */
class ServerBinariesTest {
  private static final FileTime EARLIER = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

  private final List<ServerEvent> events = new CopyOnWriteArrayList<>();

  @TempDir private Path folder;

  @Test
  void shouldUnpackOnceAndMendADamagedCache() throws IOException {
    Path programs = binaries().require();
    assertThat(programs).hasParent(folder.resolve("cache"));
    Path server = programs.resolve("bin").resolve("postgres");
    assertThat(server).isExecutable();
    assertThat(programs.resolve("share/postgresql/postgres.bki")).isReadable();
    assertThat(events).containsExactly(new ServerEvent.UnpackingServer());

    Files.setLastModifiedTime(server, EARLIER);
    assertThat(binaries().require()).isEqualTo(programs);
    assertThat(Files.getLastModifiedTime(server)).isEqualTo(EARLIER);
    assertThat(events).hasSize(1);

    Files.delete(server);
    assertThat(binaries().require()).isEqualTo(programs);
    assertThat(server).isExecutable();
    assertThat(events).hasSize(2);
  }

  @Test
  void shouldCopyWhatTheBuildHasUnpacked() throws IOException {
    Path original = binaries(TestServers.cache()).require();
    events.clear();

    Path programs =
        new ServerBinaries(folder.resolve("copied"), TestServers.cache(), events::add).require();

    assertThat(programs)
        .hasParent(folder.resolve("copied"))
        .hasFileName(original.getFileName().toString());
    assertThat(programs.resolve("bin/postgres")).isExecutable();
    assertThat(events).isEmpty();
    assertThat(FileTree.bytes(programs)).isEqualTo(FileTree.bytes(original));
    try (Stream<Path> files = Files.walk(original)) {
      assertThat(files.filter(Files::isSymbolicLink))
          .isNotEmpty()
          .allSatisfy(
              link -> assertThat(programs.resolve(original.relativize(link))).isSymbolicLink());
    }
  }

  @Test
  void shouldUnpackOnceForTwoAtOnceAndClearWhatAKillLeft() throws Exception {
    Path name = binaries(TestServers.cache()).require().getFileName();
    Path other = folder.resolve("other");
    Path unfinished = other.resolve(name + ".new");
    Files.createDirectories(unfinished.resolve("bin"));
    Files.writeString(unfinished.resolve("bin").resolve("postgres"), "half");
    events.clear();

    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      Future<Path> first = threads.submit(() -> binaries(other).require());
      Future<Path> second = threads.submit(() -> binaries(other).require());

      assertThat(first.get()).isEqualTo(second.get()).isEqualTo(other.resolve(name));
    }

    assertThat(events).filteredOn(ServerEvent.UnpackingServer.class::isInstance).hasSize(1);
    assertThat(unfinished).doesNotExist();
    assertThat(other.resolve(name).resolve("bin/postgres")).isExecutable();
  }

  @Test
  void shouldNameItsVersion() {
    assertThat(ServerBinaries.version()).matches("\\d+\\.\\d+");
    assertThat(ServerBinaries.version()).startsWith(ServerBinaries.majorVersion() + ".");
  }

  private ServerBinaries binaries() {
    return binaries(folder.resolve("detour").resolve("..").resolve("cache"));
  }

  private ServerBinaries binaries(Path cache) {
    return new ServerBinaries(cache, events::add);
  }
}
