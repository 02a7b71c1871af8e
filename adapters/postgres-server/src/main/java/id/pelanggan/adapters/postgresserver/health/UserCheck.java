package id.pelanggan.adapters.postgresserver.health;

import id.pelanggan.adapters.postgresserver.account.Accounts;
import id.pelanggan.application.port.HealthCheck;
import id.pelanggan.domain.operation.Finding;
import id.pelanggan.domain.operation.FindingCode;
import java.util.List;
import java.util.Map;

/** Who runs this; PostgreSQL refuses to run as root. */
public final class UserCheck implements HealthCheck {

  @Override
  public List<Finding> findings() {
    return List.of(
        new Finding(
            code(),
            Map.of("user", System.getProperty("user.name"), "system", Accounts.SYSTEM_USER)));
  }

  private static FindingCode code() {
    if (!Accounts.isRoot()) {
      return FindingCode.USER_ORDINARY;
    }
    return Accounts.canSwitchUser() ? FindingCode.USER_ROOT : FindingCode.USER_ROOT_WITHOUT_HELPER;
  }
}
