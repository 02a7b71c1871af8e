package id.pelanggan.adapters.index.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.application.port.SearchSnapshots;
import id.pelanggan.application.port.SearchSnapshots.Sink;
import id.pelanggan.application.port.SearchSnapshots.Source;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.search.SearchError;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSnapshotsTest {
  @TempDir Path root;

  private TestHome home;
  private SearchSnapshots snapshots;

  @BeforeEach
  void openHome() {
    home = new TestHome(root.resolve("home"));
    snapshots = new FileSnapshots(home);
  }

  @Test
  void shouldHaveNoneAtFirstAndMakeNothing() {
    assertThat(snapshots.open()).isEmpty();
    snapshots.delete();
    assertThat(root.resolve("home")).doesNotExist();
  }

  @Test
  void shouldGiveBackTheBlocksThatWereWritten() throws IOException {
    write("one", "", "three");
    assertThat(read()).containsExactly("one", "", "three");
    try (Source source = snapshots.open().orElseThrow()) {
      assertThat(source.bytes()).isEqualTo(Files.size(file()));
    }
  }

  @Test
  void shouldBeTheOwnersAlone() throws IOException {
    write("one");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
    assertThat(home.owned()).hasSize(1);
  }

  @Test
  void shouldKeepTheOneBeforeUntilTheNextIsFinished() throws IOException {
    write("old");
    try (Sink sink = snapshots.begin()) {
      sink.write("new".getBytes(UTF_8));
      assertThat(read()).containsExactly("old");
      sink.finish();
    }
    assertThat(read()).containsExactly("new");
    assertThat(files()).containsExactly("index");
  }

  @Test
  void shouldLeaveNothingOfACopyThatWasAbandoned() throws IOException {
    write("old");
    try (Sink sink = snapshots.begin()) {
      sink.write("new".getBytes(UTF_8));
    }
    assertThat(read()).containsExactly("old");
    assertThat(files()).containsExactly("index");
  }

  @Test
  void shouldLetTheLastOfTwoWritersWin() throws IOException {
    try (Sink one = snapshots.begin();
        Sink other = snapshots.begin()) {
      other.write("other".getBytes(UTF_8));
      one.write("one".getBytes(UTF_8));
      other.finish();
      one.finish();
    }
    assertThat(read()).containsExactly("one");
  }

  @Test
  void shouldReadOnWhileTheNextOneTakesItsPlace() {
    write("one", "two");
    try (Source source = snapshots.open().orElseThrow()) {
      write("new");
      assertThat(source.read()).hasValueSatisfying(block -> assertThat(block).hasSize(3));
      snapshots.delete();
      assertThat(source.read()).hasValueSatisfying(block -> assertThat(block).hasSize(3));
      assertThat(source.read()).isEmpty();
      assertThat(source.read()).isEmpty();
    }
  }

  @Test
  void shouldClearWhatKilledWritersLeft() throws IOException {
    Process process = new ProcessBuilder("true").start();
    long dead = process.pid();
    waitFor(process);
    Path folder = home.folder("search");
    Files.writeString(folder.resolve("index." + dead + "-1"), "left");
    Files.writeString(folder.resolve("index." + ProcessHandle.current().pid() + "-0"), "going on");
    Files.writeString(folder.resolve("index.old"), "somebody's");
    write("new");
    assertThat(files())
        .containsExactlyInAnyOrder(
            "index", "index." + ProcessHandle.current().pid() + "-0", "index.old");
  }

  @Test
  void shouldDelete() throws IOException {
    write("one");
    snapshots.delete();
    snapshots.delete();
    assertThat(snapshots.open()).isEmpty();
    assertThat(files()).isEmpty();
  }

  @Test
  void shouldEndWhereTheFileIsCutShort() throws IOException {
    write("one", "two", "three");
    byte[] whole = Files.readAllBytes(file());
    for (int length = 0; length < whole.length; length++) {
      Files.write(file(), Arrays.copyOf(whole, length));
      if (length < BlockFile.HEADER) {
        assertThat(snapshots.open()).isEmpty();
      } else {
        List<String> read = read();
        assertThat(read).isEqualTo(List.of("one", "two", "three").subList(0, read.size()));
      }
    }
  }

  @Test
  void shouldNotOpenWhatIsNoCopyOfThisVersion() throws IOException {
    write("one");
    byte[] whole = Files.readAllBytes(file());
    for (int place = 0; place < BlockFile.HEADER; place++) {
      byte[] other = whole.clone();
      other[place]++;
      Files.write(file(), other);
      assertThat(snapshots.open()).isEmpty();
    }
  }

  @Test
  void shouldNotReadABlockOfAnAbsurdLength() throws IOException {
    write("one");
    byte[] whole = Files.readAllBytes(file());
    for (int length : new int[] {Integer.MAX_VALUE, BlockFile.LONGEST + 1, 1_000, -5}) {
      Files.write(file(), ByteBuffer.wrap(whole).putInt(BlockFile.HEADER, length).array());
      assertThat(read()).isEmpty();
    }
    try (Sink sink = snapshots.begin()) {
      byte[] block = new byte[BlockFile.LONGEST + 1];
      assertThatThrownBy(() -> sink.write(block)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void shouldNotFollowALink() throws IOException {
    write("one");
    Path elsewhere = root.resolve("elsewhere");
    Files.move(file(), elsewhere);
    Files.createSymbolicLink(file(), elsewhere);
    assertThat(snapshots.open()).isEmpty();
    write("two");
    assertThat(file()).isRegularFile();
    assertThat(read()).containsExactly("two");
  }

  @Test
  void shouldSayWhereItCouldNotWrite() throws IOException {
    Files.createDirectories(root.resolve("home"));
    Files.writeString(root.resolve("home").resolve("folder"), "a file");
    TestHome blocked = new TestHome(root.resolve("home"));
    Path folder = blocked.folder("search");
    Files.createDirectory(folder.resolve("index"));
    Files.writeString(folder.resolve("index").resolve("something"), "in the way");
    try (Sink sink = new FileSnapshots(blocked).begin()) {
      assertThatThrownBy(sink::finish)
          .isInstanceOfSatisfying(
              PelangganException.class,
              failure -> {
                assertThat(failure.code()).isEqualTo(SearchError.SEARCH_COPY_NOT_WRITTEN);
                assertThat(failure.details()).containsKeys("path", "reason");
              });
    }
    assertThat(folder).isDirectoryNotContaining("glob:**index.*");
  }

  /** A device that is always full. */
  @Test
  void shouldSayThatTheDiskIsFull() {
    Path full = Path.of("/dev/full");
    assertThatThrownBy(() -> fill(full))
        .isInstanceOfSatisfying(
            PelangganException.class,
            said -> assertThat(said.details()).containsEntry("reason", "disk full"));
  }

  private static void fill(Path full) {
    try {
      Files.write(full, new byte[1]);
    } catch (IOException e) {
      throw CopyFailure.notWritten(e, full);
    }
  }

  private void write(String... blocks) {
    try (Sink sink = snapshots.begin()) {
      for (String block : blocks) {
        sink.write(block.getBytes(UTF_8));
      }
      sink.finish();
    }
  }

  private List<String> read() {
    List<String> blocks = new ArrayList<>();
    try (Source source = snapshots.open().orElseThrow()) {
      Optional<byte[]> block = source.read();
      while (block.isPresent()) {
        blocks.add(new String(block.get(), UTF_8));
        block = source.read();
      }
    }
    return blocks;
  }

  private Path file() {
    return home.locate("search").resolve("index");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(home.locate("search"))) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static void waitFor(Process process) {
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
