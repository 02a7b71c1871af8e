package id.pelanggan.application.outreach;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.encoding.TextReader;
import id.pelanggan.application.encoding.TextWriter;
import id.pelanggan.application.port.OutreachBook.StoredOutreach;
import id.pelanggan.application.port.Vault;
import id.pelanggan.domain.outreach.MailSecurity;
import id.pelanggan.domain.outreach.MailServer;
import id.pelanggan.domain.outreach.MailServer.Login;
import id.pelanggan.domain.vault.KeySlot;
import id.pelanggan.domain.vault.SealPlace;
import id.pelanggan.domain.vault.Secret;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Seals how letters are sent, its password with it. */
final class OutreachSealing {
  /** There is one row, and nobody owns it. */
  private static final UUID ONLY_ONE = new UUID(0, 0);

  private final Vault vault;

  @Inject
  OutreachSealing(Vault vault) {
    this.vault = requireNonNull(vault, "vault is null");
  }

  KeySlot newSlot() {
    return vault.newSlot();
  }

  byte[] seal(KeySlot slot, int version, MailServer server) {
    TextWriter text =
        new TextWriter()
            .text(server.host())
            .number(server.port())
            .text(server.security().name())
            .text(server.sender())
            .number(server.login().isPresent() ? 1 : 0);
    server.login().ifPresent(login -> text.text(login.user()).text(login.password().value()));
    return vault.seal(slot, place(version), text.bytes());
  }

  Optional<MailServer> open(StoredOutreach stored) {
    return stored
        .mail()
        .map(sealed ->
            read(new TextReader(vault.open(stored.slot(), place(stored.version()), sealed))));
  }

  private static MailServer read(TextReader text) {
    return new MailServer(
        text.text(),
        text.count(),
        MailSecurity.valueOf(text.text()),
        text.text(),
        text.number() == 0
            ? Optional.empty()
            : Optional.of(new Login(text.text(), new Secret(text.text()))));
  }

  private static SealPlace place(int version) {
    return new SealPlace("outreach", ONLY_ONE, ONLY_ONE, "mail", version);
  }
}
