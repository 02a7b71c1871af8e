package id.pelanggan.spi;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.ZoneId;

/**
 * What the host gives to a connector. It consists of the JDK's and this SPI's own classes only, so
 * that no object leads to the host's classes.
 *
 * @param zone of the shop, for sources that write times without one
 * @param allowsPrivateAddresses whether this connection may call this machine and private networks
 * @param secrets where a credential that the source renewed is kept
 * @param journal what the operator can watch
 */
public record ConnectorContext(
    Clock clock,
    ZoneId zone,
    boolean allowsPrivateAddresses,
    SecretStore secrets,
    Journal journal) {
  public ConnectorContext {
    requireNonNull(clock, "clock is null");
    requireNonNull(zone, "zone is null");
    requireNonNull(secrets, "secrets is null");
    requireNonNull(journal, "journal is null");
  }
}
