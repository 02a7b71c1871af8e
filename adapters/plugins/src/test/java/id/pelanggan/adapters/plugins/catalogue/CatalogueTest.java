package id.pelanggan.adapters.plugins.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import id.pelanggan.adapters.plugins.archive.PluginArchive;
import id.pelanggan.adapters.plugins.ground.ExampleSource;
import id.pelanggan.adapters.plugins.ground.HeardNotes;
import id.pelanggan.adapters.plugins.ground.PluginZip;
import id.pelanggan.adapters.plugins.ground.TestCatalogue;
import id.pelanggan.application.port.ConnectorSession;
import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.plugin.ConnectorField;
import id.pelanggan.domain.plugin.ConnectorType;
import id.pelanggan.domain.plugin.PluginError;
import id.pelanggan.domain.plugin.PluginReport;
import id.pelanggan.domain.plugin.PluginReport.Origin;
import id.pelanggan.domain.plugin.PluginReport.State;
import id.pelanggan.domain.sync.SyncError;
import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class CatalogueTest {
  private static final PluginZip EXAMPLE = PluginZip.example("example", ExampleSource.of("sample"));

  @TempDir Path folder;
  private TestCatalogue catalogue;

  @BeforeEach
  void build() {
    catalogue = new TestCatalogue(folder);
  }

  @Test
  void shouldBeEmptyWhereNothingIs() {
    assertThat(catalogue.plugins().list()).isEmpty();
    assertThat(catalogue.connectors().list()).isEmpty();
    assertRefused(
        SyncError.CONNECTOR_UNKNOWN,
        () -> catalogue.connectors().open("sample", TestCatalogue.ACCESS, new HeardNotes()));
  }

  @Test
  void shouldRunNothingThatIsNotTrusted() throws IOException {
    Path trace = folder.resolve("ran");
    ExampleSource hasty =
        ExampleSource.of("sample")
            .having(
                """
                static {
                  try {
                    java.nio.file.Files.createFile(java.nio.file.Path.of("%s"));
                  } catch (java.io.IOException e) {
                    throw new java.io.UncheckedIOException(e);
                  }
                }
                """
                    .formatted(trace));

    PluginReport report = catalogue.install(PluginZip.example("example", hasty));

    assertThat(report.state()).isEqualTo(State.UNTRUSTED);
    assertThat(report.connectors()).isEmpty();
    assertThat(catalogue.connectors().list()).isEmpty();
    assertThat(trace).doesNotExist();
    catalogue.trust(report.hash());
    assertThat(catalogue.connectors().list()).hasSize(1);
    assertThat(trace).exists();
  }

  @Test
  void shouldTellWhatATrustedPluginCanConnect() {
    catalogue.trust(catalogue.install(EXAMPLE).hash());

    PluginReport report = catalogue.plugins().list().getFirst();

    assertThat(report.id()).isEqualTo("example");
    assertThat(report.version()).isEqualTo("1.0.0");
    assertThat(report.origin()).isEqualTo(Origin.INSTALLED);
    assertThat(report.state()).isEqualTo(State.RUNNING);
    assertThat(report.hash()).isEqualTo(PluginArchive.hash(EXAMPLE.bytes()));
    ConnectorType type = report.connectors().getFirst();
    assertThat(type).isEqualTo(catalogue.connectors().list().getFirst());
    assertThat(type.name()).isEqualTo("sample");
    assertThat(type.plugin()).isEqualTo("example");
    assertThat(type.displayName().indonesian()).isEqualTo("Contoh");
    assertThat(type.capabilities()).containsExactly(ConnectorType.Capability.INCREMENTAL);
    assertThat(type.fields())
        .extracting(ConnectorField::kind)
        .containsExactly(ConnectorField.Kind.SECRET, ConnectorField.Kind.CHOICE);
  }

  @Test
  void shouldTrustWhatCameWithTheProgramForItsPlace() throws IOException {
    Files.createDirectories(folder.resolve("bundled"));
    EXAMPLE.write(folder.resolve("bundled/example.zip"));

    assertThat(catalogue.plugins().list())
        .singleElement()
        .satisfies(report -> {
          assertThat(report.origin()).isEqualTo(Origin.BUNDLED);
          assertThat(report.state()).isEqualTo(State.RUNNING);
        });
    assertRefused(PluginError.PLUGIN_BUNDLED, () -> catalogue.plugins().remove("example"));
    assertRefused(PluginError.PLUGIN_BUNDLED, () -> catalogue.install(EXAMPLE));
  }

  @Test
  void shouldNotRunAFileThatIsNotTheTrustedOneAnyMore() {
    PluginReport report = catalogue.install(EXAMPLE);
    catalogue.trust(report.hash());
    assertThat(catalogue.connectors().list()).hasSize(1);

    PluginZip.example("example", ExampleSource.of("other"))
        .write(folder.resolve("installed/example.zip"));

    assertThat(catalogue.plugins().list().getFirst().state()).isEqualTo(State.UNTRUSTED);
    assertThat(catalogue.connectors().list()).isEmpty();
  }

  @Test
  void shouldStopWhatIsNotTrustedAnyMore() {
    PluginReport report = catalogue.install(EXAMPLE);
    catalogue.trust(report.hash());
    ConnectorSession session =
        catalogue.connectors().open("sample", TestCatalogue.ACCESS, new HeardNotes());
    catalogue.distrust(report.hash());

    assertThat(catalogue.plugins().list().getFirst().state()).isEqualTo(State.UNTRUSTED);
    assertRefused(SyncError.CONNECTOR_FAILS, session::check);
  }

  @Test
  void shouldRefuseAConnectorThatAnotherPluginHas() {
    catalogue.trust(catalogue.install(EXAMPLE).hash());
    PluginReport second = catalogue.install(PluginZip.example("later", ExampleSource.of("sample")));
    catalogue.trust(second.hash());

    assertThat(catalogue.plugins().list())
        .extracting(PluginReport::id, PluginReport::state)
        .containsExactly(tuple("example", State.RUNNING), tuple("later", State.BROKEN));
    assertThat(catalogue.plugins().list().getLast().problem())
        .contains(PluginError.PLUGIN_CONNECTOR_TAKEN);
    assertThat(catalogue.connectors().list()).hasSize(1);
  }

  @Test
  void shouldSayThatCodeDoesNotStart() {
    ExampleSource broken =
        ExampleSource.of("sample").having("static { if (true) throw new Error(\"no\"); }");
    catalogue.trust(catalogue.install(PluginZip.example("broken", broken)).hash());
    catalogue.trust(
        catalogue.install(PluginZip.example("misnamed", ExampleSource.of("Not Plain"))).hash());
    catalogue.trust(
        catalogue
            .install(
                PluginZip.example("elsewhere", ExampleSource.of("sample"))
                    .with("classes/META-INF/extensions.idx", "example.Nowhere\n"))
            .hash());
    catalogue.trust(
        catalogue
            .install(
                PluginZip.example("idle", ExampleSource.of("sample"))
                    .with("classes/META-INF/extensions.idx", "java.lang.Object\n"))
            .hash());

    assertThat(catalogue.plugins().list())
        .extracting(PluginReport::id, report -> report.problem().orElseThrow())
        .containsExactly(
            tuple("broken", PluginError.PLUGIN_FAILS),
            tuple("elsewhere", PluginError.PLUGIN_FAILS),
            tuple("idle", PluginError.PLUGIN_CONNECTOR_MISSING),
            tuple("misnamed", PluginError.PLUGIN_FAILS));
  }

  @Test
  void shouldKeepABrokenFileVisibleAndRemovable() throws IOException {
    Files.createDirectories(folder.resolve("installed"));
    Files.writeString(folder.resolve("installed/torn.zip"), "no zip at all");

    assertThat(catalogue.plugins().list().getFirst().problem())
        .contains(PluginError.PLUGIN_NOT_A_ZIP);
    catalogue.plugins().remove("torn");
    assertThat(catalogue.plugins().list()).isEmpty();
    assertRefused(PluginError.PLUGIN_UNKNOWN, () -> catalogue.plugins().remove("torn"));
  }

  @Test
  void shouldWriteNothingOfWhatItRefuses() throws IOException {
    Path zip = folder.resolve("download.zip");
    Files.writeString(zip, "no zip at all");

    assertRefused(PluginError.PLUGIN_NOT_A_ZIP, () -> catalogue.plugins().install(zip));
    assertRefused(
        PluginError.PLUGIN_FILE_UNREADABLE,
        () -> catalogue.plugins().install(folder.resolve("nowhere.zip")));
    assertRefused(
        PluginError.PLUGIN_NEEDS_OTHER_SPI,
        () ->
            catalogue.install(
                PluginZip.example("newer", ExampleSource.of("newer"))
                    .with(
                        "plugin.properties",
                        "plugin.id=newer\nplugin.version=1.0.0\nplugin.requires=>=2.0.0")));
    assertThat(folder.resolve("installed")).doesNotExist();
  }

  @Test
  void shouldFindWhatAnotherProcessInstalled() {
    TestCatalogue other = new TestCatalogue(folder);
    assertThat(catalogue.plugins().list()).isEmpty();
    other.install(EXAMPLE);

    assertThat(catalogue.plugins().list()).hasSize(1);
    other.plugins().remove("example");
    assertThat(catalogue.plugins().list()).isEmpty();
  }

  @Test
  void shouldRemoveAndReinstallWhileItRuns() throws InterruptedException {
    for (String version : List.of("first", "second", "third")) {
      ExampleSource source =
          ExampleSource.of("sample")
              .having(Loaders.LEAVING)
              .reading("return new Page(List.of(), \"" + version + "\", true);");
      ConnectorSession session = catalogue.open(source);
      assertThat(SessionTest.fetch(session).cursor()).isEqualTo(version);
      Reference<?> loader = Loaders.last();

      catalogue.plugins().remove("example");

      assertRefused(SyncError.CONNECTOR_FAILS, () -> SessionTest.fetch(session));
      Loaders.assertCollected(loader);
      session.close();
    }
    assertThat(catalogue.plugins().list()).isEmpty();
  }

  @Test
  void shouldEndACallThatWaitsWhenItsPluginIsRemoved() throws InterruptedException {
    HeardNotes notes = new HeardNotes();
    ConnectorSession session =
        catalogue.open(
            ExampleSource.of("sample")
                .having(Loaders.LEAVING)
                .reading(
                    """
                    context.journal().note(new Journal.Entry.Waiting(FailureKind.SOURCE_BUSY, 1));
                    try {
                      Thread.sleep(60_000);
                    } catch (InterruptedException e) {
                      throw new IllegalStateException(e);
                    }
                    return null;
                    """),
            notes);
    Reference<?> loader = Loaders.last();
    Thread remover =
        Thread.ofPlatform()
            .start(() -> {
              while (notes.heard().isEmpty()) {
                Thread.onSpinWait();
              }
              catalogue.plugins().remove("example");
            });

    assertRefused(SyncError.CONNECTOR_FAILS, () -> SessionTest.fetch(session));
    remover.join();
    Loaders.assertCollected(loader);
  }

  @Test
  void shouldReplaceWhatWasInstalledUnderItsId() {
    catalogue.trust(catalogue.install(EXAMPLE).hash());
    assertThat(catalogue.connectors().list()).hasSize(1);

    PluginReport replaced =
        catalogue.install(
            PluginZip.example("example", ExampleSource.of("better"))
                .with(
                    "plugin.properties",
                    "plugin.id=example\nplugin.version=2.0.0\nplugin.requires=1.0.0"));

    assertThat(replaced.version()).isEqualTo("2.0.0");
    assertThat(replaced.state()).isEqualTo(State.UNTRUSTED);
    assertThat(catalogue.plugins().list()).containsExactly(replaced);
    assertThat(folder.resolve("installed")).isDirectoryContaining("glob:**/example.zip");
  }

  private static void assertRefused(ErrorCode code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            PelangganException.class, e -> assertThat(e.code()).isEqualTo(code));
  }
}
