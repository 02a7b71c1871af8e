package id.pelanggan.application.sync;

import id.pelanggan.application.port.ConnectorSession;
import id.pelanggan.application.port.Connectors;
import id.pelanggan.application.port.FetchedPage;
import id.pelanggan.domain.plugin.ConnectorField;
import id.pelanggan.domain.plugin.ConnectorField.Choice;
import id.pelanggan.domain.plugin.ConnectorField.Kind;
import id.pelanggan.domain.plugin.ConnectorType;
import id.pelanggan.domain.plugin.LocalText;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.CheckFinding;
import id.pelanggan.domain.sync.Scope;
import id.pelanggan.domain.vault.Secret;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One kind of system, with a field of each kind; a check of it finds one thing that is fine. */
final class FakeConnectors implements Connectors {
  private static final LocalText TEXT = new LocalText("kata", "word");

  private final List<Access> opened = new ArrayList<>();
  private Map<String, Secret> renewing = Map.of();
  private int closed;

  /** What it was opened with, one after another. */
  List<Access> opened() {
    return opened;
  }

  /** Each check renews these. */
  void renew(Map<String, Secret> secrets) {
    renewing = secrets;
  }

  /** Whether each session was closed. */
  boolean isClosed() {
    return closed == opened.size();
  }

  @Override
  public List<ConnectorType> list() {
    List<ConnectorField> fields =
        List.of(
            field(
                "address", Kind.ADDRESS, true, Optional.of("https://till.example.com"), List.of()),
            field("token", Kind.SECRET, true, Optional.empty(), List.of()),
            field("refresh-token", Kind.SECRET, false, Optional.empty(), List.of()),
            field(
                "region",
                Kind.CHOICE,
                false,
                Optional.empty(),
                List.of(new Choice("ap", TEXT), new Choice("eu", TEXT))),
            field("drafts", Kind.SWITCH, false, Optional.empty(), List.of()),
            field("days", Kind.WHOLE_NUMBER, false, Optional.empty(), List.of()),
            field("note", Kind.TEXT, false, Optional.empty(), List.of()));
    return List.of(new ConnectorType("till", "plugin", TEXT, TEXT, fields, Set.of()));
  }

  private static ConnectorField field(
      String name, Kind kind, boolean required, Optional<String> initial, List<Choice> choices) {
    return new ConnectorField(name, kind, TEXT, TEXT, required, initial, choices);
  }

  @Override
  public ConnectorSession open(String connector, Access access, Listener listener) {
    opened.add(access);
    return new Session(listener);
  }

  private final class Session implements ConnectorSession {
    private final Listener listener;

    Session(Listener listener) {
      this.listener = listener;
    }

    @Override
    public List<CheckFinding> check() {
      listener.called("GET", "/things", 200, 5);
      listener.waiting("RATE_LIMITED", 10);
      if (!renewing.isEmpty()) {
        listener.renewed(renewing);
      }
      return List.of(new CheckFinding(true, TEXT));
    }

    @Override
    public List<StreamType> streams() {
      return List.of();
    }

    @Override
    public FetchedPage fetch(Stream stream, Optional<String> cursor, Scope scope, int limit) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
      closed++;
    }
  }
}
