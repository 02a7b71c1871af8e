package id.pelanggan.toolkit.authentication;

import static java.util.Objects.requireNonNull;

import id.pelanggan.spi.setup.Secret;
import java.util.Optional;

/**
 * @param refresh with what others are got; empty where it stays as it was, or there is none
 */
public record Tokens(Secret access, Optional<Secret> refresh) {
  public Tokens {
    requireNonNull(access, "access is null");
    requireNonNull(refresh, "refresh is null");
  }
}
