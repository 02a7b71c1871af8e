package id.pelanggan.application.outreach;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.Mail;
import id.pelanggan.application.port.MailCarrier;
import id.pelanggan.application.port.OutreachBook;
import id.pelanggan.application.port.OutreachBook.StoredOutreach;
import id.pelanggan.domain.outreach.MailServer;
import jakarta.inject.Inject;
import java.util.Optional;

/** Sends letters as the shop said. */
public final class PostOffice implements Mail {
  private final OutreachBook outreach;
  private final OutreachSealing sealing;
  private final MailCarrier carrier;

  @Inject
  PostOffice(OutreachBook outreach, OutreachSealing sealing, MailCarrier carrier) {
    this.outreach = requireNonNull(outreach, "outreach is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
    this.carrier = requireNonNull(carrier, "carrier is null");
  }

  @Override
  public boolean isSetUp() {
    return outreach.find().flatMap(StoredOutreach::mail).isPresent();
  }

  @Override
  public Outcome send(Letter letter) {
    Optional<MailServer> server = outreach.find().flatMap(sealing::open);
    return server.isPresent()
        ? carrier.carry(server.get(), letter)
        : new Outcome.NotNow("NOT_SET_UP");
  }
}
