package id.pelanggan.domain.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.pelanggan.domain.document.CustomerReference;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.document.InteractionDocument;
import id.pelanggan.domain.engagement.Direction;
import id.pelanggan.domain.engagement.InteractionKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class InteractionReaderTest {
  private static final String HEADER = "ID|Pelanggan|Tanggal|Jenis|Arah|Isi|Petugas";
  private static final Mapping MAPPING =
      Mapping.parse(
          """
          stream = interactions
          source = Kasir
          dates = day-first
          numbers = indonesian
          zone = Asia/Jakarta
          column.id = ID
          column.customer-id = Pelanggan
          column.occurred-at = Tanggal
          column.interaction-kind = Jenis
          column.direction = Arah
          column.text = Isi
          """);
  private static final Mapping NO_ID = MAPPING.withColumns(Field.ID, List.of());

  @Test
  void shouldReadAnInteraction() {
    assertThat(document("9|7|01/12/2010 10.15|WhatsApp|keluar|Halo|Budi"))
        .isEqualTo(
            new InteractionDocument(
                new ExternalId("9"),
                Optional.empty(),
                new CustomerReference.Named(new ExternalId("7")),
                InteractionKind.CHAT,
                Direction.OUTBOUND,
                Instant.parse("2010-12-01T03:15:00Z"),
                "Halo",
                new TreeMap<>(Map.of("Petugas", "Budi"))));
  }

  @Test
  void shouldKeepWordsThatItDoesNotKnow() {
    InteractionDocument interaction = document("9||01/12/2010|merpati pos|serong||");

    assertThat(interaction.kind()).isEqualTo(InteractionKind.OTHER);
    assertThat(interaction.direction()).isEqualTo(Direction.INBOUND);
    assertThat(interaction.customer()).isEqualTo(new CustomerReference.WalkIn());
    assertThat(interaction.extras()).isEqualTo(Map.of("Jenis", "merpati pos", "Arah", "serong"));
  }

  @Test
  void shouldRefuseWhatHasNoIdOrNoTime() {
    assertThat(refusal("|7|01/12/2010||||")).isEqualTo(new Refusal(RefusalReason.ID_MISSING, "ID"));
    assertThat(refusal("9|7|||||")).isEqualTo(new Refusal(RefusalReason.TIME_MISSING, "Tanggal"));
  }

  @Test
  void shouldKnowRowsWithoutIdByWhatTheySayHoweverItIsWritten() {
    List<RowValues> rows =
        FileFixture.of(
                HEADER,
                "1|7|01/12/2010 10.15|WA|keluar|Halo!|Budi",
                "2|7|2010-12-01 03:15:00Z|chat|OUT|halo|Candra",
                "3|7|01/12/2010 10.16|WA|keluar|Halo!|Budi",
                "4|8|01/12/2010 10.15|WA|keluar|Halo!|Budi",
                "5|7|01/12/2010 10.15|WA|masuk|Halo!|Budi",
                "6|7|01/12/2010 10.15|telp|keluar|Halo!|Budi")
            .read(NO_ID);

    assertThat(rows.get(1).key()).isEqualTo(rows.get(0).key());
    assertThat(rows.stream().map(RowValues::key).distinct()).hasSize(5);
    assertThat(rows).allMatch(RowValues::isCounted);
  }

  @Test
  void shouldTellEqualRowsApartByTheirNumber() {
    String row = "1|7|01/12/2010 10.15|WA|keluar|" + "Halo ".repeat(200) + "|Budi";
    FileFixture file = FileFixture.of(HEADER, row);
    RowValues first = file.read(NO_ID).getFirst();

    assertThat(first.occurrence(1)).isEqualTo(first);
    assertThat(List.of(first, first.occurrence(2), first.occurrence(3)))
        .extracting(RowValues::key)
        .doesNotHaveDuplicates();
    assertThat(first.occurrence(2).key()).isEqualTo(first.occurrence(2).key());
    InteractionDocument second =
        (InteractionDocument)
            FileFixture.assembled(file.reader(NO_ID).assemble(List.of(first.occurrence(2))));
    assertThat(second.text()).startsWith("Halo Halo");
    assertThat(second.id()).isEqualTo(first.occurrence(2).key());
    assertThatIllegalArgumentException().isThrownBy(() -> first.occurrence(0));
  }

  @Test
  void shouldNotCountRowsThatHaveIds() {
    RowValues row = FileFixture.of(HEADER, "9|7|01/12/2010||||").read(MAPPING).getFirst();

    assertThat(row.isCounted()).isFalse();
    assertThatIllegalStateException().isThrownBy(() -> row.occurrence(2));
  }

  private static InteractionDocument document(String row) {
    return FileFixture.of(HEADER, row).document(InteractionDocument.class, MAPPING);
  }

  private static Refusal refusal(String row) {
    return FileFixture.of(HEADER, row).refusal(MAPPING);
  }
}
