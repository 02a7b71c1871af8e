package id.pelanggan.app.cli.sync;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.text.Language;
import id.pelanggan.application.sync.QuarantineEntry;
import id.pelanggan.application.sync.QuarantinedView;
import id.pelanggan.domain.mapping.Field;
import id.pelanggan.domain.mapping.RefusalReason;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.QuarantineId;
import id.pelanggan.domain.sync.Shape;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class QuarantineLinesTest {
  private static final QuarantineEntry ENTRY =
      new QuarantineEntry(
          new QuarantineId(ExampleSync.RUN),
          "Kasir Moka",
          Stream.ORDERS,
          RefusalReason.DATE_UNREADABLE,
          "ordered-at",
          ExampleSync.BEGAN);
  private static final QuarantinedView VIEW =
      new QuarantinedView(
          ENTRY,
          new Shape(
              List.of(
                  new Shape.Cell(Optional.of(Field.ORDERED_AT), "ordered-at"),
                  new Shape.Cell(Optional.empty(), "loyalty"))),
          List.of(List.of("soon\u001b[2J", "gold"), List.of("soon", "silver")));

  @Test
  void shouldListWhyWithoutWhatTheRecordSays() {
    List<String> lines = lines(Language.EN).of(List.of(ENTRY));

    assertThat(lines).hasSize(2);
    assertThat(lines.get(1))
        .isEqualTo(
            ExampleSync.RUN
                + "  23 Nov 2026 10:40  Kasir Moka  orders  the date cannot be read (\"ordered-at\")");
    assertThat(lines(Language.ID).of(List.of())).containsExactly("Tidak ada data yang ditahan.");
  }

  @Test
  void shouldShowEachCellUnderTheNameByWhichItIsMended() {
    assertThat(lines(Language.EN).of(VIEW))
        .contains(
            "Line 1",
            "  ordered-at  time of the order  soon?[2J",
            "Line 2",
            "  ordered-at#2  time of the order  soon",
            "  loyalty#2     kept sealed        silver");
  }

  @Test
  void shouldNameNoColumnWhereTheWholeRecordIsAtFault() {
    assertThat(lines(Language.ID).reason(RefusalReason.DOCUMENT_CONFLICT, ""))
        .isEqualTo("baris dari satu dokumen saling bertentangan");
  }

  @Test
  void shouldTellProgramsCellsAndRows() {
    JsonMapper mapper = JsonMapper.shared();
    JsonNode json = mapper.readTree(mapper.writeValueAsString(QuarantineShowCommand.Json.of(VIEW)));

    assertThat(json.get("entry").get("reason").asString()).isEqualTo("DATE_UNREADABLE");
    assertThat(json.get("entry").get("stream").asString()).isEqualTo("orders");
    assertThat(json.get("cells").get(0).get("field").asString()).isEqualTo("ordered-at");
    assertThat(json.get("cells").get(1).get("field").isNull()).isTrue();
    assertThat(json.get("rows").get(1).get(1).asString()).isEqualTo("silver");
  }

  private static QuarantineLines lines(Language language) {
    return new QuarantineLines(ExampleSync.phrases(language));
  }
}
