package id.pelanggan.application.agreement;

import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.consent.EndNotice;
import id.pelanggan.domain.customer.CustomerId;
import java.time.Instant;
import java.util.Optional;

/**
 * A consent that ends soon.
 *
 * @param told whether the customer was told; empty while nobody tried
 */
public record EndingConsent(
    CustomerId customer, ConsentTopic topic, Instant endsAt, Optional<EndNotice> told) {}
