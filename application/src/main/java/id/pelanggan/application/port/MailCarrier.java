package id.pelanggan.application.port;

import id.pelanggan.domain.outreach.MailServer;

/** Hands letters over to a mail server. */
public interface MailCarrier {

  /** Waits for the server's answer; not to be called inside a transaction. */
  Mail.Outcome carry(MailServer server, Mail.Letter letter);
}
