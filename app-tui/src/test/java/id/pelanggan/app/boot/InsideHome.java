package id.pelanggan.app.boot;

import com.google.inject.Injector;
import id.pelanggan.adapters.postgresserver.TestServers;
import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.Console;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.PelangganCommand;
import id.pelanggan.app.text.Language;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.port.Keyring;
import id.pelanggan.application.port.Vault;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The product put together on a home as it is for a command, for what no command does yet. */
final class InsideHome implements AutoCloseable {
  private final House house;
  private final Look look = new Look();

  InsideHome(Path home) {
    Map<String, String> environment = Map.of("PELANGGAN_CACHE", TestServers.cache().toString());
    Messages messages = new Messages(Language.EN);
    PelangganCommand root = new PelangganCommand();
    Commands.line(root, messages).parseArgs("--home", home.toString());
    this.house =
        House.build(
            root.options(),
            new Places(environment, System.getProperty("os.name"), false),
            environment,
            look,
            new Console(System.out, System.err, messages, false));
    house.prepare(look);
  }

  /** The open vault of a home; needs no server from then on. */
  static Vault vault(Path home) {
    try (InsideHome inside = new InsideHome(home)) {
      inside.get(Keyring.class).unlock();
      return inside.get(Vault.class);
    }
  }

  <T> T get(Class<T> part) {
    return look.injector.getInstance(part);
  }

  @Override
  public void close() {
    house.close();
  }

  private static final class Look implements HeadlessCommand {
    @SuppressWarnings("NullAway.Init") // The house sets it before anybody asks.
    @Inject
    private Injector injector;

    @Override
    public String name() {
      return "look";
    }

    @Override
    public boolean needsHome() {
      return true;
    }

    @Override
    public Answer answer(Messages messages) {
      return Answer.done(List.of(), Map.of());
    }
  }
}
