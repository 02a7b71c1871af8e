package id.pelanggan.adapters.mail;

import com.google.inject.AbstractModule;
import id.pelanggan.application.port.Letters;
import id.pelanggan.application.port.MailCarrier;

/** Writes letters and hands them over. */
public final class MailModule extends AbstractModule {
  @Override
  protected void configure() {
    bind(Letters.class).to(BundledLetters.class);
    bind(MailCarrier.class).to(SmtpCarrier.class);
  }
}
