package id.pelanggan.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LauncherTest {
  private static final Map<String, String> ENGLISH = Map.of("LC_ALL", "en_GB.UTF-8");

  @TempDir Path folder;
  private SmallProject project;

  @BeforeEach
  void makeProject() throws Exception {
    project = new SmallProject(Files.createDirectory(folder.resolve("rumah é $x")));
  }

  @Test
  void shouldBuildOnceAndHandOverArgumentsAndExitCode() throws Exception {
    SmallProject.Run first = project.run(ENGLISH, "a b", "", "$HOME", "é");
    SmallProject.Run second = project.run(ENGLISH, "fail");

    assertThat(first.exitCode()).as(first.err()).isZero();
    assertThat(first.out()).startsWith("a b||$HOME|é\n");
    assertThat(first.err()).contains("Building the program from its sources");
    assertThat(project.program().resolve("plugins/till.zip")).exists();
    assertThat(second.exitCode()).isEqualTo(2);
    assertThat(second.err()).isEmpty();
    assertThat(project.builds()).isEqualTo(1);
  }

  @Test
  void shouldBuildAgainWhenASourceIsNewerOrGoneButNotForATest() throws Exception {
    project.run(ENGLISH);
    project.write("domain/src/test/ATest.java", "class ATest { int changed; }");
    project.run(ENGLISH);
    assertThat(project.builds()).isEqualTo(1);

    project.write("domain/src/main/A.java", "class A { int changed; }");
    project.run(ENGLISH);
    assertThat(project.builds()).isEqualTo(2);

    project.delete("domain/src/main/A.java");
    project.run(ENGLISH);
    project.run(ENGLISH);
    assertThat(project.builds()).isEqualTo(3);
  }

  @Test
  void shouldSayThatTheBuildFailedAndTryAgainNextTime() throws Exception {
    project.write("broken", "");
    SmallProject.Run broken = project.run(ENGLISH, "--language", "id");
    project.delete("broken");
    SmallProject.Run mended = project.run(ENGLISH);

    assertThat(broken.exitCode()).isEqualTo(1);
    assertThat(broken.out()).isEmpty();
    assertThat(broken.err())
        .contains("Program tidak dapat dibangun. Data Anda tidak tersentuh.", "build.log")
        .contains("[ERROR] the sources are broken");
    assertThat(mended.exitCode()).isZero();
    assertThat(project.builds()).isEqualTo(2);
  }

  @Test
  void shouldBuildOnceForManyWhoStartAtTheSameTime() throws Exception {
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      processes.add(project.start(ENGLISH, "together"));
    }
    for (Process process : processes) {
      SmallProject.Run run = SmallProject.await(process);
      assertThat(run.exitCode()).as(run.err()).isZero();
      assertThat(run.out()).startsWith("together\n");
    }
    assertThat(project.builds()).isEqualTo(1);
  }

  @Test
  void shouldTakeOverTheLockOfABuilderThatWasKilled() throws Exception {
    Files.createDirectories(project.path("app-tui/target/build.lock"));
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Files.writeString(project.path("app-tui/target/build.lock/pid"), dead.pid() + "\n");

    assertThat(project.run(ENGLISH).exitCode()).isZero();
  }

  @Test
  void shouldNameTheJdkToInstallWhereNoneIsNewEnough() throws Exception {
    Path environment = project.path(".mvn/environment.sh");
    Files.writeString(
        environment, Files.readString(environment).replace("jdk_wanted=25", "jdk_wanted=999"));

    SmallProject.Run english = project.run(ENGLISH, "status");
    SmallProject.Run indonesian = project.run(ENGLISH, "status", "--language=id");

    assertThat(english.exitCode()).isEqualTo(1);
    assertThat(english.err()).contains("needs JDK 999 or newer", "Nothing has been changed.");
    assertThat(indonesian.err()).contains("memerlukan JDK 999", "Belum ada yang diubah.");
    assertThat(project.builds()).isZero();
  }

  @Test
  void shouldFindAFittingJdkWhereJavaHomeNamesAnOldOne() throws Exception {
    Path old = folder.resolve("jdk-17");
    Files.createDirectories(old.resolve("bin"));
    Files.writeString(old.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");
    Files.createSymbolicLink(
        old.resolve("bin/javac"), Path.of(System.getProperty("java.home"), "bin", "javac"));

    SmallProject.Run run =
        project.run(Map.of("LC_ALL", "en_GB.UTF-8", "JAVA_HOME", old.toString()), "x");

    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  @Test
  void shouldSpellAnyPathInALocaleThatCannot() throws Exception {
    SmallProject.Run run = project.run(Map.of("LC_ALL", "C"), "é");

    assertThat(run.out()).isEqualTo("é\nUTF-8\n");
  }

  @Test
  void shouldWorkThroughALink() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("pelanggan"), project.path("pelanggan"));
    Process process = new ProcessBuilder(link.toString(), "linked").start();

    assertThat(SmallProject.await(process).out()).startsWith("linked\n");
  }

  @Test
  void shouldStartFromWhatTheJvmKeptOfTheBuild() throws Exception {
    project.run(ENGLISH);

    assertThat(loadedFromCache()).isTrue();
  }

  @Test
  void shouldNeverRunAClassThatWasReplacedSince() throws Exception {
    project.run(ENGLISH, "x");
    Path jar = project.program().resolve("app.jar");
    FileTime time = Files.getLastModifiedTime(jar);
    project.replaceProgram("\"|\"", "\"/\"");
    Files.setLastModifiedTime(jar, time);

    assertThat(project.run(ENGLISH, "a", "b").out()).startsWith("a/b\n");
    assertThat(loadedFromCache()).isFalse();
  }

  @Test
  void shouldNotUseTheCacheWhereALibraryWasAddedOrTakenAway() throws Exception {
    project.run(ENGLISH);
    Path added = project.program().resolve("added.jar");
    Files.copy(project.program().resolve("app.jar"), added);
    assertThat(loadedFromCache()).isFalse();

    Files.delete(added);
    assertThat(loadedFromCache()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "5000000, 0", "0, 4096", "16, 80", "3000000, 5000000"})
  void shouldSayNothingOfADamagedCache(int from, int to) throws Exception {
    project.run(ENGLISH, "x");
    Path cache = project.program().resolve("start.aot");
    byte[] bytes = Files.readAllBytes(cache);
    byte[] damaged = Arrays.copyOf(bytes, to == 0 ? from : bytes.length);
    Arrays.fill(damaged, from, Math.max(from, to), (byte) 0x5a);
    Files.write(cache, damaged);

    SmallProject.Run run = project.run(ENGLISH, "a", "b");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEqualTo("a|b\nUTF-8\n");
    assertThat(run.err()).isEmpty();
  }

  private boolean loadedFromCache() throws Exception {
    Map<String, String> variables = new HashMap<>(ENGLISH);
    variables.put("PELANGGAN_JAVA_OPTIONS", "-Xlog:class+load");
    SmallProject.Run run = project.run(variables);
    assertThat(run.exitCode()).isZero();
    return run.out().contains("id.pelanggan.app.boot.Main source: shared objects file");
  }
}
