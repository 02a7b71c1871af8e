package id.pelanggan.domain.retention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SensitivePatternsTest {
  @Test
  void shouldFindIdentityNumbersOfMenAndWomen() {
    assertThat(SensitivePatterns.find("", "KTP 3273011705900001"))
        .containsExactly(SensitiveKind.IDENTITY_NUMBER);
    assertThat(SensitivePatterns.find("", "3273015705900001"))
        .containsExactly(SensitiveKind.IDENTITY_NUMBER);
    assertThat(SensitivePatterns.find("", "327301-170590-0001"))
        .containsExactly(SensitiveKind.IDENTITY_NUMBER);
  }

  @Test
  void shouldNotTakeOtherNumbersForIdentityNumbers() {
    assertThat(SensitivePatterns.find("", "3273013205900001")).isEmpty();
    assertThat(SensitivePatterns.find("", "3273011713900001")).isEmpty();
    assertThat(SensitivePatterns.find("", "0073011705900001")).isEmpty();
    assertThat(SensitivePatterns.find("", "13273011705900001")).isEmpty();
    assertThat(SensitivePatterns.find("", "INV-20260301")).isEmpty();
  }

  @Test
  void shouldFindCardNumbersByTheirCheckDigit() {
    assertThat(SensitivePatterns.find("", "4111 1111 1111 1111"))
        .containsExactly(SensitiveKind.CARD_NUMBER);
    assertThat(SensitivePatterns.find("", "5500-0000-0000-0004"))
        .containsExactly(SensitiveKind.CARD_NUMBER);
    assertThat(SensitivePatterns.find("", "4111 1111 1111 1112")).isEmpty();
    assertThat(SensitivePatterns.find("", "411111111111111")).isEmpty();
  }

  @Test
  void shouldFindTaxpayerNumbers() {
    assertThat(SensitivePatterns.find("", "01.234.567.8-901.000"))
        .containsExactly(SensitiveKind.TAX_NUMBER);
    assertThat(SensitivePatterns.find("npwp", "012345678901000"))
        .containsExactly(SensitiveKind.TAX_NUMBER);
    assertThat(SensitivePatterns.find("order", "012345678901000")).isEmpty();
  }

  @Test
  void shouldFindWordsInBothLanguagesAndInNamesOfFields() {
    assertThat(SensitivePatterns.find("", "Alergi kacang")).containsExactly(SensitiveKind.HEALTH);
    assertThat(SensitivePatterns.find("", "she is pregnant")).containsExactly(SensitiveKind.HEALTH);
    assertThat(SensitivePatterns.find("golongan_darah", "O")).containsExactly(SensitiveKind.HEALTH);
    assertThat(SensitivePatterns.find("agama", "-")).containsExactly(SensitiveKind.RELIGION);
    assertThat(SensitivePatterns.find("agama", " ")).isEmpty();
  }

  @Test
  void shouldNotFindWordsInsideOthers() {
    assertThat(SensitivePatterns.find("", "kertas, terracotta, embrace")).isEmpty();
    assertThat(SensitivePatterns.find("", "suka kopi hitam, tanpa gula")).isEmpty();
  }

  @Test
  void shouldTakeOutNumbersAloneAndWholeTextsWhereWordsTell() {
    assertThat(
            SensitivePatterns.without(
                SensitiveKind.CARD_NUMBER, "bayar dengan 4111 1111 1111 1111 kemarin"))
        .isEqualTo("bayar dengan ••• kemarin");
    assertThat(SensitivePatterns.without(SensitiveKind.HEALTH, "alergi kacang")).isEmpty();
    assertThat(SensitivePatterns.without(SensitiveKind.HEALTH, "kopi $1")).isEqualTo("kopi $1");
    assertThat(SensitivePatterns.without(SensitiveKind.IDENTITY_NUMBER, "kopi $1 3273011705900001"))
        .isEqualTo("kopi $1 •••");
  }

  @Test
  void shouldFindNothingInWhatItTookOut() {
    String text = "NIK 3273011705900001, NPWP 01.234.567.8-901.000, kartu 4111111111111111, hamil";
    for (SensitiveKind kind : SensitivePatterns.find("", text)) {
      assertThat(SensitivePatterns.find("", SensitivePatterns.without(kind, text)))
          .doesNotContain(kind);
    }
  }
}
