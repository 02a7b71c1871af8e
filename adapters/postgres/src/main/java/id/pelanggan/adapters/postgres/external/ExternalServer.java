package id.pelanggan.adapters.postgres.external;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.DatabaseAccess;
import id.pelanggan.application.port.DatabaseServer;
import id.pelanggan.domain.operation.ServerReport;
import id.pelanggan.domain.operation.StopOutcome;
import id.pelanggan.domain.operation.StopRequest;
import id.pelanggan.domain.vault.Secret;
import java.nio.file.Path;

/** A server that somebody else runs: it is there or not, and is not ours to start or end. */
public final class ExternalServer implements DatabaseServer {
  private final Path home;
  private final DatabaseAccess access;

  private ExternalServer(Path home, DatabaseAccess access) {
    this.home = requireNonNull(home, "home is null");
    this.access = requireNonNull(access, "access is null");
  }

  /**
   * @param home of this process, which has one beside an external database too
   * @param url as the operator gave it
   * @param password for a URL without one; may be empty
   * @param passwordPlace what to name when the password is wrong
   * @throws id.pelanggan.domain.failure.PelangganException where the URL cannot be used
   */
  public static ExternalServer of(Path home, String url, Secret password, String passwordPlace) {
    return new ExternalServer(home, DatabaseUrl.parse(url, password, passwordPlace));
  }

  @Override
  public DatabaseAccess open() {
    return access;
  }

  @Override
  public DatabaseAccess reopen() {
    return access;
  }

  @Override
  public ServerReport report() {
    return new ServerReport.External(home, access.host(), access.port(), access.database());
  }

  @Override
  public StopOutcome stop(StopRequest request) {
    return new StopOutcome.External(access.host());
  }

  @Override
  public void close() {
    // Its end is not ours.
  }
}
