package id.pelanggan.app.screen;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.controller.Driver;
import id.pelanggan.app.controller.Example;
import id.pelanggan.app.text.Language;
import id.pelanggan.app.text.Messages;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A screen speaks one language: no word that only the sentences of the other one have. Words of
 * both, and those of data, prove nothing and are let through.
 */
class LanguageTest {
  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
  private static final Pattern PLACE = Pattern.compile("\\{\\w+}");
  private static final int COLUMNS = 200;
  private static final int ROWS = 60;

  /** Of data that the examples show in either language. */
  private static final Set<String> DATA =
      Set.of(
          "alamat",
          "art",
          "bagus",
          "barang",
          "buku",
          "contoh",
          "daftar",
          "daring",
          "dua",
          "email",
          "gelap",
          "hari",
          "harga",
          "izin",
          "jalan",
          "jangan",
          "jumlah",
          "kasir",
          "keyring",
          "kode",
          "kota",
          "lahir",
          "lengkap",
          "marketing",
          "messages",
          "made",
          "nama",
          "orang",
          "pesanan",
          "post",
          "pukul",
          "rempah",
          "sari",
          "search",
          "sebelum",
          "selesai",
          "surel",
          "tanggal",
          "telepon",
          "terlambat",
          "terpisah",
          "tidak",
          "toko");

  static Stream<Arguments> screens() {
    return ScreenExamples.all().stream()
        .flatMap(example ->
            Stream.of(Tongue.ID, Tongue.EN).map(tongue -> Arguments.of(example, tongue)));
  }

  @ParameterizedTest
  @MethodSource("screens")
  void shouldSpeakOneLanguage(Example example, Tongue tongue) {
    Set<String> foreign =
        tongue == Tongue.ID ? only(Language.EN, Language.ID) : only(Language.ID, Language.EN);
    try (Driver driver = ScreenExamples.look(example, tongue, COLUMNS, ROWS)) {
      Set<String> spoken = new TreeSet<>(words(driver.text()));
      spoken.retainAll(foreign);
      spoken.removeAll(DATA);

      assertThat(spoken).as("words of the other language on\n%s", driver.text()).isEmpty();
    }
  }

  private static Set<String> only(Language one, Language other) {
    Set<String> words = vocabulary(one);
    words.removeAll(vocabulary(other));
    return words;
  }

  private static Set<String> vocabulary(Language language) {
    Set<String> words = new HashSet<>();
    new Messages(
        language,
        sentence -> {
          words.addAll(words(PLACE.matcher(sentence).replaceAll(" ")));
          return sentence;
        });
    return words;
  }

  private static Set<String> words(String text) {
    return WORD.matcher(text)
        .results()
        .map((MatchResult result) -> result.group().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
