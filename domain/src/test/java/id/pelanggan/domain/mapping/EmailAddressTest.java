package id.pelanggan.domain.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
  @ParameterizedTest
  @CsvSource({
    "Ani.Putri+toko@Contoh.ID, ani.putri+toko@contoh.id",
    "' ani@example.com\u00a0', ani@example.com",
    "mailto:ani@example.com, ani@example.com",
    "MAILTO:Ani@example.com?subject=Halo, ani@example.com",
    "Ani Putri <ani@example.com>, ani@example.com",
    "'\"Putri, Ani\" <Ani@Example.com>', ani@example.com",
    "<ani@example.com>, ani@example.com",
    "<mailto:ani@example.com>, ani@example.com",
    "az09@a0z9.example.com, az09@a0z9.example.com",
    "o'neil_1@sub.example.com, o'neil_1@sub.example.com",
    "dewi@bücher.example, dewi@bücher.example",
    "JOSE\u0301@example.com, jos\u00e9@example.com",
  })
  void shouldBringAddressesIntoOneForm(String written, String expected) {
    assertThat(EmailAddress.read(written)).contains(new EmailAddress(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "ani",
        "@example.com",
        "ani@",
        "ani@example",
        "ani@@example.com",
        "ani@b@example.com",
        "ani putri@example.com",
        "ani@exam ple.com",
        "ani@example..com",
        "ani@.example.com",
        "ani@example.com.",
        ".ani@example.com",
        "ani.@example.com",
        "ani..putri@example.com",
        "ani@-example.com",
        "ani@example-.com",
        "ani@127.0.0.1",
        "ani@example.c",
        "ani@example.com, budi@example.com",
        "ani@example.com;budi@example.com",
        "ani\u0000@example.com",
        "ani\ud800@example.com",
        "ani(at)example.com",
        "ani@exa_mple.com",
        "Ani <ani@example.com> Putri",
        "ani\n@example.com",
        "ani@example.com>",
        "<>",
        "mailto:",
      })
  void shouldRefuseWhatNoAddressLooksLike(String written) {
    assertThat(EmailAddress.read(written)).isEmpty();
  }

  @Test
  void shouldRefuseWhatIsTooLong() {
    String domain = ("x".repeat(60) + ".").repeat(3) + "example.com";

    assertThat(EmailAddress.read("a".repeat(254 - 1 - domain.length()) + "@" + domain)).isPresent();
    assertThat(EmailAddress.read("a".repeat(255 - 1 - domain.length()) + "@" + domain)).isEmpty();
    assertThat(EmailAddress.read("a".repeat(64) + "@example.com")).isPresent();
    assertThat(EmailAddress.read("a".repeat(65) + "@example.com")).isEmpty();
    assertThat(EmailAddress.read("a@" + "x".repeat(64) + ".example")).isEmpty();
  }

  @Test
  void shouldLetAllSpellingsMeet() {
    Chance chance = Chance.seeded();
    for (int round = 0; round < 10_000; round++) {
      String address = chance.word() + "." + chance.word() + "@" + chance.word() + ".example.com";
      for (String form :
          List.of(
              "%s", " %s ", "mailto:%s", "<%s>", "Ani <%s>", "\"A, P\" <%s>", "\ufeff%s\u200b")) {
        assertThat(EmailAddress.read(form.formatted(chance.anyCase(address))))
            .contains(new EmailAddress(address));
      }
    }
  }

  @Test
  void shouldLeaveItsOwnResultAsItIsWhateverIsWritten() {
    Chance chance = Chance.seeded();
    int read = 0;
    for (int round = 0; round < 50_000; round++) {
      String written =
          chance.text(4) + chance.word() + "@" + chance.text(3) + chance.word() + ".id";
      var address = EmailAddress.read(written);
      if (address.isPresent()) {
        read++;
        assertThat(EmailAddress.read(address.get().value())).isEqualTo(address);
        assertThat(CellText.isStorable(address.get().value())).isTrue();
      }
    }
    assertThat(read).isGreaterThan(1_000);
  }

  @Test
  void shouldBeOfNothingButTheNormalForm() {
    assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress("Ani@example.com"));
    assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress(" ani@example.com"));
    assertThat(new EmailAddress("ani@example.com").toString()).doesNotContain("ani");
  }
}
