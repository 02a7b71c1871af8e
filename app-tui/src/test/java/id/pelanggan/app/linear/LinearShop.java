package id.pelanggan.app.linear;

import id.pelanggan.adapters.postgresserver.TestHome;
import id.pelanggan.adapters.postgresserver.TestServers;
import id.pelanggan.adapters.postgresserver.server.EmbeddedServer;
import id.pelanggan.app.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A home with a shop, whose keys need no passphrase unless one is given. */
final class LinearShop implements AutoCloseable {
  private final TestHome home = new TestHome();
  private final EmbeddedServer server = TestServers.server(home.path(), event -> {});

  LinearShop(String passphrase) {
    server.open();
    LinearHouse.work(
        home.path(),
        Language.EN,
        new ScriptedTerminal()
            .types("english", "own", "Toko Contoh", "Sari", "empty", "quit")
            .hides(passphrase));
  }

  LinearShop() {
    this("");
  }

  Path path() {
    return home.path();
  }

  /** A file beside the home. */
  Path write(String name, String text) {
    try {
      return Files.writeString(home.folder().resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path beside(String name) {
    return home.folder().resolve(name);
  }

  /** Types lines from the main menu on, and leaves. */
  ScriptedTerminal types(Language language, String... lines) {
    return LinearHouse.work(
        path(),
        language,
        new ScriptedTerminal().types(lines).types(language == Language.EN ? "quit" : "keluar"));
  }

  ScriptedTerminal types(String... lines) {
    return types(Language.EN, lines);
  }

  @Override
  public void close() {
    server.close();
    home.close();
  }
}
