package id.pelanggan.app.boot;

import static java.util.Objects.requireNonNull;

import com.google.inject.Injector;
import id.pelanggan.adapters.web.WebOptions;
import id.pelanggan.adapters.web.WebServer;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.connections.SecretEntry;
import id.pelanggan.app.cli.web.CustomerPages;
import id.pelanggan.app.cli.web.PagesCommandError;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.vault.Secret;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;

/** Serves the pages from this process; nothing of the server is loaded before. */
final class LocalPages implements CustomerPages {
  private static final String PASSWORD = "PELANGGAN_SECRET_WEB_KEYSTORE";

  private final Injector house;
  private final SecretEntry secrets;

  @Inject
  LocalPages(Injector house, SecretEntry secrets) {
    this.house = requireNonNull(house, "house is null");
    this.secrets = requireNonNull(secrets, "secrets is null");
  }

  @Override
  public Served serve(CallContext context, Request request, Phrases phrases) {
    WebOptions options =
        WebOptions.ordinary(
            request.address(),
            request.port(),
            request.encryption().map(encryption -> encryption(encryption, phrases)),
            request.proxy(),
            request.publicAddress());
    return new Local(house.getInstance(WebServer.class).serve(context, options, phrases.zone()));
  }

  private WebOptions.Encryption encryption(Encryption encryption, Phrases phrases) {
    return switch (encryption) {
      case Encryption.OfFiles(var certificate, var key) ->
          new WebOptions.Encryption.OfFiles(certificate, key);
      case Encryption.OfStore(var store) ->
          new WebOptions.Encryption.OfStore(store, password(phrases));
    };
  }

  private Secret password(Phrases phrases) {
    return secrets
        .find(PASSWORD)
        .filter(value -> !value.isEmpty())
        .or(() -> secrets.ask(phrases.say("pages.password.ask")))
        .map(Secret::new)
        .orElseThrow(() ->
            new PelangganException(
                PagesCommandError.WEB_PASSWORD_MISSING, Map.of("variable", PASSWORD)));
  }

  private record Local(WebServer.Serving serving) implements Served {
    @Override
    public URI address() {
      return serving.address();
    }

    @Override
    public void close() {
      serving.close();
    }
  }
}
