package id.pelanggan.application.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleShopTest {
  private static final Pattern TIDY = Pattern.compile("[\\p{L}\\p{N} .:@()/+,_-]*");

  @Test
  void shouldRepeatItself() {
    assertThat(digests(Export.SHOP)).isEqualTo(digests(shop(1, Export.LAST_DAY)));
  }

  @Test
  void shouldHaveEqualFilesForEqualPlans() {
    assertThat(shop(1, Export.LAST_DAY).files()).isEqualTo(Export.SHOP.files());
    assertThat(shop(2, Export.LAST_DAY).files()).isNotEqualTo(Export.SHOP.files());
  }

  @Test
  void shouldStartEachFileAnew() {
    SampleFile file = Export.SHOP.files().getLast();

    assertThat(digest(file)).isEqualTo(digest(file));
  }

  @Test
  void shouldDependOnTheSeedInAllFilesButTheProducts() {
    List<String> first = digests(shop(1, Export.LAST_DAY));
    List<String> second = digests(shop(2, Export.LAST_DAY));

    assertThat(second.getFirst()).isEqualTo(first.getFirst());
    assertThat(second.subList(1, second.size()))
        .doesNotContainAnyElementsOf(first.subList(1, first.size()));
  }

  @Test
  void shouldDependOnTheLastDay() {
    assertThat(digests(shop(1, Export.LAST_DAY.minusDays(1))).subList(1, 6))
        .doesNotContainAnyElementsOf(digests(Export.SHOP).subList(1, 6));
  }

  @Test
  void shouldListFilesInTheOrderOfTheirImport() {
    assertThat(Export.SHOP.files())
        .extracting(file -> file.name() + " " + file.source() + " " + file.linksByEmail())
        .containsExactly(
            "produk.csv Kasir toko false",
            "pelanggan-toko.csv Kasir toko false",
            "pelanggan-web.csv Toko daring true",
            "penjualan-toko.csv Kasir toko false",
            "penjualan-web.csv Toko daring true",
            "interaksi.csv Kasir toko false");
    assertThat(Export.SHOP.files())
        .allSatisfy(file -> {
          assertThat(file.timeZone()).isEqualTo("Asia/Jakarta");
          assertThat(file.currency()).isEqualTo("IDR");
        });
  }

  @Test
  void shouldHaveATidyCellForEachColumn() {
    for (SampleFile file : Export.SHOP.files()) {
      assertThat(file.header()).doesNotHaveDuplicates();
      file.forEachRow(cells -> {
        assertThat(cells).hasSameSizeAs(file.header());
        assertThat(cells.getFirst()).isNotBlank();
        assertThat(cells).allMatch(cell -> TIDY.matcher(cell).matches());
      });
    }
  }

  @Test
  void shouldHaveCommasInQuantitiesOnly() {
    Set<String> columns = new HashSet<>();
    Export.EXPORT.files().values().stream()
        .flatMap(List::stream)
        .forEach(row ->
            row.forEach((column, cell) -> {
              if (cell.contains(",")) {
                columns.add(column);
              }
            }));

    // A message may have one, as people write them: the writer of the file has to care.
    assertThat(columns).containsExactlyInAnyOrder("jumlah", "isi");
  }

  @ParameterizedTest
  @CsvSource({"99, 10", "1000001, 10", "1000, -1", "1000, 10000001"})
  void shouldRefuseASizeThatItCannotMake(int customers, int orders) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SampleShop.Size(customers, orders))
        .withMessageMatching(".*(" + customers + "|" + orders + ")");
  }

  @ParameterizedTest
  @CsvSource({
    "7, 2024-02-29, 100, 0",
    "8, 2025-02-28, 101, 7",
    "9, 2026-07-31, 119, 5000",
    "-3, 1995-12-31, 999, 400",
    "10, 2031-01-01, 1001, 50"
  })
  void shouldAgreeWithItsFiguresAtAnySize(long seed, LocalDate lastDay, int customers, int orders) {
    SampleShop shop = SampleShop.of(seed, lastDay, new SampleShop.Size(customers, orders));

    Recount.check(Export.of(shop), shop.figures(), customers, orders);
  }

  private static SampleShop shop(long seed, LocalDate lastDay) {
    return SampleShop.of(seed, lastDay, SampleShop.Size.DEFAULT);
  }

  private static List<String> digests(SampleShop shop) {
    return shop.files().stream().map(SampleShopTest::digest).toList();
  }

  private static String digest(SampleFile file) {
    MessageDigest digest = sha256();
    List<String> rows = new ArrayList<>();
    file.forEachRow(cells -> {
      digest.update((String.join("|", cells) + "\n").getBytes(UTF_8));
      rows.add(cells.getFirst());
    });
    assertThat(rows).isNotEmpty();
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
