package id.pelanggan.domain.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.document.ProductDocument;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ProductReaderTest {
  private static final String HEADER = "Kode|Nama|Kategori|Satuan|Ubah|Rak";
  private static final Mapping MAPPING =
      Mapping.parse(
          """
          stream = products
          source = Kasir
          dates = iso
          numbers = indonesian
          whole-number-ids = yes
          column.product-code = Kode
          column.product-name = Nama
          column.category = Kategori
          column.unit = Satuan
          column.changed-at = Ubah
          """);

  @Test
  void shouldReadAProduct() {
    assertThat(document("10.0|Kopi|Minuman|bungkus|2010-12-01T08:26:00Z|A3"))
        .isEqualTo(
            new ProductDocument(
                new ExternalId("10"),
                Optional.of(Instant.parse("2010-12-01T08:26:00Z")),
                "Kopi",
                "Minuman",
                "bungkus",
                new TreeMap<>(Map.of("Rak", "A3"))));
  }

  @Test
  void shouldKeepATimeOfNoZoneAsAnExtra() {
    ProductDocument product = document("10|Kopi|||2010-12-01 08:26|");

    assertThat(product.changedAt()).isEmpty();
    assertThat(product.extras()).containsExactly(Map.entry("Ubah", "2010-12-01 08:26"));
  }

  @Test
  void shouldRefuseWhatHasNoCodeOrNoName() {
    assertThat(refusal("|Kopi||||")).isEqualTo(new Refusal(RefusalReason.ID_MISSING, "Kode"));
    assertThat(refusal("10|||||")).isEqualTo(new Refusal(RefusalReason.NAME_MISSING, "Nama"));
    assertThat(refusal("10|" + "x".repeat(1_001) + "||||"))
        .isEqualTo(new Refusal(RefusalReason.TEXT_TOO_LONG, "Nama"));
  }

  @Test
  void shouldTakeTheLastOfSeveralRows() {
    assertThat(
            FileFixture.of(HEADER, "10|Kopi||||", "10.0|Kopi tubruk||||")
                .document(ProductDocument.class, MAPPING)
                .name())
        .isEqualTo("Kopi tubruk");
  }

  private static ProductDocument document(String row) {
    return FileFixture.of(HEADER, row).document(ProductDocument.class, MAPPING);
  }

  private static Refusal refusal(String row) {
    return FileFixture.of(HEADER, row).refusal(MAPPING);
  }
}
