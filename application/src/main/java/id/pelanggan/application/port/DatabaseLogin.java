package id.pelanggan.application.port;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.vault.Secret;

/** Whom a session is opened as. */
public record DatabaseLogin(String user, Secret password) {
  public DatabaseLogin {
    requireNonNull(user, "user is null");
    requireNonNull(password, "password is null");
  }
}
