package id.pelanggan.application.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.PhoneNumbers;
import id.pelanggan.domain.sync.Connection;
import jakarta.inject.Inject;

/** Makes readers, each for one thread at a time. */
final class RecordReaders {
  private final PhoneNumbers phoneNumbers;

  @Inject
  RecordReaders(PhoneNumbers phoneNumbers) {
    this.phoneNumbers = requireNonNull(phoneNumbers, "phoneNumbers is null");
  }

  RecordReader open(Connection connection) {
    return new RecordReader(connection, phoneNumbers);
  }
}
