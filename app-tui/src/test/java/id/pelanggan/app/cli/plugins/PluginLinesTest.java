package id.pelanggan.app.cli.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Language;
import id.pelanggan.app.text.Messages;
import id.pelanggan.domain.plugin.ConnectorField;
import id.pelanggan.domain.plugin.ConnectorField.Choice;
import id.pelanggan.domain.plugin.ConnectorType;
import id.pelanggan.domain.plugin.ConnectorType.Capability;
import id.pelanggan.domain.plugin.LocalText;
import id.pelanggan.domain.plugin.PluginError;
import id.pelanggan.domain.plugin.PluginHash;
import id.pelanggan.domain.plugin.PluginReport;
import id.pelanggan.domain.plugin.PluginReport.Origin;
import id.pelanggan.domain.plugin.PluginReport.State;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PluginLinesTest {
  private static final String HASH = "ab".repeat(32);
  private static final ConnectorType SQUARE =
      new ConnectorType(
          "square",
          "pelanggan-square",
          new LocalText("Kasir Square", "Square tills"),
          new LocalText("Pelanggan dan penjualan.", "Customers and sales."),
          List.of(
              new ConnectorField(
                  "environment",
                  ConnectorField.Kind.CHOICE,
                  new LocalText("Lingkungan", "Environment"),
                  new LocalText("Toko sungguhan atau uji coba.", "A real shop or a trial."),
                  false,
                  Optional.of("production"),
                  List.of(
                      new Choice("production", new LocalText("sungguhan", "real")),
                      new Choice("sandbox", new LocalText("uji coba", "trial"))))),
          Set.of(Capability.BACKFILL, Capability.INCREMENTAL));

  @Test
  void shouldListWhatCanBeConnectedWithItsFields() {
    List<String> lines = lines(Language.EN).all(List.of(report(State.RUNNING, SQUARE)));

    assertThat(lines.get(1))
        .isEqualTo("pelanggan-square  1.2.0    runs   installed  square    " + HASH);
    assertThat(lines)
        .contains(
            "Fields of square, Square tills",
            "  Customers and sales.",
            "  reads only what changed; can read a range of time again",
            "  environment  one of production, sandbox  may be left out  Environment"
                + " · otherwise production · A real shop or a trial.");
    assertThat(lines(Language.ID).all(List.of())).containsExactly("Tidak ada pengaya.");
  }

  @Test
  void shouldShowTheHashBeforeAnInstalledPluginIsTrusted() {
    assertThat(lines(Language.EN).installed(report(State.UNTRUSTED)))
        .containsExactly(
            "The plugin \"pelanggan-square\" 1.2.0 is installed.",
            "It does not run yet: its code could then do what Pelanggan itself may. Compare this"
                + " hash with the one its makers publish:",
            "  " + HASH,
            "If it is the same, let it run:",
            "  ./pelanggan plugins trust pelanggan-square " + HASH);
  }

  @Test
  void shouldSayHowToConnectWhatIsTrusted() {
    assertThat(lines(Language.ID).trusted(report(State.RUNNING, SQUARE)))
        .containsExactly(
            "Pengaya \"pelanggan-square\" 1.2.0 dipercaya dan boleh berjalan.",
            "Sambungkan sebuah sistem:",
            "  ./pelanggan connections add NAME --connector square --country ID");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void shouldSayWhyAPluginDoesNotWorkWithoutGaps(Language language) {
    for (PluginError problem :
        List.of(
            PluginError.PLUGIN_FAILS,
            PluginError.PLUGIN_NEEDS_OTHER_SPI,
            PluginError.PLUGIN_CONNECTOR_MISSING,
            PluginError.PLUGIN_CONNECTOR_TAKEN)) {
      PluginReport broken =
          new PluginReport(
              "pelanggan-square",
              "1.2.0",
              new PluginHash(HASH),
              Origin.INSTALLED,
              State.BROKEN,
              Optional.of(problem),
              List.of());

      assertThat(lines(language).all(List.of(broken)).getLast())
          .contains("pelanggan-square")
          .doesNotContain("?", "{");
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void shouldHaveAWordForEverythingThatIsNamedByAConstant(Language language) {
    Messages messages = new Messages(language);

    assertThat(
            Stream.of(
                    names("plugins.state.", State.values()),
                    names("plugins.origin.", Origin.values()),
                    names("plugins.kind.", ConnectorField.Kind.values()),
                    names("plugins.capability.", Capability.values()))
                .flatMap(keys -> keys))
        .hasSizeGreaterThan(15)
        .allSatisfy(key -> assertThat(messages.has(key)).as(key).isTrue());
  }

  @Test
  void shouldTellProgramsTheSameFacts() {
    JsonMapper mapper = JsonMapper.shared();
    JsonNode json =
        mapper.readTree(mapper.writeValueAsString(PluginJson.of(report(State.RUNNING, SQUARE))));

    assertThat(json.get("id").asString()).isEqualTo("pelanggan-square");
    assertThat(json.get("hash").asString()).isEqualTo(HASH);
    assertThat(json.get("state").asString()).isEqualTo("RUNNING");
    assertThat(json.get("problem").isNull()).isTrue();
    JsonNode connector = json.get("connectors").get(0);
    assertThat(connector.get("displayName").get("indonesian").asString()).isEqualTo("Kasir Square");
    assertThat(connector.get("capabilities").get(0).asString()).isEqualTo("INCREMENTAL");
    assertThat(connector.get("fields").get(0).get("choices").get(1).asString())
        .isEqualTo("sandbox");
  }

  private static Stream<String> names(String prefix, Enum<?>... constants) {
    return Arrays.stream(constants).map(constant -> prefix + constant.name());
  }

  private static PluginReport report(State state, ConnectorType... types) {
    return new PluginReport(
        "pelanggan-square",
        "1.2.0",
        new PluginHash(HASH),
        Origin.INSTALLED,
        state,
        Optional.empty(),
        List.of(types));
  }

  private static PluginLines lines(Language language) {
    return new PluginLines(Phrases.of(new Messages(language)), new NextCommand(List.of()));
  }
}
