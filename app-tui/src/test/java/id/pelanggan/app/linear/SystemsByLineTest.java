package id.pelanggan.app.linear;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SystemsByLineTest {
  private static LinearShop shop;

  @BeforeAll
  static void openShop() {
    shop = new LinearShop();
  }

  @AfterAll
  static void closeShop() {
    shop.close();
  }

  @Test
  void shouldSayThatNothingCanBeConnectedWithoutAPlugin() {
    ScriptedTerminal heard = shop.types("connected", "connect", "plugins", "", "");
    assertThat(heard.heard())
        .contains(
            "1. Connect a system",
            "There is no system that can be connected yet.",
            "1. Install a plugin from a file");
  }

  @Test
  void shouldSayInThreeSentencesWhatIsNoPlugin() throws IOException {
    Path file = shop.write("bukan-pengaya.zip", "bukan zip");
    ScriptedTerminal heard =
        shop.types(Language.ID, "sistem", "pengaya", "pasang", file.toString(), "", "");
    assertThat(heard.heard()).contains("bukan berkas zip", "Isinya tidak dibuka");
    Files.delete(file);
  }
}
