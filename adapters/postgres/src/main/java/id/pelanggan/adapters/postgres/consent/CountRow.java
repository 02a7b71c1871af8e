package id.pelanggan.adapters.postgres.consent;

import id.pelanggan.application.port.ConsentLists.Count;
import id.pelanggan.domain.consent.Standing;

/** How many consents to a topic stand so. */
public record CountRow(String purpose, String channel, String standing, long customers) {
  Count toCount() {
    return new Count(KeyColumns.topic(purpose, channel), Standing.valueOf(standing), customers);
  }
}
