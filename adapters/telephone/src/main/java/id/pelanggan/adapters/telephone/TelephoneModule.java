package id.pelanggan.adapters.telephone;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import id.pelanggan.application.port.PhoneNumbers;

/** Reads phone numbers of every country. */
public final class TelephoneModule extends AbstractModule {
  @Override
  protected void configure() {
    bind(PhoneNumbers.class).to(NumberingPlans.class).in(Singleton.class);
  }
}
