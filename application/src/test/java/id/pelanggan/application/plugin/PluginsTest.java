package id.pelanggan.application.plugin;

import static id.pelanggan.application.port.PortFixture.NOON;
import static id.pelanggan.application.port.PortFixture.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.application.access.AccessFixture;
import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Connections;
import id.pelanggan.application.port.PortFixture;
import id.pelanggan.application.port.SyncFixture;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.AccessError;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.plugin.PluginError;
import id.pelanggan.domain.plugin.PluginHash;
import id.pelanggan.domain.plugin.PluginReport;
import id.pelanggan.domain.plugin.PluginReport.State;
import id.pelanggan.domain.sync.Connection;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PluginsTest {
  private static final CallContext OWNER = AccessFixture.owner(NOON);
  private static final CallContext STRANGER = AccessFixture.stranger(NOON);
  private static final PluginHash OTHER = new PluginHash("cd".repeat(32));

  private final PluginsOnPaper plugins = new PluginsOnPaper();
  private final List<AuditAction> noted = new ArrayList<>();
  private final List<Connection> connections = new ArrayList<>();
  private final Gate gate = AccessFixture.gate();
  private final Audit audit = AccessFixture.audit(event -> noted.add(event.action()), () -> id(1));
  private final KnownPlugins known = new KnownPlugins(plugins);
  private final Transactions transactions = transactions();

  private final ListPlugins list = new ListPlugins(gate, plugins);
  private final InstallPlugin install = new InstallPlugin(gate, audit, transactions, plugins);
  private final TrustPlugin trust =
      new TrustPlugin(gate, audit, transactions, plugins.trust(), known);
  private final RemovePlugin remove =
      new RemovePlugin(gate, audit, transactions, connections(), plugins, plugins.trust(), known);

  @Test
  void shouldInstallTrustListAndRemove() {
    assertThat(install.install(OWNER, Path.of("square")).state()).isEqualTo(State.UNTRUSTED);
    assertThat(trust.trust(OWNER, "square", PluginsOnPaper.HASH).state()).isEqualTo(State.RUNNING);
    assertThat(list.list(OWNER))
        .extracting(PluginReport::id)
        .containsExactly("square", "came-along");

    remove.remove(OWNER, "square");

    assertThat(list.list(OWNER)).extracting(PluginReport::id).containsExactly("came-along");
    assertThat(plugins.trust().list()).isEmpty();
    assertThat(noted)
        .containsExactly(
            AuditAction.PLUGIN_INSTALLED, AuditAction.PLUGIN_TRUSTED, AuditAction.PLUGIN_REMOVED);
  }

  @Test
  void shouldTrustNothingWhoseHashWasTypedDifferently() {
    install.install(OWNER, Path.of("square"));

    assertRefused(PluginError.PLUGIN_HASH_DIFFERS, () -> trust.trust(OWNER, "square", OTHER));
    assertRefused(PluginError.PLUGIN_UNKNOWN, () -> trust.trust(OWNER, "circle", OTHER));
    assertThat(plugins.trust().list()).isEmpty();
    assertThat(noted).containsExactly(AuditAction.PLUGIN_INSTALLED);
  }

  @Test
  void shouldRemoveNothingThatIsUsed() {
    install.install(OWNER, Path.of("square"));
    trust.trust(OWNER, "square", PluginsOnPaper.HASH);
    connections.add(SyncFixture.connection(PortFixture.source(1)));

    assertThatThrownBy(() -> remove.remove(OWNER, "square"))
        .isInstanceOfSatisfying(
            PelangganException.class,
            e -> {
              assertThat(e.code()).isEqualTo(PluginError.PLUGIN_IN_USE);
              assertThat(e.details()).containsEntry("connections", connections.getFirst().name());
            });
    assertThat(plugins.trust().list()).containsExactly(PluginsOnPaper.HASH);
    assertRefused(PluginError.PLUGIN_UNKNOWN, () -> remove.remove(OWNER, "circle"));
  }

  @Test
  void shouldLetNobodyElseDoAnyOfIt() {
    assertRefused(AccessError.PERMISSION_MISSING, () -> list.list(STRANGER));
    assertRefused(
        AccessError.PERMISSION_MISSING, () -> install.install(STRANGER, Path.of("square")));
    assertRefused(
        AccessError.PERMISSION_MISSING,
        () -> trust.trust(STRANGER, "came-along", PluginsOnPaper.HASH));
    assertRefused(AccessError.PERMISSION_MISSING, () -> remove.remove(STRANGER, "came-along"));
    assertThat(noted).isEmpty();
  }

  private static void assertRefused(ErrorCode code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            PelangganException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  /** Of which only the list matters here. */
  private Connections connections() {
    return (Connections)
        Proxy.newProxyInstance(
            Connections.class.getClassLoader(),
            new Class<?>[] {Connections.class},
            (_, method, _) -> {
              assertThat(method.getName()).isEqualTo("list");
              return List.copyOf(connections);
            });
  }

  private static Transactions transactions() {
    return new Transactions() {
      @Override
      public <T> T inTransaction(Supplier<T> work) {
        return work.get();
      }

      @Override
      public <T> T inPageTransaction(Supplier<T> work) {
        return work.get();
      }
    };
  }
}
