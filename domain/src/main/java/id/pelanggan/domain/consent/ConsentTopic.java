package id.pelanggan.domain.consent;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.source.PurposeCode;

/** What a customer is asked to agree to: being reached by one channel for one purpose. */
public record ConsentTopic(PurposeCode purpose, Channel channel) {
  public ConsentTopic {
    requireNonNull(purpose, "purpose is null");
    requireNonNull(channel, "channel is null");
  }
}
