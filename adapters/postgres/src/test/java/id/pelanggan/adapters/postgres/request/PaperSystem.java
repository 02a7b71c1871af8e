package id.pelanggan.adapters.postgres.request;

import id.pelanggan.application.port.ConnectorSession;
import id.pelanggan.application.port.Connectors;
import id.pelanggan.application.port.FetchedPage;
import id.pelanggan.application.port.Push;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.plugin.ConnectorType;
import id.pelanggan.domain.plugin.ConnectorType.Capability;
import id.pelanggan.domain.plugin.LocalText;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.CheckFinding;
import id.pelanggan.domain.sync.Scope;
import id.pelanggan.domain.sync.SyncError;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A connected system that remembers what it was told, and refuses when it should. */
final class PaperSystem implements Connectors {
  private final List<Push> told = new ArrayList<>();
  private Set<Capability> capabilities = EnumSet.noneOf(Capability.class);
  private Optional<SyncError> trouble = Optional.empty();
  private int opened;

  void forget() {
    told.clear();
    capabilities = EnumSet.noneOf(Capability.class);
    trouble = Optional.empty();
    opened = 0;
  }

  void can(Capability... what) {
    capabilities = EnumSet.noneOf(Capability.class);
    capabilities.addAll(Set.of(what));
  }

  void fail(SyncError error) {
    trouble = Optional.of(error);
  }

  void recover() {
    trouble = Optional.empty();
  }

  List<Push> told() {
    return told;
  }

  int opened() {
    return opened;
  }

  @Override
  public List<ConnectorType> list() {
    LocalText text = new LocalText("kertas", "paper");
    return List.of(new ConnectorType("square", "square", text, text, List.of(), capabilities));
  }

  @Override
  public ConnectorSession open(String connector, Access access, Listener listener) {
    opened++;
    return new Session();
  }

  private final class Session implements ConnectorSession {
    @Override
    public List<CheckFinding> check() {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<StreamType> streams() {
      throw new UnsupportedOperationException();
    }

    @Override
    public FetchedPage fetch(Stream stream, Optional<String> cursor, Scope scope, int limit) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Push.Outcome push(Push change) {
      trouble.ifPresent(error -> {
        throw new PelangganException(error);
      });
      told.add(change);
      return Push.Outcome.DONE;
    }

    @Override
    public void close() {}
  }
}
