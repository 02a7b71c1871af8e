package id.pelanggan.adapters.files.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BinaryKindTest {
  @ParameterizedTest
  @CsvSource({
    "504b0304140006000800786c2f776f726b626f6f6b2e786d6c, xlsx",
    "504b0304140006000800776f72642f646f63756d656e742e786d6c, docx",
    "504b03046d696d65747970656f70656e646f63756d656e742e7370726561647368656574, ods",
    "504b030414000000, zip",
    "d0cf11e0a1b11ae10000, xls",
    "255044462d312e37, pdf",
    "89504e470d0a1a0a, png",
    "ffd8ffe0, jpeg",
    "47494638396100, gif",
    "53514c69746520666f726d6174203300, sqlite",
    "5041523100, parquet",
    "1f8b08, gzip",
    "425a6839314159265359, bzip2",
    "fd377a585a00, xz",
    "28b52ffd, zstd",
    "377abcaf271c, 7z",
    "526172211a07, rar",
    "7f454c46, executable",
    "4d5a9000, executable",
    "cafebabe, executable",
    "61007573746172, tar",
    "6100, unknown",
    "6101020361, unknown"
  })
  void shouldKnow(String bytes, String kind) {
    assertThat(BinaryKind.find(HexFormat.of().parseHex(bytes)).map(BinaryKind::word))
        .contains(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "MZ;name\n1;anna",
        "PAR1,PAR2\n3,4",
        "GIF89a,x\n1,2",
        "BZh,x",
        "PK,name\n1,anna",
        "a\tb\r\n\f"
      })
  void shouldTakeForText(String text) {
    assertThat(BinaryKind.find(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void shouldForgiveAStrayControlCharacter() {
    String text = "name;city\n" + "anna;berlin\n".repeat(10) + "budi\u0002;jakarta\u001a";

    assertThat(BinaryKind.find(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }
}
